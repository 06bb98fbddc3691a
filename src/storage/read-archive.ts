import { longestProblem } from '../domain/longest-problem.ts';
import type { Attempt } from '../domain/attempt.ts';
import type { Result } from '../domain/practice.ts';
import { archiveKind, archiveVersion, type ArchivedSession } from './archive.ts';
import { isRecord } from './read.ts';
import { isResult } from './results.ts';
import { toAttempts } from './to-attempt.ts';
import { toSession } from './to-session.ts';

/** `not-archive`: no JSON, or not ours. `archive-newer`: of a page that knows more than this one. */
export type ArchiveFault = 'not-archive' | 'archive-newer';

export class ArchiveError extends Error {
  constructor(readonly fault: ArchiveFault) {
    super(fault);
  }
}

export interface Read {
  sessions: ArchivedSession[];
  results: Result[];
  /** Sessions and results that could not be read. */
  unread: number;
}

/** In characters: no id and no title that a page gave is longer; the longest solutions have some ten thousand. */
const longestId = 64;
const longestTitle = 200;
const longestText = 200_000;
/** More than eight votes, solved again and again. */
const mostAttempts = 200;

/**
 * Reads a file of `writeArchive`. Anybody may have written it: every field is looked at, what no page could have kept is left out, and what was being
 * written when it was saved is interrupted. Throws ArchiveError.
 */
export function readArchive(text: string, now: number = Date.now()): Read {
  const archive = parse(text);
  if (!isRecord(archive) || archive.kind !== archiveKind || !Array.isArray(archive.sessions)) throw new ArchiveError('not-archive');
  if (typeof archive.version !== 'number' || archive.version > archiveVersion) throw new ArchiveError('archive-newer');
  const listed = archive.sessions as unknown[];
  const claimed: unknown[] = Array.isArray(archive.results) ? archive.results : [];
  const sessions = listed.map((one) => toArchived(one, now)).filter((session) => session !== null);
  const results = claimed.filter(isResult).filter(({ id }) => isId(id));
  return { sessions, results, unread: listed.length - sessions.length + claimed.length - results.length };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new ArchiveError('not-archive');
  }
}

function toArchived(value: unknown, now: number): ArchivedSession | null {
  const session = toSession(value);
  if (!session || !isId(session.id) || session.problem.trim() === '' || session.problem.length > longestProblem || session.work.length > longestText) return null;
  const claimed = (value as { attempts?: unknown }).attempts;
  const attempts = toAttempts((Array.isArray(claimed) ? claimed : []).filter(isRecord).map((attempt) => ({ ...attempt, sessionId: session.id })));
  return {
    ...session,
    title: session.title?.slice(0, longestTitle) ?? null,
    createdAt: Math.min(session.createdAt, now),
    updatedAt: Math.min(session.updatedAt, now),
    attempts: attempts.filter(({ id, text }) => isId(id) && text.length <= longestText).slice(-mostAttempts).map(ended),
  };
}

const isId = (id: string) => id !== '' && id.length <= longestId;

/** Nobody writes it any more. */
const ended = (attempt: Attempt): Attempt => (attempt.state.kind === 'writing' ? { ...attempt, state: { kind: 'interrupted' } } : attempt);
