import type { Attempt } from '../domain/attempt.ts';
import type { Session } from '../domain/session.ts';
import type { Vote } from './count-votes.ts';
import { isSpent } from './is-spent.ts';
import { isRefusal } from './starter-facts.ts';

interface VoteParts {
  session: Session;
  /** Those that are there, oldest first. */
  attempts: readonly Attempt[];
  signal: AbortSignal;
  count: (session: Session, attempts: readonly Attempt[]) => Promise<Vote | null>;
  /** Writes the solution at a place of the vote, the first being 0, and resolves with it as it ended. */
  write: (place: number) => Promise<Attempt>;
}

/**
 * Has solutions written, one after another, until their vote is decided, all that the session wants are there, or one is broken off: then the rest
 * waits for the reader's word. A model that says that the problem is beyond it is not asked again. Where nobody can judge, none is spared.
 */
export async function holdVote({ session, attempts, signal, count, write }: VoteParts): Promise<Vote | null> {
  const known = [...attempts];
  for (;;) {
    const vote = await count(session, known);
    const isDecided = vote ? vote.outcome.kind === 'decided' : known.filter(isSpent).length >= session.wanted;
    if (signal.aborted || isDecided || known.some(({ model, text }) => isRefusal(model, text, false))) return vote;
    const attempt = await write(known.length);
    known.push(attempt);
    if (!isSpent(attempt)) return vote;
  }
}
