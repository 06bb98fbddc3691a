import type { Database } from './database.ts';
import { isWriting, wordsOfSession } from './records.ts';

/**
 * Writes anew under which words a session is found: title, problem, the student's own lines and every solution that is no longer being written.
 * Must run inside a transaction over `sessions` and `attempts`, with the change that made it needed. A removed session has no words.
 */
export async function indexWords(db: Pick<Database, 'sessions' | 'attempts'>, sessionId: string): Promise<void> {
  const session = await db.sessions.get(sessionId);
  if (!session || session.removedAt !== undefined) return;

  const attempts = await db.attempts.where('sessionId').equals(sessionId).toArray();
  const texts = attempts.filter((attempt) => !isWriting(attempt)).map((attempt) => attempt.text);
  await db.sessions.update(sessionId, { words: wordsOfSession(session, texts) });
}
