import { useSyncExternalStore } from 'react';
import { keepTyped, readKept } from './keep-typed.ts';

const KEY = 'typed-problem';

let typed = readKept(KEY) ?? '';
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
  keepTyped(KEY, text);
  listeners.forEach((tell) => tell());
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
