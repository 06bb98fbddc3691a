import type { Attempt } from '../domain/attempt.ts';
import { isHiding } from '../domain/seen.ts';
import { isSpent } from './is-spent.ts';
import type { OpenSession } from './tutor-store.ts';

/**
 * The attempt on the sheet: the one that was chosen, else the newest. Where steps are shown one at a time, what a vote writes meanwhile takes nobody off
 * the solution that was begun.
 */
export function shownAttempt({ session, attempts, shown }: Pick<Extract<OpenSession, { kind: 'open' }>, 'session' | 'attempts' | 'shown'>): Attempt | null {
  const chosen = attempts.find(({ id }) => id === shown);
  const begun = isHiding(session) ? (attempts.find(({ id }) => id === session.seenIn) ?? attempts.find(isSpent)) : undefined;
  return chosen ?? begun ?? attempts.at(-1) ?? null;
}
