/** Text that was being typed in this tab before a reload or its death; null where there is none. */
export function readKept(key: string): string | null {
  try {
    return sessionStorage.getItem(key);
  } catch {
    return null;
  }
}

/** Keeps text that is being typed, for this tab alone. */
export function keepTyped(key: string, text: string): void {
  try {
    sessionStorage.setItem(key, text);
  } catch {
    // Site data is blocked: the storage notice says so already.
  }
}
