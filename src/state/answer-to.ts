import type { StoreApi } from 'zustand/vanilla';
import type { Attempt } from '../domain/attempt.ts';
import type { Session } from '../domain/session.ts';
import type { Attempts } from '../storage/attempts.ts';
import type { ChecksStore } from './checks-store.ts';
import { solutionOf } from './solution-of.ts';

/** What a key says of a problem. `answer`: LaTeX; `checked`: algebra comes to it. */
export interface KeyAnswer {
  answer: string;
  checked: boolean;
}

interface AnswerParts {
  attempts: Pick<Attempts, 'ofSession'>;
  checks: StoreApi<ChecksStore>;
}

/**
 * Finds the answer of a session: the one that algebra comes to, from whatever solution it is known; else that of the newest solution which
 * has one; null where none has.
 */
export function createAnswerTo({ attempts, checks }: AnswerParts): (session: Session) => Promise<KeyAnswer | null> {
  return async ({ id, problem }) => {
    const answered = (await attempts.ofSession(id)).filter((attempt) => solutionOf(attempt).answer !== null).reverse();
    for (const attempt of answered) {
      const known = await knownTo(attempt, problem);
      if (known !== null) return { answer: known, checked: true };
    }
    return answered[0] ? { answer: solutionOf(answered[0]).answer!, checked: false } : null;
  };

  /** The answer that algebra comes to, or null where it knows none. */
  async function knownTo(attempt: Attempt, problem: string): Promise<string | null> {
    const { parts, answer } = solutionOf(attempt);
    await checks.getState().check({ attemptId: attempt.id, problem, parts, answer });
    const verdict = checks.getState().checked.get(attempt.id)?.answerVerdict;
    return verdict?.kind === 'confirmed' ? answer : verdict?.kind === 'refuted' ? verdict.answer : null;
  }
}
