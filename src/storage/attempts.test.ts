import { expect, test, vi } from 'vitest';
import { attemptOf, freshProfile, openTab, sessionOf } from './fresh-database.ts';
import type { Attempt } from '../domain/attempt.ts';
import { watch } from './watch.ts';

const { id } = sessionOf(1);
const timing = { firstTokenMs: 10, totalMs: 100, tokens: 20, tokensPerSecond: 200 };
const complete = { text: 'Therefore x = 7', state: { kind: 'complete' }, timing } as const;

async function openWithSession(profile = freshProfile()) {
  const tab = openTab(profile);
  await tab.sessions.create(sessionOf(1));
  return tab;
}

test('an attempt is kept from before its first token to its end', async () => {
  const { attempts } = await openWithSession();
  await attempts.begin(attemptOf('a', id));
  expect(await attempts.ofSession(id)).toEqual([attemptOf('a', id)]);
  await attempts.flush('a', 'There');
  expect(await attempts.ofSession(id)).toEqual([attemptOf('a', id, { text: 'There' })]);
  await attempts.end('a', complete);
  expect(await attempts.ofSession(id)).toEqual([attemptOf('a', id, complete)]);
});

test('an attempt that was broken off goes on with its text, and its words are found when it ends', async () => {
  const { attempts } = await openWithSession();
  await attempts.begin(attemptOf('a', id));
  await attempts.end('a', { text: 'There', state: { kind: 'stopped' }, timing });
  await attempts.begin(attemptOf('a', id, { text: 'There' }));
  expect(await attempts.ofSession(id)).toMatchObject([{ text: 'There', state: { kind: 'writing' } }]);
  await attempts.flush('a', 'Therefore');
  await attempts.end('a', complete);
  expect(await attempts.ofSession(id)).toMatchObject([complete]);
});

test('a session whose first save failed is kept with the next attempt; one that is there is left as it is, and a deleted one stays deleted', async () => {
  const { sessions, attempts } = openTab();
  const other = sessionOf(2);
  await attempts.begin(attemptOf('a', other.id), other);
  await sessions.rename(other.id, 'Homework');
  await attempts.begin(attemptOf('b', other.id), other);
  expect(await sessions.search('homework problem', { limit: 9 })).toMatchObject([{ id: other.id, title: 'Homework' }]);
  expect(await attempts.ofSession(other.id)).toHaveLength(2);
  await sessions.remove(other.id);
  await attempts.begin(attemptOf('c', other.id), other);
  expect(await sessions.get(other.id)).toBeNull();
});

test('beginning and ending move the session to the top; a flush does not', async () => {
  const { sessions, attempts } = await openWithSession();
  const updatedAt = async () => (await sessions.get(id))!.updatedAt;
  const now = vi.spyOn(Date, 'now');
  now.mockReturnValue(5_000);
  await attempts.begin(attemptOf('a', id));
  expect(await updatedAt()).toBe(5_000);
  now.mockReturnValue(6_000);
  await attempts.flush('a', 'There');
  expect(await updatedAt()).toBe(5_000);
  await attempts.end('a', complete);
  expect(await updatedAt()).toBe(6_000);
  now.mockRestore();
});

test('a solution is found once it has ended, under its last words', async () => {
  const { sessions, attempts } = await openWithSession();
  const found = async (query: string) => (await sessions.search(query, { limit: 9 })).length;
  await attempts.begin(attemptOf('a', id));
  await attempts.flush('a', 'unfinished');
  expect(await found('unfinished')).toBe(0);
  await attempts.end('a', complete);
  expect([await found('unfinished'), await found('therefore 7'), await found('problem therefore')]).toEqual([0, 1, 1]);
});

test('a flush that comes after the end changes nothing', async () => {
  const { attempts } = await openWithSession();
  await attempts.begin(attemptOf('a', id));
  await attempts.end('a', complete);
  await attempts.flush('a', 'There');
  expect(await attempts.ofSession(id)).toMatchObject([complete]);
});

test('an attempt of no session is refused, and nothing of it stays', async () => {
  const { db, attempts } = await openWithSession();
  await expect(attempts.begin(attemptOf('a', 'gone'))).rejects.toThrow('No session gone');
  expect(await db.attempts.count()).toBe(0);
});

test('flushing and ending an attempt that was purged meanwhile do nothing', async () => {
  const { db, sessions, attempts } = await openWithSession();
  await attempts.begin(attemptOf('a', id));
  await sessions.remove(id);
  await sessions.purge(id);
  await attempts.flush('a', 'There');
  await attempts.end('a', complete);
  expect(await db.attempts.count()).toBe(0);
});

test('attempts come oldest first, and only those of their session', async () => {
  const { sessions, attempts } = await openWithSession();
  await sessions.create(sessionOf(2));
  await attempts.begin(attemptOf('a', id, { startedAt: 3 }));
  await attempts.begin(attemptOf('b', id, { startedAt: 2 }));
  await attempts.begin(attemptOf('c', sessionOf(2).id));
  expect((await attempts.ofSession(id)).map((attempt) => attempt.id)).toEqual(['b', 'a']);
});

test('text that one tab writes reaches another', async () => {
  const profile = freshProfile();
  const one = await openWithSession(profile);
  const two = openTab(profile);
  let seen: Attempt[] = [];
  const stop = watch(() => two.attempts.ofSession(id), (attempts) => (seen = attempts), expect.fail);
  await one.attempts.begin(attemptOf('a', id));
  await one.attempts.flush('a', 'There');
  await vi.waitFor(() => expect(seen).toMatchObject([{ text: 'There', state: { kind: 'writing' } }]));
  await one.attempts.end('a', complete);
  await vi.waitFor(() => expect(seen).toMatchObject([complete]));
  stop();
});
