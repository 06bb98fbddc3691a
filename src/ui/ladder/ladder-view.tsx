import type { Attempt } from '../../domain/attempt.ts';
import type { Session } from '../../domain/session.ts';
import { AttemptView } from '../solution/attempt-view.tsx';

/** A solution that is shown a step at a time, or after hints. */
export function LadderView({ session, attempt }: { session: Session; attempt: Attempt }) {
  return <AttemptView attempt={attempt} problem={session.problem} />;
}
