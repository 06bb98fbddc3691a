import type { Session } from '../../domain/session.ts';

export type GroupName = 'found' | 'pinned' | 'today' | 'yesterday' | 'thisWeek' | 'earlier';

export interface Group {
  name: GroupName;
  sessions: Session[];
}

/** Sessions as they come (pinned first, then newest), cut into days of the reader's own calendar; one group for what a search found. */
export function groupSessions(sessions: readonly Session[], query: string, now: number): Group[] {
  const groups: Group[] = [];
  const midnight = new Date(now).setHours(0, 0, 0, 0);
  for (const session of sessions) {
    const name = query.trim() === '' ? nameOf(session, midnight) : 'found';
    const last = groups.at(-1);
    if (last?.name === name) last.sessions.push(session);
    else groups.push({ name, sessions: [session] });
  }
  return groups;
}

function nameOf(session: Session, midnight: number): GroupName {
  if (session.pinned) return 'pinned';
  if (session.updatedAt >= midnight) return 'today';
  const daysAgo = (days: number) => new Date(midnight).setDate(new Date(midnight).getDate() - days);
  if (session.updatedAt >= daysAgo(1)) return 'yesterday';
  return session.updatedAt >= daysAgo(6) ? 'thisWeek' : 'earlier';
}
