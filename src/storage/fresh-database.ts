import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import type { Attempt } from '../domain/attempt.ts';
import type { Session } from '../domain/session.ts';
import { createAttempts } from './attempts.ts';
import { type Database, type OpenOptions, openDatabase } from './database.ts';
import { createSessions } from './sessions.ts';

/** For tests: a browser profile with nothing in it. */
export function freshProfile(): IDBFactory {
  return new IDBFactory();
}

/** For tests: a tab of that profile, with its own connection. */
export function openTab(factory: IDBFactory = freshProfile(), options: Partial<OpenOptions> = {}, locks?: LockManager) {
  const db: Database = openDatabase({ factory, onBlocked: () => {}, onReplaced: () => {}, ...options });
  return { db, sessions: createSessions(db, locks), attempts: createAttempts(db, locks) };
}

/** For tests: a session whose id and times come from a number. */
export function sessionOf(n: number, changes: Partial<Session> = {}): Session {
  const id = n.toString(16).padStart(24, '0');
  return { id, title: null, problem: `Problem ${n}`, pinned: false, wanted: 1, way: 'all', seen: 0, seenIn: null, work: '', createdAt: n, updatedAt: n, ...changes };
}

/** For tests: an attempt that is being written. */
export function attemptOf(id: string, sessionId: string, changes: Partial<Attempt> = {}): Attempt {
  const sampling = { temperature: 0, topP: 1, seed: 0, maxTokens: 512 };
  return { id, sessionId, model: 'starter', sampling, startedAt: 1, text: '', state: { kind: 'writing' }, timing: null, ...changes };
}
