import type { Attempt } from '../../domain/attempt.ts';
import type { Session } from '../../domain/session.ts';

/** The student's own lines. */
export function WorkView({ session }: { session: Session; shown: Attempt | null }) {
  return <p>{session.work}</p>;
}
