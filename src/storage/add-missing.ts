import type { Session } from '../domain/session.ts';
import type { Database } from './database.ts';
import { newRecord } from './records.ts';

/**
 * Keeps a session that has no record, because it is new or its first save failed. A deleted one has its record until it is purged, and stays deleted.
 * Must run inside a transaction over `sessions`.
 */
export async function addMissing(db: Pick<Database, 'sessions'>, session: Session): Promise<void> {
  if (!(await db.sessions.get(session.id))) await db.sessions.add(newRecord(session));
}
