import type { Attempt, AttemptState } from '../domain/attempt.ts';
import type { Result } from '../domain/practice.ts';
import type { Session } from '../domain/session.ts';
import { wordsOf } from './words.ts';

/** What the records of older pages lack. */
type Later = 'wanted' | 'way' | 'seen' | 'seenIn' | 'work';

/**
 * A session as it lies in the database: a session with what the indexes need. None of the added fields leaves this room.
 * A removed session has a `removedAt`, no `shelf` and no `words`, so that no list and no search meets it.
 */
export interface SessionRecord extends Omit<Session, Later>, Partial<Pick<Session, Later>> {
  shelf?: Shelf;
  words: string[];
  /** Milliseconds since 1970. */
  removedAt?: number;
}

/** Lists are read from the highest shelf and newest change downwards. */
export type Shelf = 0 | 1;

/** An attempt as it lies in the database. */
export interface AttemptRecord extends Attempt {
  /** When text last came, in milliseconds since 1970: tells a dead writer where the page has no Web Locks. */
  flushedAt: number;
}

/** One setting. A record each, so that two tabs which change different settings never meet. */
export interface SettingRecord {
  name: string;
  value: unknown;
}

/** How an exercise of practice went. Only ever added: two tabs that practise at once add theirs beside one another. */
export type ResultRecord = Result;

/** A new session's record, which has no solutions yet unless their `texts` are given. */
export function newRecord(session: Session, texts: readonly string[] = []): SessionRecord {
  return { ...session, shelf: shelfOf(session), words: wordsOfSession(session, texts) };
}

/** Under which words a session is found: its title, its problem, the student's own lines and the `texts` of its solutions. */
export function wordsOfSession({ title, problem, work }: Pick<SessionRecord, 'title' | 'problem' | 'work'>, texts: readonly string[]): string[] {
  return wordsOf([title, problem, work, ...texts]);
}

/** The shelf of a session that isn't removed. */
export function shelfOf(session: Pick<Session, 'pinned'>): Shelf {
  return session.pinned ? 1 : 0;
}

/** Whether the attempt is still being written, as far as the database knows. An older page's record may have no state. */
export function isWriting(record: { state?: AttemptState }): boolean {
  return record.state?.kind === 'writing';
}
