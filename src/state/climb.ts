import type { Attempt } from '../domain/attempt.ts';
import { kindSeen, seenOf, stepsIn, wordsSeen } from '../domain/seen.ts';
import type { Session } from '../domain/session.ts';
import type { Language } from '../domain/settings.ts';
import type { Part, Solution } from '../domain/solution.ts';
import { isFinished, isWhole, type Ladder, ladderOf, type Next, nextOf, partsShown } from '../solving/ladder.ts';
import { rungReached } from '../solving/rung-reached.ts';
import type { Operation } from './checks-store.ts';
import { hintOf, sayOperation } from './hint-of.ts';

export type { Next };

/** Where a reader stands on the ladder of a solution. */
export interface Climb {
  ladder: Ladder;
  /** As far as it is shown: the answer only with the last step. */
  shown: Solution;
  /** Whether the last of what is shown is still being written, or has yet to begin. */
  growing: boolean;
  /** Whether nothing is left to be shown. */
  whole: boolean;
  steps: number;
  /** Whether the kind of the problem was shown. */
  kindShown: boolean;
  /** What is done in the next step, where that was shown. */
  words: string | null;
  next: Next;
}

/**
 * `growing`: the solution is still being written, here or in another tab. `hasKind`: whether it is known what kind of problem it is. `operation`: what
 * algebra says of the step `unworded` gives. Both are undefined while they are asked for.
 */
export function climbOf(session: Session, attempt: Attempt, solution: Solution, { growing, hasKind, operation, language }: { growing: boolean; hasKind: boolean | undefined; operation?: Operation | null | undefined; language: Language }): Climb {
  const seen = seenOf(session, attempt.id);
  const ladder = ladderOf(solution, growing);
  const steps = stepsIn(seen);
  const whole = isWhole(ladder, seen);
  const wordsOf = (rung: number): string | null | undefined => {
    const step = ladder.rungs[rung]?.step;
    if (!step) return null;
    return hintOf(step, textBefore(session.problem, solution, step), language) ?? (operation && sayOperation(operation, language));
  };
  return {
    ladder,
    shown: { parts: solution.parts.slice(0, partsShown(ladder, seen)), answer: whole ? solution.answer : null },
    growing: steps > 0 && !whole && !isFinished(ladder, Math.min(steps, ladder.rungs.length + 1) - 1),
    whole,
    steps: Math.min(steps, ladder.rungs.length),
    kindShown: seen >= kindSeen,
    words: !whole && seen >= wordsSeen(steps) ? (wordsOf(steps) ?? null) : null,
    next: nextOf(ladder, session.way, seen, { kind: hasKind, words: (rung) => whether(wordsOf(rung)) }),
  };
}

/** The step, from 0, that comes to what was typed, where it is written and yet to be shown; else null. */
export function reachedBy({ ladder, steps }: Climb, typed: string): number | null {
  const rung = rungReached(ladder, typed);
  return rung !== null && rung >= steps && isFinished(ladder, rung) ? rung : null;
}

const whether = (text: string | null | undefined): boolean | undefined => (text === undefined ? undefined : text !== null);

/** The next step and the text before it, where the step is finished and does not say itself what it does; else null. */
export function unworded({ ladder, steps }: Pick<Climb, 'ladder' | 'steps'>, problem: string, solution: Solution, language: Language): { before: string; step: string } | null {
  const step = isFinished(ladder, steps) ? ladder.rungs[steps]?.step : null;
  if (!step || hintOf(step, textBefore(problem, solution, step), language) !== null) return null;
  return { before: textBefore('', solution, step), step: step.source };
}

/** The problem and the solution's text before a step. */
const textBefore = (problem: string, { parts }: Solution, step: Part): string => [problem, ...parts.slice(0, parts.indexOf(step)).map(({ source }) => source)].join('\n');
