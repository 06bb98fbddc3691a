import { expect, test, vi } from 'vitest';
import { attemptOf, freshProfile, openTab, sessionOf } from './fresh-database.ts';
import { schemaVersion } from './database.ts';
import { toStorageFault } from './faults.ts';
import { createVersion1, createVersion2, createVersion3, openRaw, putRaw } from './raw-database.ts';
import { createResults } from './results.ts';
import { createSettings } from './settings.ts';

const all = { limit: 100 };
const newer = schemaVersion * 10 + 10;
const faultOf = (work: Promise<unknown>) => work.then(() => 'none', toStorageFault);

test('what version 1 kept is read by today’s: the solution as an attempt, found by its words', async () => {
  const profile = freshProfile();
  const old = await openRaw(profile, 10, createVersion1);
  const solved = { id: 'a', title: 'Homework', problem: 'Solve 5x = 10', model: 'starter', text: 'Divide by 5', createdAt: 10, updatedAt: 20 };
  await putRaw(old, 'sessions', [solved, { ...solved, id: 'b', title: null, text: '', updatedAt: 30 }]);
  await putRaw(old, 'sessions', [{ id: 'half', updatedAt: 5 }, { id: 'quarter' }]);
  await putRaw(old, 'settings', [{ name: 'theme', value: 'dark' }]);
  old.close();

  const { db, sessions, attempts } = openTab(profile);
  const session = { title: 'Homework', problem: 'Solve 5x = 10', pinned: false, wanted: 1, way: 'all', seen: 0, seenIn: null, work: '', createdAt: 10 };
  expect(await sessions.list(all)).toEqual([
    { ...session, id: 'b', title: null, updatedAt: 30 },
    { ...session, id: 'a', updatedAt: 20 },
  ]);
  const solution = { sessionId: 'a', model: 'starter', startedAt: 10, text: 'Divide by 5', state: { kind: 'complete' }, timing: null };
  expect(await attempts.ofSession('a')).toMatchObject([solution]);
  expect(await attempts.ofSession('b')).toEqual([]);
  expect(await sessions.search('5x divide', all)).toMatchObject([{ id: 'a' }]);
  expect(await createSettings(db).load()).toMatchObject({ theme: 'dark' });

  await sessions.remove('a');
  expect(await sessions.list(all)).toMatchObject([{ id: 'b' }]);
});

test('what version 2 kept is as it was in today’s, which keeps the results of practice besides', async () => {
  const profile = freshProfile();
  const old = await openRaw(profile, 20, createVersion2);
  await putRaw(old, 'sessions', [{ ...sessionOf(1, { title: 'Homework' }), shelf: 0, words: ['homework'] }]);
  await putRaw(old, 'attempts', [{ ...attemptOf('a', sessionOf(1).id, { text: 'x = 2', state: { kind: 'complete' } }), flushedAt: 1 }]);
  await putRaw(old, 'settings', [{ name: 'theme', value: 'dark' }]);
  old.close();

  const { db, sessions, attempts } = openTab(profile);
  expect(await sessions.list(all)).toEqual([sessionOf(1, { title: 'Homework' })]);
  expect(await sessions.search('home', all)).toHaveLength(1);
  expect(await attempts.ofSession(sessionOf(1).id)).toMatchObject([{ id: 'a', text: 'x = 2' }]);
  expect(await createSettings(db).load()).toMatchObject({ theme: 'dark' });
  const result = { id: 'r', topic: 'linear', level: 1, seed: 7, at: 5, right: true } as const;
  await createResults(db).add(result);
  expect(await createResults(db).all()).toEqual([result]);
});

test('what version 3 kept is found by the student’s own lines in today’s, beside its other words; what was removed stays hidden', async () => {
  const profile = freshProfile();
  const old = await openRaw(profile, 30, createVersion3);
  const worked = { ...sessionOf(1, { problem: 'Solve 5x = 10', work: '5x = 10\nx = 1984' }), shelf: 0, words: ['solve'] };
  await putRaw(old, 'sessions', [worked, { ...sessionOf(2), shelf: 0, words: ['kept'] }, { ...sessionOf(3, { work: '1984' }), removedAt: 5, words: [] }, { id: 'half', work: 7 }]);
  await putRaw(old, 'attempts', [{ ...attemptOf('a', sessionOf(1).id, { text: 'Divide by five', state: { kind: 'complete' } }), flushedAt: 1 }]);
  old.close();

  const { sessions } = openTab(profile);
  for (const query of ['1984', 'solve', 'divide 1984']) expect(await sessions.search(query, all), query).toMatchObject([{ id: sessionOf(1).id }]);
  expect(await sessions.search('kept', all), 'what needs no change has none').toMatchObject([{ id: sessionOf(2).id }]);
  await sessions.restore(sessionOf(3).id);
  expect(await sessions.search('1984', all)).toHaveLength(2);
});

test('a database that another tab deletes is said to be deleted, and nothing is kept in an empty new one', async () => {
  const profile = freshProfile();
  const onReplaced = vi.fn<(fault: string) => void>();
  const { db, sessions } = openTab(profile, { onReplaced });
  await sessions.create(sessionOf(1));
  const deleting = profile.deleteDatabase(db.name);
  await new Promise((resolve) => (deleting.onsuccess = resolve));
  expect(onReplaced.mock.calls).toEqual([['storage-deleted']]);
  await expect(sessions.create(sessionOf(2))).rejects.toThrow();
});

test('today’s version is what it was: a step that was released is never edited', async () => {
  const { db } = openTab();
  await db.open();
  expect(db.verno).toBe(schemaVersion);
  expect(db.tables.map(({ name, schema }) => [name, schema.primKey.src, ...schema.indexes.map((index) => index.src)])).toEqual([
    ['sessions', 'id', 'updatedAt', '[shelf+updatedAt]', '*words', 'removedAt'],
    ['settings', 'name'],
    ['attempts', 'id', 'sessionId', 'state.kind'],
    ['results', 'id'],
  ]);
});

test('records with fields missing, foreign or wrong are read as far as they go', async () => {
  const { db, sessions, attempts } = openTab();
  await db.open();
  const raw = db.backendDB();
  await putRaw(raw, 'sessions', [
    { id: 'bare', problem: 'p' },
    { id: 'wrong', problem: 'p', title: 7, pinned: 'yes', createdAt: '1', updatedAt: 5, shelf: 0, colour: 'red' },
    { id: 'empty', shelf: 0, updatedAt: 6 },
  ]);
  await putRaw(raw, 'attempts', [
    { id: 'bare', sessionId: 'wrong' },
    { id: 'wrong', sessionId: 'wrong', text: 1, state: { kind: 'failed', fault: 'tired' }, sampling: { seed: 3 }, timing: { tokens: 1 }, startedAt: 1 },
    { id: 'later', sessionId: 'wrong', text: 'kept', state: { kind: 'pondering' }, startedAt: 2 },
  ]);

  const wrong = { id: 'wrong', problem: 'p', title: null, pinned: false, wanted: 1, way: 'all', seen: 0, seenIn: null, work: '', createdAt: 5, updatedAt: 5 };
  expect(await sessions.get('bare')).toEqual({ ...wrong, id: 'bare', createdAt: 0, updatedAt: 0 });
  expect(await sessions.list(all)).toEqual([wrong]);
  const sampling = { temperature: 0, topP: 1, seed: 0, maxTokens: 2048 };
  const bare = { sessionId: 'wrong', model: '', sampling, text: '', timing: null };
  expect(await attempts.ofSession('wrong')).toEqual([
    { ...bare, id: 'bare', startedAt: 0, state: { kind: 'interrupted' } },
    { ...bare, id: 'wrong', startedAt: 1, state: { kind: 'failed', fault: 'unknown' }, sampling: { ...sampling, seed: 3 } },
    { ...bare, id: 'later', startedAt: 2, state: { kind: 'interrupted' }, text: 'kept' },
  ]);

  await sessions.pin('bare', true);
  await sessions.rename('wrong', 'named');
  expect(await sessions.get('bare')).toMatchObject({ pinned: true });
  expect(await sessions.search('named kept', all)).toMatchObject([{ id: 'wrong' }]);
});

test('a newer tab takes the database over: this one closes at once, says so, and never writes into the new schema', async () => {
  const profile = freshProfile();
  const onReplaced = vi.fn();
  const { sessions } = openTab(profile, { onReplaced });
  await sessions.create(sessionOf(1));

  const raw = await openRaw(profile, newer);
  expect(onReplaced.mock.calls).toEqual([['storage-replaced']]);
  expect(await faultOf(sessions.create(sessionOf(2)))).toBe('storage-replaced');
  expect(await faultOf(sessions.rename(sessionOf(1).id, 'old code'))).toBe('storage-replaced');
  raw.close();
  expect(await faultOf(sessions.list(all))).toBe('storage-replaced');
  expect(onReplaced).toHaveBeenCalledOnce();
});

test('a database newer than this code is refused and left as it is', async () => {
  const profile = freshProfile();
  (await openRaw(profile, newer, createVersion1)).close();
  const onFault = vi.fn();
  const { sessions } = openTab(profile, { onFault });
  expect(await faultOf(sessions.list(all))).toBe('storage-newer');
  expect(onFault.mock.calls).toEqual([['storage-newer']]);
  expect(await faultOf(sessions.create(sessionOf(1)))).toBe('storage-newer');
  expect((await openRaw(profile, newer)).version).toBe(newer);
});

test('an upgrade that an old tab blocks says so, waits, and goes on when that tab is closed', async () => {
  const profile = freshProfile();
  const old = await openRaw(profile, 10, createVersion1);
  const [onBlocked, onOpen] = [vi.fn(), vi.fn()];
  const { sessions } = openTab(profile, { onBlocked, onOpen });
  const created = sessions.create(sessionOf(1));
  await vi.waitFor(() => expect(onBlocked.mock.calls).toEqual([['storage-blocked']]));
  expect(onOpen).not.toHaveBeenCalled();

  old.close();
  await created;
  expect(onOpen).toHaveBeenCalledOnce();
  expect(await sessions.list(all)).toEqual([sessionOf(1)]);
});

test('a browser without IndexedDB has a fault, and no promise that hangs', async () => {
  const onFault = vi.fn();
  const { sessions } = openTab(scripted({ open: () => null as never }), { onFault });
  expect(await faultOf(sessions.list(all))).toBe('storage-unavailable');
  expect(onFault.mock.calls).toEqual([['storage-unavailable']]);
});

test('a browser that forbids IndexedDB has a fault', async () => {
  const refuse = () => {
    throw new DOMException('', 'SecurityError');
  };
  expect(await faultOf(openTab(scripted({ open: refuse })).sessions.list(all))).toBe('storage-unavailable');
});

test('a full disk: the write is told, nothing half of it stays, and smaller writes go on', async () => {
  const { db, sessions, attempts } = openTab();
  await sessions.create(sessionOf(1));
  await attempts.begin(attemptOf('a', sessionOf(1).id));
  await attempts.flush('a', 'short');

  const store = Object.getPrototypeOf(db.backendDB().transaction('attempts').objectStore('attempts')) as IDBObjectStore;
  const put = store.put;
  const full = vi.spyOn(store, 'put').mockImplementation(function (this: IDBObjectStore, value: { text?: string }, ...rest) {
    if ((value.text?.length ?? 0) > 100) throw new DOMException('', 'QuotaExceededError');
    return put.call(this, value, ...rest);
  });
  const long = 'long '.repeat(100);
  expect(await faultOf(attempts.flush('a', long))).toBe('storage-full');
  expect(await faultOf(attempts.end('a', { text: long, state: { kind: 'complete' }, timing: null }))).toBe('storage-full');
  expect(await attempts.ofSession(sessionOf(1).id)).toMatchObject([{ text: 'short', state: { kind: 'writing' } }]);
  expect(await sessions.search('long', all)).toEqual([]);
  await attempts.flush('a', 'short still');
  await sessions.rename(sessionOf(1).id, 'Title');
  full.mockRestore();
  expect(await attempts.ofSession(sessionOf(1).id)).toMatchObject([{ text: 'short still' }]);
});

function scripted(factory: Partial<IDBFactory>): IDBFactory {
  return { ...factory, databases: () => Promise.resolve([]) } as IDBFactory;
}
