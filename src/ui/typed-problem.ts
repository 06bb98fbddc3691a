import { useSyncExternalStore } from 'react';

const KEY = 'typed-problem';

let typed = readKept();
const listeners = new Set<() => void>();

/** What is being typed; it survives a reload or the death of this tab. */
export function useTyped(): string {
  return useSyncExternalStore(subscribe, () => typed);
}

/** The same, at this moment. */
export const readTyped = (): string => typed;

/** Puts a problem into the problem box, for this tab alone. */
export function setTyped(text: string): void {
  typed = text;
  keep(text);
  listeners.forEach((tell) => tell());
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function readKept(): string {
  try {
    return sessionStorage.getItem(KEY) ?? '';
  } catch {
    return '';
  }
}

function keep(text: string): void {
  try {
    if (text === '') sessionStorage.removeItem(KEY);
    else sessionStorage.setItem(KEY, text);
  } catch {
    // Site data is blocked: the storage notice says so already.
  }
}
