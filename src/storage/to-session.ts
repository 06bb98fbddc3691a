import type { Session } from '../domain/session.ts';
import { isVoteSize } from '../domain/vote-size.ts';
import { isWay } from '../domain/way.ts';
import { isRecord, numberOr, stringOr } from './read.ts';

/** Reads a record as a session: unknown fields are left out, missing ones get a plain value. Null if it has no id or no problem, or is removed. */
export function toSession(record: unknown): Session | null {
  if (!isRecord(record) || typeof record.id !== 'string' || typeof record.problem !== 'string') return null;
  if (record.removedAt !== undefined) return null;

  const createdAt = numberOr(record.createdAt, numberOr(record.updatedAt, 0));
  return {
    id: record.id,
    title: stringOr(record.title, null),
    problem: record.problem,
    pinned: record.pinned === true,
    wanted: isVoteSize(record.wanted) ? record.wanted : 1,
    way: isWay(record.way) ? record.way : 'all',
    seen: numberOr(record.seen, 0),
    seenIn: stringOr(record.seenIn, null),
    work: stringOr(record.work, ''),
    createdAt,
    updatedAt: numberOr(record.updatedAt, createdAt),
  };
}

/** Reads many, without those that can't be read. */
export function toSessions(records: readonly unknown[]): Session[] {
  return records.map(toSession).filter((session) => session !== null);
}
