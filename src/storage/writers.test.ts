import { expect, test, vi } from 'vitest';
import { attemptOf, freshProfile, openTab, sessionOf } from './fresh-database.ts';
import { scriptedBrowser } from './scripted-locks.ts';

const { id } = sessionOf(1);
const forever = new AbortController().signal;
const complete = { text: 'whole', state: { kind: 'complete' }, timing: null } as const;

/** Two tabs of one profile; the first writes an attempt `a` and holds its lock until `finish`. */
async function twoTabs() {
  const [profile, browser] = [freshProfile(), scriptedBrowser()];
  const locks = browser.openTab();
  const one = openTab(profile, {}, locks);
  const two = openTab(profile, {}, browser.openTab());
  await one.sessions.create(sessionOf(1));

  const { promise: finished, resolve: finish } = withResolvers();
  const { promise: begun, resolve: onBegun } = withResolvers();
  const writing = one.attempts.holdWriting('a', async () => {
    await one.attempts.begin(attemptOf('a', id));
    await one.attempts.flush('a', 'half');
    onBegun();
    await finished;
    await one.attempts.end('a', complete);
  });
  await begun;
  const ofA = async () => (await two.attempts.ofSession(id))[0]!;
  return { two, ofA, die: locks.die, finish, writing };
}

test('an attempt that another tab writes is left alone', async () => {
  const { two, ofA } = await twoTabs();
  expect(await two.attempts.interruptOrphans()).toEqual({ interrupted: [], alive: ['a'] });
  expect(await ofA()).toMatchObject({ state: { kind: 'writing' } });
});

test('an attempt whose tab died is interrupted, its text kept and found', async () => {
  const { two, ofA, die } = await twoTabs();
  die();
  expect(await two.attempts.interruptOrphans()).toEqual({ interrupted: ['a'], alive: [] });
  expect(await ofA()).toMatchObject({ state: { kind: 'interrupted' }, text: 'half' });
  expect(await two.sessions.search('half', { limit: 9 })).toHaveLength(1);
});

test('a follower learns of the death while it happens', async () => {
  const { two, ofA, die } = await twoTabs();
  const followed = two.attempts.followWriter('a', forever);
  die();
  await followed;
  expect(await ofA()).toMatchObject({ state: { kind: 'interrupted' }, text: 'half' });
});

test('a follower of an attempt that ends well changes nothing', async () => {
  const { two, ofA, finish, writing } = await twoTabs();
  const followed = two.attempts.followWriter('a', forever);
  finish();
  await Promise.all([writing, followed]);
  expect(await ofA()).toMatchObject(complete);
});

test('a follower that is told to stop stops, without an error', async () => {
  const { two, ofA } = await twoTabs();
  const stop = new AbortController();
  const followed = two.attempts.followWriter('a', stop.signal);
  stop.abort();
  await followed;
  expect(await ofA()).toMatchObject({ state: { kind: 'writing' } });
});

test('holding gives what was done inside, and its error', async () => {
  const { attempts } = openTab(freshProfile(), {}, scriptedBrowser().openTab());
  await expect(attempts.holdWriting('a', () => Promise.resolve(7))).resolves.toBe(7);
  await expect(attempts.holdWriting('a', () => Promise.reject(new Error('no')))).rejects.toThrow('no');
});

test('a browser that refuses the lock, as where site data is blocked, has the attempt written all the same, once', async () => {
  const locks = { request: () => Promise.reject(new DOMException('', 'SecurityError')) } as unknown as LockManager;
  const { attempts } = openTab(freshProfile(), {}, locks);
  const run = vi.fn(() => Promise.resolve(7));
  await expect(attempts.holdWriting('a', run)).resolves.toBe(7);
  await expect(attempts.holdWriting('a', () => Promise.reject(new Error('no')))).rejects.toThrow('no');
  expect(run).toHaveBeenCalledOnce();
});

test.each([
  ['a second ago', 1_000, 'writing'],
  ['a minute ago', 60_000, 'interrupted'],
] as const)('without Web Locks, an attempt last flushed %s is %s', async (_, ago, kind) => {
  const { sessions, attempts } = openTab();
  await sessions.create(sessionOf(1));
  await attempts.holdWriting('a', () => attempts.begin(attemptOf('a', id)));
  await attempts.flush('a', 'half');
  const now = vi.spyOn(Date, 'now').mockReturnValue(Date.now() + ago);
  await attempts.interruptOrphans();
  if (kind === 'interrupted') await attempts.followWriter('a', forever);
  now.mockRestore();
  expect(await attempts.ofSession(id)).toMatchObject([{ state: { kind }, text: 'half' }]);
});

test('without Web Locks, an attempt taken for dead that ends after all is kept whole', async () => {
  const { sessions, attempts } = openTab();
  await sessions.create(sessionOf(1));
  await attempts.begin(attemptOf('a', id));
  const now = vi.spyOn(Date, 'now').mockReturnValue(Date.now() + 60_000);
  await attempts.followWriter('a', forever);
  now.mockRestore();
  await attempts.end('a', complete);
  expect(await attempts.ofSession(id)).toMatchObject([complete]);
});

function withResolvers() {
  let resolve!: () => void;
  const promise = new Promise<void>((done) => (resolve = done));
  return { promise, resolve };
}
