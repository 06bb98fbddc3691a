// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';
import { freshProfile, openTab, sessionOf } from './fresh-database.ts';
import { namesLeft } from './left.ts';
import { createResults } from './results.ts';
import { createSettings } from './settings.ts';

const { id } = sessionOf(1);
beforeEach(() => sessionStorage.clear());

/** A session that was changed, and a page that ended before the database had it. */
async function endBeforeKept(changes: Parameters<ReturnType<typeof openTab>['sessions']['change']>[1]) {
  const profile = freshProfile();
  const { db, sessions } = openTab(profile);
  await sessions.create(sessionOf(1));
  db.close({ disableAutoOpen: true });
  await expect(sessions.change(sessionOf(1), changes)).rejects.toThrow();
  return profile;
}

test('what was changed in the moment before a reload is there after it, and then the database has it', async () => {
  const profile = await endBeforeKept({ way: 'hints', seen: 3, seenIn: 'a' });
  const { db, sessions } = openTab(profile);
  expect(await sessions.get(id)).toMatchObject({ way: 'hints', seen: 3, seenIn: 'a' });
  expect(await db.sessions.get(id)).toMatchObject({ way: 'all', seen: 0 });
  await sessions.keepLeft();
  expect(await db.sessions.get(id)).toMatchObject({ way: 'hints', seen: 3, seenIn: 'a' });
  expect(namesLeft('')).toEqual([]);
});

test('what is kept is left nowhere; what was changed since stays, and is what is read', async () => {
  const { sessions } = openTab();
  await sessions.create(sessionOf(1));
  const first = sessions.change(sessionOf(1), { seen: 1, seenIn: 'a' });
  const second = sessions.change(sessionOf(1), { seen: 2 });
  expect((await Promise.all([first, sessions.get(id)]))[1]).toMatchObject({ seen: 2, seenIn: 'a' });
  await second;
  expect(await sessions.get(id)).toMatchObject({ seen: 2, seenIn: 'a' });
  expect(namesLeft('')).toEqual([]);
});

test('a change that the database refuses is shown all the same, beside those that it takes, and kept as soon as it can be', async () => {
  const profile = await endBeforeKept({ seen: 1 });
  const { db, sessions } = openTab(profile);
  await sessions.change(sessionOf(1), { way: 'steps' });
  expect(await sessions.get(id)).toMatchObject({ way: 'steps', seen: 1 });
  await sessions.keepLeft();
  expect(await db.sessions.get(id)).toMatchObject({ way: 'steps', seen: 1 });
});

test.each(['{', '7', 'null', '{"seen":"much","way":"sideways"}'])('what lies there as %s does no harm', async (left) => {
  const { sessions } = openTab();
  await sessions.create(sessionOf(1));
  sessionStorage.setItem(`left-session-${id}`, left);
  expect(await sessions.get(id)).toMatchObject({ seen: 0, way: 'all' });
});

test('where the tab has no storage of its own, changes are kept all the same', async () => {
  const { sessions } = openTab();
  await sessions.create(sessionOf(1));
  const refuse = () => {
    throw new DOMException('', 'SecurityError');
  };
  const blocked = vi.spyOn(globalThis, 'sessionStorage', 'get').mockImplementation(refuse);
  await sessions.change(sessionOf(1), { seen: 1 });
  await sessions.keepLeft();
  expect(await sessions.get(id)).toMatchObject({ seen: 1 });
  blocked.mockRestore();
});

test('a setting and a result of practice that the database could not take any more are there after a reload, and then it has them', async () => {
  const profile = freshProfile();
  const ended = openTab(profile).db;
  const result = { id: 'a', topic: 'fractions', level: 2, seed: 7, at: 1, right: false } as const;
  ended.close({ disableAutoOpen: true });
  await expect(createSettings(ended).save({ theme: 'dark' })).rejects.toThrow();
  await expect(createResults(ended).add(result)).rejects.toThrow();
  const { db } = openTab(profile);
  const [settings, results] = [createSettings(db), createResults(db)];
  expect(await settings.load()).toMatchObject({ theme: 'dark' });
  expect(await results.all()).toEqual([result]);
  expect([await db.settings.toArray(), await db.results.toArray()]).toEqual([[], []]);
  await settings.keepLeft();
  await results.keepLeft();
  expect([await db.settings.toArray(), await db.results.toArray()]).toEqual([[{ name: 'theme', value: 'dark' }], [result]]);
  expect(namesLeft('')).toEqual([]);
});
