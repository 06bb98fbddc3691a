import 'fake-indexeddb/auto';
import { expect, test, vi } from 'vitest';
import { freshProfile, openTab, sessionOf } from '../storage/fresh-database.ts';
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
