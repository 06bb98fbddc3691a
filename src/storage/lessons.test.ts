import { expect, test, vi } from 'vitest';
import { emptyLesson } from '../domain/lesson.ts';
import { attemptOf, freshProfile, openTab, sessionOf } from './fresh-database.ts';
import { createLessons, type KeptLesson } from './lessons.ts';

const [first, second, third] = [sessionOf(1), sessionOf(2), sessionOf(3)];

test('a browser that kept none has an empty one', async () => {
  expect(await createLessons(openTab().db).read()).toEqual({ lesson: emptyLesson, entries: [] });
});

test('what is added is kept as ordinary sessions, in its order, to be solved', async () => {
  const { db, sessions, attempts } = openTab();
  const lessons = createLessons(db);
  await lessons.add([second, first]);
  await lessons.add([third]);
  await attempts.begin(attemptOf('b', first.id, { startedAt: 2 }));
  await attempts.begin(attemptOf('a', first.id, { startedAt: 1 }));
  const { lesson, entries } = await lessons.read();
  expect(lesson).toEqual({ sessions: [second.id, first.id, third.id], again: [], preparing: true });
  expect(entries.map(({ session, attempts: own }) => [session.problem, own.map(({ id }) => id).join()])).toEqual([['Problem 2', ''], ['Problem 1', 'a,b'], ['Problem 3', '']]);
  expect(await sessions.count()).toBe(3);
});

test('a session that is there already spoils the whole of an addition', async () => {
  const { db, sessions } = openTab();
  const lessons = createLessons(db);
  await sessions.create(second);
  await expect(lessons.add([first, second])).rejects.toThrow();
  expect(await lessons.load()).toEqual(emptyLesson);
  expect(await sessions.count()).toBe(1);
});

test('a problem that is deleted is left out, and is back at its place when that is undone', async () => {
  const { db, sessions } = openTab();
  const lessons = createLessons(db);
  await lessons.add([first, second, third]);
  const titles = async () => (await lessons.read()).entries.map(({ session }) => session.problem);
  await sessions.remove(second.id);
  expect(await titles()).toEqual(['Problem 1', 'Problem 3']);
  await sessions.restore(second.id);
  expect(await titles()).toEqual(['Problem 1', 'Problem 2', 'Problem 3']);
});

test('two tabs that change it at once both keep their change', async () => {
  const profile = freshProfile();
  const [one, two] = [createLessons(openTab(profile).db), createLessons(openTab(profile).db)];
  await one.add([first, second, third]);
  await Promise.all([one.change((lesson) => ({ ...lesson, preparing: false })), two.change((lesson) => ({ ...lesson, again: [first.id] }))]);
  expect(await one.load()).toEqual({ sessions: [first.id, second.id, third.id], again: [first.id], preparing: false });
});

test.each([[null], [7], [{}], [{ sessions: 'all', again: 1, preparing: 'yes' }], [{ sessions: [1, null, {}] }]])('%j is no lesson', async (value) => {
  const { db } = openTab();
  await db.settings.put({ name: 'lesson', value });
  expect(await createLessons(db).read()).toEqual({ lesson: emptyLesson, entries: [] });
});

test('another tab sees it change, and its solutions grow', async () => {
  const profile = freshProfile();
  const [one, two] = [openTab(profile), openTab(profile)];
  let seen: KeptLesson | undefined;
  const stop = createLessons(two.db).watch((kept) => (seen = kept), expect.fail);
  await createLessons(one.db).add([first]);
  await one.attempts.begin(attemptOf('a', first.id));
  await one.attempts.flush('a', '1. Add');
  await vi.waitFor(() => expect(seen?.entries).toMatchObject([{ session: { id: first.id }, attempts: [{ text: '1. Add' }] }]));
  stop();
});
