import { useEffect } from 'react';
import type { Attempt } from '../../domain/attempt.ts';
import type { Solution } from '../../domain/solution.ts';
import type { Checked } from '../../state/checks-store.ts';
import { useChecks } from '../stores.tsx';

/** A model that finishes part upon part needs the cores itself: it is checked when it rests, or has ended. Milliseconds. */
const pause = 500;

/** What algebra says of an attempt as far as it is written: renewed as each part of a growing one is finished. Null until then. */
export function useChecked(attempt: Attempt, problem: string, solution: Solution, growing: boolean): Checked | null {
  const check = useChecks((state) => state.check);
  const checked = useChecks((state) => state.checked.get(attempt.id) ?? null);
  const parts = growing ? solution.parts.slice(0, -1) : solution.parts;
  const text = parts.map(({ source }) => source).join('');
  const answer = growing ? null : solution.answer;
  useEffect(() => {
    if (text === '') return;
    const timer = setTimeout(() => void check({ attemptId: attempt.id, problem, parts, answer }), growing ? pause : 0);
    return () => clearTimeout(timer);
    // The parts are new objects with each token: their text says whether anything is new.
  }, [check, attempt.id, problem, text, answer, growing]);
  return checked;
}
