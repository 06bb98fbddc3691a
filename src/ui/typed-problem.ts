const KEY = 'typed-problem';

/** What was being typed when this tab was reloaded or died; empty where the browser keeps nothing. */
export function readTyped(): string {
  try {
    return sessionStorage.getItem(KEY) ?? '';
  } catch {
    return '';
  }
}

/** Keeps what is being typed, for this tab alone. */
export function writeTyped(text: string): void {
  try {
    if (text === '') sessionStorage.removeItem(KEY);
    else sessionStorage.setItem(KEY, text);
  } catch {
    // Site data is blocked: the storage notice says so already.
  }
}
