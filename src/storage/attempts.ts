import type { Attempt, AttemptState, Timing } from '../domain/attempt.ts';
import type { Session } from '../domain/session.ts';
import { addMissing } from './add-missing.ts';
import type { Database } from './database.ts';
import { indexWords } from './index-words.ts';
import { isWriting } from './records.ts';
import { toAttempts } from './to-attempt.ts';
import { createWriters } from './writers.ts';

export type Attempts = ReturnType<typeof createAttempts>;

export interface AttemptEnd {
  text: string;
  state: AttemptState;
  timing: Timing | null;
}

/**
 * The attempts kept in `db`, one record each: a page that dies loses at most what its running attempt wrote since the last flush.
 * `locks` is missing where the page came over plain http.
 */
export function createAttempts(db: Database, locks: LockManager | undefined = globalThis.navigator?.locks) {
  return {
    ...createWriters(db, locks),

    /**
     * Keeps an attempt before its first token, or its next where it was broken off, and moves its session to the top. `session`: kept with it where it has no record.
     * To be called inside `holdWriting`. Rejects if there is no such session.
     */
    begin(attempt: Attempt, session?: Session): Promise<void> {
      return db.transaction('rw', db.sessions, db.attempts, async () => {
        if (session) await addMissing(db, session);
        else if (!(await db.sessions.get(attempt.sessionId))) throw new Error(`No session ${attempt.sessionId}`);
        await db.attempts.put({ ...attempt, flushedAt: Date.now() });
        await touch(db, attempt.sessionId);
      });
    },

    /** Keeps what is written so far. Does nothing once the attempt has ended or is gone. */
    async flush(id: string, text: string): Promise<void> {
      await db.attempts.where('id').equals(id).and(isWriting).modify({ text, flushedAt: Date.now() });
    },

    /** Keeps how it ended, makes its words findable and moves its session to the top. Does nothing if the attempt is gone. */
    end(id: string, { text, state, timing }: AttemptEnd): Promise<void> {
      return db.transaction('rw', db.sessions, db.attempts, async () => {
        const attempt = await db.attempts.get(id);
        if (!attempt) return;
        await db.attempts.update(id, { text, state, timing, flushedAt: Date.now() });
        await touch(db, attempt.sessionId);
        await indexWords(db, attempt.sessionId);
      });
    },

    /** Oldest first. */
    async ofSession(sessionId: string): Promise<Attempt[]> {
      return toAttempts(await db.attempts.where('sessionId').equals(sessionId).toArray());
    },
  };
}

async function touch(db: Database, sessionId: string): Promise<void> {
  await db.sessions.update(sessionId, { updatedAt: Date.now() });
}
