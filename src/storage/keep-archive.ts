import type { Result } from '../domain/practice.ts';
import type { ArchivedSession } from './archive.ts';
import type { Database } from './database.ts';
import { indexWords } from './index-words.ts';
import { newRecord } from './records.ts';

/** How many sessions of a file were not here before, and how many were. */
export interface Kept {
  added: number;
  known: number;
}

/**
 * Adds what isn't here: sessions, attempts of sessions that are, a title or own lines where there are none. Nothing that is here is changed otherwise,
 * except that a removed session comes back. All or nothing; rejects with the database's error.
 */
export function keepSessions(db: Database, sessions: readonly ArchivedSession[]): Promise<Kept> {
  return db.transaction('rw', db.sessions, db.attempts, async () => {
    const attempts = sessions.flatMap((session) => session.attempts);
    const before = await db.attempts.bulkGet(attempts.map(({ id }) => id));
    const missing = attempts.filter((_, at) => !before[at]);
    await db.attempts.bulkPut(missing.map((attempt) => ({ ...attempt, flushedAt: attempt.startedAt })));

    const here = await db.sessions.bulkGet(sessions.map(({ id }) => id));
    const fresh = sessions.filter((_, at) => !here[at] || here[at].removedAt !== undefined);
    await db.sessions.bulkPut(fresh.map(({ attempts: own, ...session }) => newRecord(session, own.map(({ text }) => text))));

    // Those whose words no longer say all that they have.
    const stale = new Set(missing.map(({ sessionId }) => sessionId));
    for (const [at, { id, title, work }] of sessions.entries()) {
      const record = here[at];
      if (!record) stale.delete(id);
      else if (record.removedAt !== undefined) stale.add(id);
      else if ((record.title === null && title !== null) || (!record.work && work)) {
        await db.sessions.update(id, { title: record.title ?? title, work: record.work || work });
        stale.add(id);
      }
    }
    for (const id of stale) await indexWords(db, id);
    return { added: fresh.length, known: sessions.length - fresh.length };
  });
}

/** Adds the results of practice that aren't here. */
export function keepResults(db: Database, results: readonly Result[]): Promise<void> {
  return db.transaction('rw', db.results, async () => {
    const before = await db.results.bulkGet(results.map(({ id }) => id));
    await db.results.bulkPut(results.filter((_, at) => !before[at]));
  });
}
