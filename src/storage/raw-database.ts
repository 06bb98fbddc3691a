/** For tests: opens a database without this room's code, as an older or newer page would. Versions count in tenths, as Dexie's do. */
export function openRaw(factory: IDBFactory, version: number, upgrade: (db: IDBDatabase) => void = () => {}): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = factory.open('lemma', version);
    request.onupgradeneeded = () => upgrade(request.result);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error!);
  });
}

/** For tests: puts records into one store, in one transaction. */
export function putRaw(db: IDBDatabase, store: string, records: readonly unknown[]): Promise<void> {
  const transaction = db.transaction(store, 'readwrite');
  for (const record of records) transaction.objectStore(store).put(record);
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error!);
  });
}

/** For tests: the stores and indexes of version 1. */
export function createVersion1(db: IDBDatabase): void {
  db.createObjectStore('sessions', { keyPath: 'id' }).createIndex('updatedAt', 'updatedAt');
  db.createObjectStore('settings', { keyPath: 'name' });
}

/** For tests: the stores and indexes of version 2. */
export function createVersion2(db: IDBDatabase): void {
  const sessions = db.createObjectStore('sessions', { keyPath: 'id' });
  for (const [name, path, options] of [['updatedAt', 'updatedAt'], ['[shelf+updatedAt]', ['shelf', 'updatedAt']], ['words', 'words', { multiEntry: true }], ['removedAt', 'removedAt']] as const) {
    sessions.createIndex(name, path as string | string[], options);
  }
  const attempts = db.createObjectStore('attempts', { keyPath: 'id' });
  for (const path of ['sessionId', 'state.kind']) attempts.createIndex(path, path);
  db.createObjectStore('settings', { keyPath: 'name' });
}

/** For tests: the stores and indexes of version 3. */
export function createVersion3(db: IDBDatabase): void {
  createVersion2(db);
  db.createObjectStore('results', { keyPath: 'id' });
}
