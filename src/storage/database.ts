import Dexie, { type Table } from 'dexie';
import type { StorageFault } from '../domain/fault.ts';
import { toStorageFault } from './faults.ts';
import type { AttemptRecord, ResultRecord, SessionRecord, SettingRecord } from './records.ts';
import { indexOwnLines, splitAttemptsFromSessions } from './upgrades.ts';

/** The version of the schema below. It rises by one; a step that was ever released is never edited. */
export const schemaVersion = 4;
/** Dexie counts in tenths, IndexedDB in whole numbers. */
const nativeVersion = schemaVersion * 10;

export interface Database extends Dexie {
  sessions: Table<SessionRecord, string>;
  attempts: Table<AttemptRecord, string>;
  settings: Table<SettingRecord, string>;
  results: Table<ResultRecord, string>;
}

export interface OpenOptions {
  /** Another tab holds an older version open. The opening waits and goes on by itself when that tab is closed. */
  onBlocked: (fault: StorageFault) => void;
  /** A newer tab took the database over, or it was deleted. It is closed here for good: this page has to be reloaded before it keeps anything. */
  onReplaced: (fault: StorageFault) => void;
  /** It is open, also after having been blocked. */
  onOpen?: () => void;
  /** It can't be opened. Everything asked of it from now on rejects with the same error. */
  onFault?: (fault: StorageFault) => void;
  name?: string;
  /** Where the database lies; the browser's own unless told. */
  factory?: IDBFactory | undefined;
}

/**
 * The database. Returns at once and opens meanwhile: what is asked of it before then waits.
 * Every function of this room that returns a promise rejects with the error as it came; `toStorageFault` names it.
 */
export function openDatabase(options: OpenOptions): Database {
  const { name = 'lemma', factory = globalThis.indexedDB, onBlocked, onReplaced, onOpen, onFault } = options;
  const db = new Dexie(name, {
    chromeTransactionDurability: 'strict',
    // Other tabs write too: an answer from this tab's memory could be an old one.
    cache: 'disabled',
    ...(factory && { indexedDB: refuseNewer(factory) }),
  }) as Database;

  db.version(1).stores({ sessions: 'id, updatedAt', settings: 'name' });
  db.version(2)
    .stores({
      sessions: 'id, updatedAt, [shelf+updatedAt], *words, removedAt',
      attempts: 'id, sessionId, state.kind',
    })
    .upgrade(splitAttemptsFromSessions);
  db.version(3).stores({ results: 'id' });
  db.version(4).upgrade(indexOwnLines);

  db.on('blocked', () => {
    onBlocked('storage-blocked');
    // The page tells it: Dexie need not warn on the console too.
    return false;
  });
  const giveUp = (fault: StorageFault) => {
    db.close({ disableAutoOpen: true });
    onReplaced(fault);
  };
  db.on('versionchange', ({ newVersion }) => {
    giveUp(newVersion === null ? 'storage-deleted' : 'storage-replaced');
    // Keeps Dexie from its own answer: to open again at the next write, so that old code writes into the new schema.
    return false;
  });
  const opened = () => {
    // "Clear site data" closes it without asking: opened again, it would be an empty one that knows nothing of what is on screen.
    db.backendDB().addEventListener('close', () => giveUp('storage-deleted'));
    onOpen?.();
  };
  db.open().then(opened, (error: unknown) => onFault?.(toStorageFault(error)));
  return db;
}

/** Dexie answers a database newer than its code by opening it without a version: with one it stays refused. */
function refuseNewer(factory: IDBFactory): IDBFactory {
  return {
    open: (name, version) => factory.open(name, version ?? nativeVersion),
    deleteDatabase: (name) => factory.deleteDatabase(name),
    databases: () => factory.databases(),
    cmp: (a, b) => factory.cmp(a, b),
  };
}
