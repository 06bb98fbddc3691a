/** Lines that the database doesn't have yet lie here, so that not even the last key before a reload is lost. By this tab and the session's id. */
const keyOf = (id: string): string => `typed-work-${id}`;

export function readTyped(id: string): string | null {
  try {
    return sessionStorage.getItem(keyOf(id));
  } catch {
    return null;
  }
}

export function keepTyped(id: string, work: string): void {
  try {
    sessionStorage.setItem(keyOf(id), work);
  } catch {
    // Site data is blocked: the storage notice says so already.
  }
}

/** What the database has by now; what was typed since stays. */
export function dropTyped(id: string, work: string): void {
  if (readTyped(id) === work) sessionStorage.removeItem(keyOf(id));
}
