import { newId } from './id.ts';
import { toPlainMath } from './plain-math.ts';
import type { VoteSize } from './vote-size.ts';
import type { Way } from './way.ts';

/** A problem and what became of it. Its attempts are kept apart, one record each. */
export interface Session {
  id: string;
  /** Given by the student, or null: then the problem's first line stands for it. */
  title: string | null;
  problem: string;
  pinned: boolean;
  /** How many solutions are wanted at most. */
  wanted: VoteSize;
  way: Way;
  /** How far its hints and steps have been shown, where they are shown one at a time. */
  seen: number;
  /** Id of the attempt whose steps these are; null while there are none. */
  seenIn: string | null;
  /** The student's own lines, as typed. */
  work: string;
  /** Milliseconds since 1970. */
  createdAt: number;
  updatedAt: number;
}

/** A new session for a problem as typed. Errors: none; an empty problem is the caller's to refuse. */
export function createSession(problem: string, { now = Date.now(), wanted = 1, way = 'all' }: { now?: number; wanted?: VoteSize; way?: Way } = {}): Session {
  return { id: newId(now), title: null, problem, pinned: false, wanted, way, seen: 0, seenIn: null, work: '', createdAt: now, updatedAt: now };
}

/** What a list shows for a session: its title, or the first line of its problem as plain text. */
export function titleOf(session: Pick<Session, 'title' | 'problem'>): string {
  return session.title ?? toPlainMath(session.problem.trim().split('\n', 1)[0]!);
}
