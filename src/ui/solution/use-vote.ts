import { useEffect } from 'react';
import type { Attempt } from '../../domain/attempt.ts';
import type { Session } from '../../domain/session.ts';
import type { Vote } from '../../state/count-votes.ts';
import { isSpent } from '../../state/is-spent.ts';
import { useChecks } from '../stores.tsx';

/** How the vote of a session stands: counted again when another solution has come. Null until it is counted. */
export function useVote(session: Session, attempts: readonly Attempt[]): Vote | null {
  const count = useChecks((state) => state.count);
  const vote = useChecks((state) => state.votes.get(session.id) ?? null);
  const voters = attempts.filter(isSpent).map(({ id }) => id).join();
  useEffect(() => void count(session, attempts), [count, session.id, session.wanted, voters]);
  return vote;
}
