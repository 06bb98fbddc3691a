import { keepTyped, readKept } from '../keep-typed.ts';

/** Lines that the database doesn't have yet lie here, so that not even the last key before a reload is lost. By this tab and the session's id. */
const keyOf = (id: string): string => `typed-work-${id}`;

export const readTyped = (id: string): string | null => readKept(keyOf(id));

export const keepTypedWork = (id: string, work: string): void => keepTyped(keyOf(id), work);

/** What the database has by now; what was typed since stays. */
export function dropTyped(id: string, work: string): void {
  if (readTyped(id) === work) sessionStorage.removeItem(keyOf(id));
}
