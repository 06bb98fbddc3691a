import type { Attempt } from '../domain/attempt.ts';
import type { StorageFault } from '../domain/fault.ts';
import type { Session } from '../domain/session.ts';
import type { Attempts } from '../storage/attempts.ts';
import { toStorageFault } from '../storage/faults.ts';
import type { Sessions } from '../storage/sessions.ts';
import { watch } from '../storage/watch.ts';

export interface SessionListener {
  /** Whether this tab is writing the attempt itself. */
  isOwn(attemptId: string): boolean;
  /** null: there is no such session. */
  onChange(session: Session | null, attempts: Attempt[]): void;
  onFault(fault: StorageFault): void;
}

/**
 * Follows a session and its attempts, whichever tab changes them. An attempt that another tab writes is marked as interrupted
 * when that tab dies. Returns the way to stop.
 */
export function watchSession({ sessions, attempts }: { sessions: Sessions; attempts: Attempts }, id: string, listener: SessionListener): () => void {
  const stop = new AbortController();
  const followed = new Set<string>();

  function follow({ id: attemptId, state }: Attempt) {
    if (state.kind !== 'writing' || followed.has(attemptId) || listener.isOwn(attemptId)) return;
    followed.add(attemptId);
    attempts
      .followWriter(attemptId, stop.signal)
      .catch((error: unknown) => listener.onFault(toStorageFault(error)))
      // It may go on later, in any tab.
      .finally(() => followed.delete(attemptId));
  }

  // Read together: told apart, a new session would come with old attempts, and a finished solution be shown as unfinished again.
  const read = async () => ({ session: await sessions.get(id), list: await attempts.ofSession(id) });
  const unwatch = watch(read, ({ session, list }) => {
    listener.onChange(session, list);
    list.forEach(follow);
  }, listener.onFault);
  return () => {
    stop.abort();
    unwatch();
  };
}
