import type { SessionChanges } from './sessions.ts';

/**
 * Changes of sessions that the database doesn't have yet lie in the tab's own storage, which is written at once: not even the last click before a reload
 * is lost. By the session's id; a change of the same field takes the older one's place.
 */
const prefix = 'change-left-';

/** What is left for a session; unknown fields and values are as they lie there. */
export function changesLeft(id: string): SessionChanges {
  try {
    const left: unknown = JSON.parse(sessionStorage.getItem(prefix + id) ?? '{}');
    return typeof left === 'object' && left !== null ? left : {};
  } catch {
    return {};
  }
}

export function leaveChanges(id: string, changes: SessionChanges): void {
  put(id, { ...changesLeft(id), ...changes });
}

/** What the database has by now; what was changed since stays. */
export function dropChanges(id: string, kept: SessionChanges): void {
  const left = Object.entries(changesLeft(id)).filter(([name, value]) => kept[name as keyof SessionChanges] !== value);
  put(id, Object.fromEntries(left));
}

/** Ids of the sessions that have some. */
export function idsWithChangesLeft(): string[] {
  try {
    return Object.keys(sessionStorage).filter((key) => key.startsWith(prefix)).map((key) => key.slice(prefix.length));
  } catch {
    return [];
  }
}

function put(id: string, changes: SessionChanges): void {
  try {
    if (Object.keys(changes).length > 0) sessionStorage.setItem(prefix + id, JSON.stringify(changes));
    else sessionStorage.removeItem(prefix + id);
  } catch {
    // Site data is blocked, or the tab's five megabytes are full: the database has it in a moment.
  }
}
