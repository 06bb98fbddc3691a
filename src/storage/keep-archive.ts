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
    const before = await db.attempts.bulkGet(sessions.flatMap(({ attempts }) => attempts.map(({ id }) => id)));
    const known = new Set(before.map((attempt) => attempt?.id));
    let added = 0;
    for (const { attempts, ...session } of sessions) {
      const missing = attempts.filter(({ id }) => !known.has(id)).map((attempt) => ({ ...attempt, flushedAt: attempt.startedAt }));
      const here = await db.sessions.get(session.id);
      if (!here || here.removedAt !== undefined) {
        await db.sessions.put(newRecord(session));
        added += 1;
      } else {
        const { title, work } = { title: here.title ?? session.title, work: here.work || session.work };
        if (missing.length === 0 && title === here.title && work === here.work) continue;
        await db.sessions.update(session.id, { title, work });
      }
      await db.attempts.bulkPut(missing);
      await indexWords(db, session.id);
    }
    return { added, known: sessions.length - added };
  });
}

/** Adds the results of practice that aren't here. */
export function keepResults(db: Database, results: readonly Result[]): Promise<void> {
  return db.transaction('rw', db.results, async () => {
    const before = await db.results.bulkGet(results.map(({ id }) => id));
    await db.results.bulkPut(results.filter((_, at) => !before[at]));
  });
}
