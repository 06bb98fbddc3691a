import type { Database } from './database.ts';
import { indexWords } from './index-words.ts';
import { type AttemptRecord, isWriting } from './records.ts';

/** Without Web Locks a writer counts as dead when nothing came for so many milliseconds: longer than a slow device reads a long problem. */
const deadAfter = 30_000;

export interface Writing {
  /** Those whose writer is gone: now `interrupted`, their text kept. */
  interrupted: string[];
  /** Those that another tab still writes: `followWriter` tells when it dies. */
  alive: string[];
}

/**
 * Tells whether the tab that writes an attempt still lives, by a Web Lock `attempt:<id>` that it holds.
 * Where the page has none, by the time since its last flush.
 */
export function createWriters(db: Database, locks: LockManager | undefined) {
  return {
    /** Runs `run`, which begins, writes and ends the attempt, while holding its lock: without one where the browser refuses it. Gives what `run` gives. */
    async holdWriting<T>(id: string, run: () => Promise<T>): Promise<T> {
      let running: Promise<T> | undefined;
      // A browser that blocks the site's data has locks, and refuses each.
      await locks?.request(lockOf(id), () => (running = run())).catch(() => {});
      return running ?? run();
    },

    /** To be called at start: marks every attempt whose writer is gone. */
    async interruptOrphans(): Promise<Writing> {
      // Before the locks are asked for: whoever begins after this is not among them, and who began before held its lock then.
      const writing = await db.attempts.where('state.kind').equals('writing').toArray();
      const held = locks && new Set((await locks.query()).held?.map((lock) => lock.name));
      const isDead = (record: AttemptRecord) => (held ? !held.has(lockOf(record.id)) : isSilent(record));

      const interrupted = writing.filter(isDead).map((record) => record.id);
      for (const id of interrupted) await interrupt(db, id);
      return { interrupted, alive: writing.filter((record) => !isDead(record)).map((record) => record.id) };
    },

    /**
     * Waits until the tab that writes the attempt ends it or dies, and marks it if it died. Resolves then, or when `signal` aborts.
     * Not for an attempt that this page writes itself inside `holdWriting` and awaits.
     */
    async followWriter(id: string, signal: AbortSignal): Promise<void> {
      if (!locks) return followSilence(db, id, signal);
      try {
        await locks.request(lockOf(id), { signal }, () => interrupt(db, id));
      } catch (error) {
        if (!signal.aborted) throw error;
      }
    },
  };
}

function lockOf(id: string): string {
  return `attempt:${id}`;
}

function isSilent(record: AttemptRecord): boolean {
  return Date.now() - record.flushedAt > deadAfter;
}

/** Marks it only if it is still being written by now; its session becomes findable by what was kept. */
function interrupt(db: Database, id: string): Promise<void> {
  return db.transaction('rw', db.sessions, db.attempts, async () => {
    const attempt = await db.attempts.get(id);
    if (!attempt || !isWriting(attempt)) return;
    await db.attempts.update(id, { state: { kind: 'interrupted' } });
    await indexWords(db, attempt.sessionId);
  });
}

async function followSilence(db: Database, id: string, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    const attempt = await db.attempts.get(id);
    if (!attempt || !isWriting(attempt)) return;
    if (isSilent(attempt)) return interrupt(db, id);
    await pause(deadAfter / 2, signal);
  }
}

function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(end, milliseconds);
    signal.addEventListener('abort', end);
    function end(): void {
      clearTimeout(timer);
      signal.removeEventListener('abort', end);
      resolve();
    }
  });
}
