import { type Archive, archiveKind, archiveVersion, type ArchivedSession } from './archive.ts';
import type { Database } from './database.ts';
import { createResults } from './results.ts';
import { toAttempts } from './to-attempt.ts';
import { toSessions } from './to-session.ts';

/** Sessions read at a time: so few that the page stays free between them. */
const page = 50;

/** Every session that isn't removed, with its attempts, and the results of practice, as an `Archive` in a file of JSON, a session a line. Rejects where they can't be read. */
export async function writeArchive(db: Database, savedAt: number = Date.now()): Promise<{ file: Blob; sessions: number }> {
  const head: Omit<Archive, 'sessions'> = { kind: archiveKind, version: archiveVersion, savedAt, results: await createResults(db).all() };
  const parts = [`${JSON.stringify(head).slice(0, -1)},"sessions":[`];
  let sessions = 0;
  for await (const session of archived(db)) {
    parts.push(`${sessions > 0 ? ',' : ''}\n${JSON.stringify(session)}`);
    sessions += 1;
  }
  parts.push('\n]}\n');
  return { file: new Blob(parts, { type: 'application/json' }), sessions };
}

/** By their ids, which begin with the time: oldest first. */
async function* archived(db: Database): AsyncGenerator<ArchivedSession> {
  for (let last = ''; ; ) {
    const records = await db.sessions.where('id').above(last).limit(page).toArray();
    if (records.length === 0) return;
    last = records.at(-1)!.id;
    const sessions = toSessions(records);
    const attempts = toAttempts(await db.attempts.where('sessionId').anyOf(sessions.map(({ id }) => id)).toArray());
    for (const session of sessions) yield { ...session, attempts: attempts.filter(({ sessionId }) => sessionId === session.id) };
  }
}
