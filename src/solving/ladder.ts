import { kindSeen, stepSeen, stepsIn, wordsSeen } from '../domain/seen.ts';
import type { Part, Solution } from '../domain/solution.ts';
import type { Way } from '../domain/way.ts';

/** What is shown at one time: a step with the remarks before it. The last rung of a finished solution has all that comes after it too. */
export interface Rung {
  /** How many parts of the solution are shown with it and those before it. */
  end: number;
  /** Null where the solution has no steps, or none yet. */
  step: Extract<Part, { kind: 'step' }> | null;
}

/** The rungs of a solution. While it is `growing`, the last one may yet become more. */
export interface Ladder {
  rungs: readonly Rung[];
  growing: boolean;
}

export function ladderOf({ parts }: Solution, growing: boolean): Ladder {
  const rungs: Rung[] = [];
  for (const [at, part] of parts.entries()) if (part.kind === 'step') rungs.push({ end: at + 1, step: part });
  const rest = parts.length - (rungs.at(-1)?.end ?? 0);
  if (rest > 0 && (growing || rungs.length === 0)) rungs.push({ end: parts.length, step: null });
  else if (rest > 0) rungs.push({ ...rungs.pop()!, end: parts.length });
  return { rungs, growing };
}

/** How many parts of the solution are to be shown. */
export function partsShown({ rungs }: Ladder, seen: number): number {
  return rungs[Math.min(stepsIn(seen), rungs.length) - 1]?.end ?? 0;
}

/** Whether nothing is left to be shown. */
export const isWhole = ({ rungs, growing }: Ladder, seen: number): boolean => !growing && stepsIn(seen) >= rungs.length;

/** Whether the rung is there to its end. */
export const isFinished = ({ rungs, growing }: Ladder, rung: number): boolean => rung < rungs.length - (growing ? 1 : 0);

/** What may be asked for next, and what is seen then. `wait`: it has to be written first. */
export type Next = { kind: 'kind' | 'words' | 'step'; seen: number } | { kind: 'wait' } | { kind: 'none' };

/** `hints`: what there are hints for; what isn't known yet is `undefined` and is waited for. */
export interface Hints {
  kind: boolean | undefined;
  /** Whether the step of a finished rung has words for what is done in it. */
  words: (rung: number) => boolean | undefined;
}

const WAIT: Next = { kind: 'wait' };

export function nextOf(ladder: Ladder, way: Way, seen: number, hints: Hints): Next {
  if (isWhole(ladder, seen)) return { kind: 'none' };
  const hinted = way === 'hints';
  if (hinted && seen < kindSeen && hints.kind !== false) return hints.kind ? { kind: 'kind', seen: kindSeen } : WAIT;
  const rung = stepsIn(seen);
  // What was asked for last is still being written, or has not begun.
  if (rung >= ladder.rungs.length) return WAIT;
  if (!hinted || seen >= wordsSeen(rung)) return { kind: 'step', seen: stepSeen(rung) };
  const words = isFinished(ladder, rung) ? hints.words(rung) : undefined;
  if (words === undefined) return WAIT;
  return words ? { kind: 'words', seen: wordsSeen(rung) } : { kind: 'step', seen: stepSeen(rung) };
}
