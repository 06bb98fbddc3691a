import Dexie, { type Collection } from 'dexie';
import type { StorageFault } from '../domain/fault.ts';
import type { Session } from '../domain/session.ts';
import { addMissing } from './add-missing.ts';
import type { Database } from './database.ts';
import { indexWords } from './index-words.ts';
import { dropLeft, leave, namesLeft, readLeft } from './left.ts';
import { newRecord, type SessionRecord, shelfOf } from './records.ts';
import { searchSessions } from './search-sessions.ts';
import { toSession, toSessions } from './to-session.ts';
import { watch } from './watch.ts';

/** What the reader may change of a session that is open. */
export type SessionChanges = Partial<Pick<Session, 'wanted' | 'way' | 'seen' | 'seenIn' | 'work'>>;

export type Sessions = ReturnType<typeof createSessions>;

/** Under which name its changes lie that the database doesn't have yet. */
const leftOf = (id: string): string => `session-${id}`;

/** Held by every tab that offers to bring a session back. */
const undoLock = 'undo';

/** Where the page has no locks, a tab is taken to offer it so long, in milliseconds. */
const longestUndo = 7 * 24 * 60 * 60 * 1000;

/**
 * The sessions kept in `db`. Every write changes only what it names, so that two tabs never undo one another's work.
 * `locks` is missing where the page came over plain http.
 */
export function createSessions(db: Database, locks: LockManager | undefined = globalThis.navigator?.locks) {
  const shelved = () => db.sessions.where('[shelf+updatedAt]').between([0, Dexie.minKey], [1, Dexie.maxKey]);

  async function list({ limit }: { limit: number }): Promise<Session[]> {
    return toSessions(await shelved().reverse().limit(limit).toArray());
  }

  function search(query: string, { limit }: { limit: number }): Promise<Session[]> {
    return searchSessions(db, query, limit);
  }

  async function update(id: string, changes: SessionChanges, session?: Session): Promise<void> {
    await db.transaction('rw', db.sessions, db.attempts, async () => {
      if (session) await addMissing(db, session);
      await db.sessions.update(id, changes);
      if (changes.work !== undefined) await indexWords(db, id);
    });
    dropLeft(leftOf(id), changes);
  }

  function purgeAll(removed: () => Collection<SessionRecord, string>): Promise<void> {
    return db.transaction('rw', db.sessions, db.attempts, async () => {
      const ids = await removed().primaryKeys();
      await db.attempts.where('sessionId').anyOf(ids).delete();
      await db.sessions.bulkDelete(ids);
    });
  }

  return {
    /** Keeps a new session. Rejects if its id is taken. */
    async create(session: Session): Promise<void> {
      await db.sessions.add(newRecord(session));
    },

    /** Null if there is none, or if it is removed. What this tab has changed is in it, whether or not the database has it yet. */
    async get(id: string): Promise<Session | null> {
      const record = await db.sessions.get(id);
      return toSession(record && { ...record, ...readLeft(leftOf(id)) });
    },

    /** null: the first line of the problem stands for it again. Its place in the list stays. */
    rename(id: string, title: string | null): Promise<void> {
      return db.transaction('rw', db.sessions, db.attempts, async () => {
        await db.sessions.update(id, { title });
        await indexWords(db, id);
      });
    },

    /** Its place in the list stays; a session that has no record is kept with the changes. What a reload breaks off here stays left for `keepLeft`. */
    async change(session: Session, changes: SessionChanges): Promise<void> {
      leave(leftOf(session.id), changes);
      await update(session.id, changes, session);
    },

    /** To be called at start: keeps what this tab changed before a reload and could not keep any more. */
    async keepLeft(): Promise<void> {
      for (const name of namesLeft(leftOf(''))) await update(name.slice(leftOf('').length), readLeft(name));
    },

    async pin(id: string, pinned: boolean): Promise<void> {
      await db.sessions.where('id').equals(id).modify((record) => {
        record.pinned = pinned;
        if (record.removedAt === undefined) record.shelf = shelfOf(record);
      });
    },

    /** Hides it from every list at once; `restore` brings it back until it is purged. */
    async remove(id: string, now: number = Date.now()): Promise<void> {
      await db.sessions.where('id').equals(id).modify((record) => {
        record.removedAt = now;
        record.words = [];
        delete record.shelf;
      });
    },

    restore(id: string): Promise<void> {
      return db.transaction('rw', db.sessions, db.attempts, async () => {
        await db.sessions.where('id').equals(id).modify((record) => {
          delete record.removedAt;
          record.shelf = shelfOf(record);
        });
        await indexWords(db, id);
      });
    },

    /** Deletes a removed session with its attempts and for good. Does nothing to one that is not removed. */
    purge(id: string): Promise<void> {
      return purgeAll(() => db.sessions.where('id').equals(id).and((record) => record.removedAt !== undefined));
    },

    /** The same for all that were removed before a time, in milliseconds since 1970; for none while any tab may still restore one. */
    async purgeRemoved(removedBefore: number): Promise<void> {
      const purge = (before: number) => purgeAll(() => db.sessions.where('removedAt').below(before));
      if (!locks) return purge(removedBefore - longestUndo);
      await locks.request(undoLock, { ifAvailable: true }, (lock) => (lock ? purge(removedBefore) : undefined));
    },

    /** Keeps what is removed from being purged by other tabs, until the function that it returns is called or this tab ends. */
    holdUndo(): () => void {
      let letGo = () => {};
      const held = new Promise<void>((resolve) => (letGo = resolve));
      locks?.request(undoLock, { mode: 'shared' }, () => held).catch(() => {});
      return letGo;
    },

    /** The first `limit`: pinned ones first, then by their newest change. */
    list,

    /** The newest `limit` sessions with a word in title, problem, own lines or solutions that begins with each word of `query`. */
    search,

    /** How many there are, without the removed ones. */
    count(): Promise<number> {
      return shelved().count();
    },

    /** What `search`, or with a blank query `list`, gives: now and after each change in any tab. Returns the way to stop. */
    watchList({ query, limit }: { query: string; limit: number }, listener: (sessions: Session[]) => void, onFault: (fault: StorageFault) => void): () => void {
      return watch(() => (query.trim() === '' ? list({ limit }) : search(query, { limit })), listener, onFault);
    },
  };
}
