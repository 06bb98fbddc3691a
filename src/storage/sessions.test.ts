import { expect, test, vi } from 'vitest';
import { attemptOf, freshProfile, openTab, sessionOf } from './fresh-database.ts';
import { createSession } from '../domain/session.ts';
import type { Session } from '../domain/session.ts';
import { scriptedBrowser } from './scripted-locks.ts';
import { watch } from './watch.ts';

const all = { limit: 100 };
const ids = (sessions: Session[]) => sessions.map((session) => session.createdAt);
const unwanted = (fault: string) => expect.fail(fault);

test('what is kept is what comes back', async () => {
  const { sessions } = openTab();
  const session = createSession('Solve 5x − 8 = 27');
  await sessions.create(session);
  expect(await sessions.get(session.id)).toEqual(session);
  expect(await sessions.get('another')).toBeNull();
  expect(await sessions.count()).toBe(1);
});

test('the list has pinned ones first, then the newest change, and no more than asked for', async () => {
  const { sessions } = openTab();
  for (const n of [3, 1, 4, 2, 5]) await sessions.create(sessionOf(n, { pinned: n < 3 }));
  expect(ids(await sessions.list(all))).toEqual([2, 1, 5, 4, 3]);
  expect(ids(await sessions.list({ limit: 3 }))).toEqual([2, 1, 5]);
});

test('pinning and unpinning move a session', async () => {
  const { sessions } = openTab();
  for (const n of [1, 2, 3]) await sessions.create(sessionOf(n));
  await sessions.pin(sessionOf(1).id, true);
  expect(ids(await sessions.list(all))).toEqual([1, 3, 2]);
  await sessions.pin(sessionOf(1).id, false);
  expect(ids(await sessions.list(all))).toEqual([3, 2, 1]);
});

test('a new title is found, the old one is no longer, and the place in the list stays', async () => {
  const { sessions } = openTab();
  for (const n of [1, 2]) await sessions.create(sessionOf(n, { title: 'Homework' }));
  const { id } = sessionOf(1);
  await sessions.rename(id, 'Quadratics');
  expect(ids(await sessions.search('quadra', all))).toEqual([1]);
  expect(ids(await sessions.search('homework', all))).toEqual([2]);
  expect(ids(await sessions.list(all))).toEqual([2, 1]);
  await sessions.rename(id, null);
  expect(await sessions.get(id)).toMatchObject({ title: null });
  expect(await sessions.search('quadra', all)).toEqual([]);
});

test('a session is found by the student’s own lines as they stand, and still by its solution', async () => {
  const { sessions, attempts } = openTab();
  const { id } = sessionOf(1);
  await sessions.create(sessionOf(1));
  await attempts.begin(attemptOf('a', id));
  await attempts.end('a', { text: 'Isolate the unknown', state: { kind: 'complete' }, timing: null });
  await sessions.change(sessionOf(1), { work: '5x = 35\nx = 1984' });
  expect(await sessions.search('1984 isolate', all)).toHaveLength(1);
  await sessions.change(sessionOf(1), { work: '5x = 35\nx = 7' });
  expect(await sessions.search('1984', all)).toEqual([]);
  await sessions.remove(id);
  await sessions.change(sessionOf(1), { work: 'late' });
  expect(await sessions.search('late', all)).toEqual([]);
});

test('a change keeps a session whose first save failed, and it is found; a deleted one stays deleted', async () => {
  const { sessions } = openTab();
  const { id } = sessionOf(1);
  await sessions.change(sessionOf(1), { work: '5x = 35' });
  expect(await sessions.get(id)).toEqual(sessionOf(1, { work: '5x = 35' }));
  expect(await sessions.search('problem 35', all)).toHaveLength(1);
  await sessions.remove(id);
  await sessions.change(sessionOf(1), { way: 'own' });
  expect(await sessions.get(id)).toBeNull();
});

test('a removed session is in no list; undo brings it back as it was, its solution findable', async () => {
  const { sessions, attempts } = openTab();
  const { id } = sessionOf(2);
  for (const n of [1, 2, 3]) await sessions.create(sessionOf(n, { pinned: n === 2 }));
  await attempts.begin(attemptOf('a', id));
  await attempts.end('a', { text: 'Isolate the unknown', state: { kind: 'complete' }, timing: null });
  const before = await sessions.get(id);

  await sessions.remove(id);
  expect(await sessions.get(id)).toBeNull();
  expect(ids(await sessions.list(all))).toEqual([3, 1]);
  expect(await sessions.search('isolate', all)).toEqual([]);
  expect(ids(await sessions.search('problem', all))).toEqual([3, 1]);
  expect(await sessions.count()).toBe(2);

  await sessions.restore(id);
  expect(await sessions.get(id)).toEqual(before);
  expect(ids(await sessions.list(all))).toEqual([2, 3, 1]);
  expect(ids(await sessions.search('isolate', all))).toEqual([2]);
});

test('what happens to a removed session in another tab does not bring it back', async () => {
  const profile = freshProfile();
  const [one, two] = [openTab(profile), openTab(profile)];
  const { id } = sessionOf(1);
  await one.sessions.create(sessionOf(1));
  await one.attempts.begin(attemptOf('a', id));
  await two.sessions.remove(id);
  await one.attempts.end('a', { text: 'late words', state: { kind: 'complete' }, timing: null });
  await one.sessions.pin(id, true);
  await one.sessions.rename(id, 'late title');
  expect(await one.sessions.list(all)).toEqual([]);
  expect(await one.sessions.search('late', all)).toEqual([]);
  await two.sessions.restore(id);
  expect(await two.sessions.search('late words', all)).toMatchObject([{ title: 'late title', pinned: true }]);
});

test('purging deletes what was removed before, with its attempts, and nothing else', async () => {
  const { db, sessions, attempts } = openTab(freshProfile(), {}, scriptedBrowser().openTab());
  for (const n of [1, 2, 3]) {
    await sessions.create(sessionOf(n));
    await attempts.begin(attemptOf(`a${n}`, sessionOf(n).id));
  }
  await sessions.remove(sessionOf(1).id, 1_000);
  await sessions.remove(sessionOf(2).id, 2_000);
  await sessions.purgeRemoved(2_000);
  expect(await db.sessions.count()).toBe(2);
  expect(await attempts.ofSession(sessionOf(1).id)).toEqual([]);
  expect(await attempts.ofSession(sessionOf(2).id)).toHaveLength(1);
  await sessions.restore(sessionOf(1).id);
  expect(await sessions.get(sessionOf(1).id)).toBeNull();
});

test('purging one session deletes it only if it is removed, with its attempts', async () => {
  const { db, sessions, attempts } = openTab();
  const { id } = sessionOf(1);
  await sessions.create(sessionOf(1));
  await attempts.begin(attemptOf('a', id));
  await sessions.purge(id);
  expect([await db.sessions.count(), await db.attempts.count()]).toEqual([1, 1]);
  await sessions.remove(id);
  await sessions.purge(id);
  expect([await db.sessions.count(), await db.attempts.count()]).toEqual([0, 0]);
});

test('two tabs that change one session at once both keep their change', async () => {
  const profile = freshProfile();
  const [one, two] = [openTab(profile), openTab(profile)];
  const { id } = sessionOf(1);
  await one.sessions.create(sessionOf(1));
  await one.attempts.begin(attemptOf('a', id));
  await Promise.all([
    one.sessions.rename(id, 'Mine'),
    two.sessions.pin(id, true),
    one.attempts.end('a', { text: 'first solution', state: { kind: 'complete' }, timing: null }),
    two.attempts.begin(attemptOf('b', id)),
  ]);
  expect(await two.sessions.get(id)).toMatchObject({ title: 'Mine', pinned: true });
  expect(await one.attempts.ofSession(id)).toHaveLength(2);
  expect(await two.sessions.search('mine first', all)).toHaveLength(1);
});

test('a change in one tab reaches the list, the search and the session shown in another', async () => {
  const profile = freshProfile();
  const [one, two] = [openTab(profile), openTab(profile)];
  const { id } = sessionOf(1);
  const seen = { list: [] as Session[], search: [] as Session[], session: null as Session | null };
  const stops = [
    two.sessions.watchList({ query: ' ', limit: 9 }, (sessions) => (seen.list = sessions), unwanted),
    two.sessions.watchList({ query: 'prob', limit: 9 }, (sessions) => (seen.search = sessions), unwanted),
    watch(() => two.sessions.get(id), (session) => (seen.session = session), unwanted),
  ];
  await one.sessions.create(sessionOf(1));
  await vi.waitFor(() => expect(seen).toEqual({ list: [sessionOf(1)], search: [sessionOf(1)], session: sessionOf(1) }));
  await one.sessions.remove(id);
  await vi.waitFor(() => expect(seen).toEqual({ list: [], search: [], session: null }));
  for (const stop of stops) stop();
  await one.sessions.restore(id);
  await vi.waitFor(async () => expect(await two.sessions.count()).toBe(1));
  expect(seen.list).toEqual([]);
});

test('an id is given once', async () => {
  const { sessions } = openTab();
  await sessions.create(sessionOf(1));
  await expect(sessions.create(sessionOf(1, { problem: 'another' }))).rejects.toThrow();
  expect(await sessions.get(sessionOf(1).id)).toEqual(sessionOf(1));
});
