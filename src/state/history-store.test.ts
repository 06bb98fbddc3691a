import 'fake-indexeddb/auto';
import { expect, test, vi } from 'vitest';
import { freshProfile, openTab, sessionOf } from '../storage/fresh-database.ts';
import { scriptedBrowser } from '../storage/scripted-locks.ts';
import { createHistoryStore } from './history-store.ts';

/** Two tabs of one profile, in which the sessions 1 and 2 are kept. */
async function twoTabs() {
  const profile = freshProfile();
  const [one, two] = [openTab(profile), openTab(profile)];
  for (const n of [1, 2]) await one.sessions.create(sessionOf(n));
  const open = (tab: typeof one) => createHistoryStore({ sessions: tab.sessions, onFault: expect.fail });
  return { db: one.db, sessions: one.sessions, one: open(one), two: open(two) };
}

test('giving up an undo deletes for good, and only what was given up: another tab may still bring back its own', async () => {
  const { db, sessions, one, two } = await twoTabs();
  one.getState().remove(sessionOf(1));
  two.getState().remove(sessionOf(2));
  await vi.waitFor(async () => expect(await sessions.count()).toBe(0));

  two.getState().dismissRemoved();
  expect(two.getState().removed).toBeNull();
  await vi.waitFor(async () => expect(await db.sessions.get(sessionOf(2).id)).toBeUndefined());
  one.getState().undoRemove();
  await vi.waitFor(async () => expect(await sessions.list({ limit: 9 })).toEqual([sessionOf(1)]));
});

test.each([['with locks', true], ['without locks', false]])('%s, a tab that starts purges nothing that another, long open, still offers to bring back', async (_, locks) => {
  const profile = freshProfile();
  const browser = scriptedBrowser();
  const openHistory = () => {
    const tab = openTab(profile, {}, locks ? browser.openTab() : undefined);
    return { ...tab, history: createHistoryStore({ sessions: tab.sessions, onFault: expect.fail }) };
  };
  const one = openHistory();
  await one.sessions.create(sessionOf(1));
  await one.sessions.create(sessionOf(2));
  one.history.getState().remove(sessionOf(1));
  await vi.waitFor(async () => expect(await one.sessions.count()).toBe(1));
  await one.db.sessions.update(sessionOf(1).id, { removedAt: Date.now() - 5 * 60 * 60 * 1000 });

  const two = openHistory();
  await vi.waitFor(() => expect(two.history.getState().sessions).toEqual([sessionOf(2)]));
  await new Promise((resolve) => setTimeout(resolve, 50));
  one.history.getState().undoRemove();
  await vi.waitFor(async () => expect(await one.sessions.count()).toBe(2));
});

test('what no tab offers to bring back any more is purged at the next start', async () => {
  const profile = freshProfile();
  const browser = scriptedBrowser();
  const dead = browser.openTab();
  const one = openTab(profile, {}, dead);
  await one.sessions.create(sessionOf(1));
  one.sessions.holdUndo();
  await one.sessions.remove(sessionOf(1).id, Date.now() - 5 * 60 * 60 * 1000);
  dead.die();

  createHistoryStore({ sessions: openTab(profile, {}, browser.openTab()).sessions, onFault: expect.fail });
  await vi.waitFor(async () => expect(await one.db.sessions.get(sessionOf(1).id)).toBeUndefined());
});
