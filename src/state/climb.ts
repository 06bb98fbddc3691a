import type { Attempt } from '../domain/attempt.ts';
import { kindSeen, seenOf, stepsIn, wordsSeen } from '../domain/seen.ts';
import type { Session } from '../domain/session.ts';
import type { Language } from '../domain/settings.ts';
import type { Solution } from '../domain/solution.ts';
import { isFinished, isWhole, type Ladder, ladderOf, type Next, nextOf, partsShown } from '../solving/ladder.ts';
import { rungReached } from '../solving/rung-reached.ts';
import { hintOf } from './hint-of.ts';

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

/** `growing`: the solution is still being written, here or in another tab. `hasKind`: whether it is known what kind of problem it is; undefined while that is asked. */
export function climbOf(session: Session, attempt: Attempt, solution: Solution, { growing, hasKind, language }: { growing: boolean; hasKind: boolean | undefined; language: Language }): Climb {
  const seen = seenOf(session, attempt.id);
  const ladder = ladderOf(solution, growing);
  const steps = stepsIn(seen);
  const whole = isWhole(ladder, seen);
  const wordsOf = (rung: number): string | null => {
    const step = ladder.rungs[rung]?.step;
    return step ? hintOf(step, language) : null;
  };
  return {
    ladder,
    shown: { parts: solution.parts.slice(0, partsShown(ladder, seen)), answer: whole ? solution.answer : null },
    growing: steps > 0 && !whole && !isFinished(ladder, Math.min(steps, ladder.rungs.length + 1) - 1),
    whole,
    steps: Math.min(steps, ladder.rungs.length),
    kindShown: seen >= kindSeen,
    words: !whole && seen >= wordsSeen(steps) ? wordsOf(steps) : null,
    next: nextOf(ladder, session.way, seen, { kind: hasKind, words: (rung) => wordsOf(rung) !== null }),
  };
}

/** The step, from 0, that comes to what was typed, where it is written and yet to be shown; else null. */
export function reachedBy({ ladder, steps }: Climb, typed: string): number | null {
  const rung = rungReached(ladder, typed);
  return rung !== null && rung >= steps && isFinished(ladder, rung) ? rung : null;
}
