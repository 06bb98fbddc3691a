import type { Attempt } from '../domain/attempt.ts';
import type { StorageFault } from '../domain/fault.ts';
import type { Session } from '../domain/session.ts';
import type { Attempts } from '../storage/attempts.ts';
import { toStorageFault } from '../storage/faults.ts';
import type { Sessions } from '../storage/sessions.ts';

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
  let session: Session | null | undefined;
  let list: Attempt[] | undefined;

  function arrived() {
    if (session === undefined || list === undefined || stop.signal.aborted) return;
    listener.onChange(session, list);
    for (const attempt of list) if (attempt.state.kind === 'writing') follow(attempt.id);
  }

  function follow(attemptId: string) {
    if (followed.has(attemptId) || listener.isOwn(attemptId)) return;
    followed.add(attemptId);
    attempts.followWriter(attemptId, stop.signal).catch((error: unknown) => listener.onFault(toStorageFault(error)));
  }

  const unwatchSession = sessions.watch(id, (found) => { session = found; arrived(); }, listener.onFault);
  const unwatchAttempts = attempts.watch(id, (found) => { list = found; arrived(); }, listener.onFault);
  return () => {
    stop.abort();
    unwatchSession();
    unwatchAttempts();
  };
}
