/** Text that was being typed in this tab before a reload or its death; empty where there is none. */
export function readKept(key: string): string {
  try {
    return sessionStorage.getItem(key) ?? '';
  } catch {
    return '';
  }
}

/** Keeps text that is being typed, for this tab alone. */
export function keepTyped(key: string, text: string): void {
  try {
    if (text === '') sessionStorage.removeItem(key);
    else sessionStorage.setItem(key, text);
  } catch {
    // Site data is blocked: the storage notice says so already.
  }
}
