// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { attemptOf, freshProfile, sessionOf } from '../storage/fresh-database.ts';
import { createVersion1, openRaw } from '../storage/raw-database.ts';
import { createTutor } from './scripted-tutor.ts';

beforeEach(() => sessionStorage.clear());
afterEach(() => void vi.restoreAllMocks());

/** Nothing can be kept until there is room again. */
function fillDisk() {
  const full = () => {
    throw new DOMException('', 'QuotaExceededError');
  };
  const writes = [vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(full), vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(full)];
  return { makeRoom: () => writes.forEach((write) => write.mockRestore()) };
}

/** A problem and its first solution, none of which could be kept; then there is room. */
async function solveOnFullDisk(text: string, ending: '' | 'stop') {
  const parts = createTutor();
  const { tutor, write, shown, sessions } = parts;
  const disk = fillDisk();
  const done = tutor.getState().solve('How many?', { way: 'all' });
  await write(text);
  if (ending === 'stop') tutor.getState().stop();
  else await write('');
  await done;
  expect(tutor.getState().storageFault).toBe('storage-full');
  disk.makeRoom();
  tutor.getState().dismissStorageFault();
  expect(await sessions.get(shown().session.id)).toBeNull();
  return parts;
}

test('a problem that could not be kept is kept as it stands when it is solved again with room, and so is that solution', async () => {
  const { tutor, write, shown, sessions, attempts } = await solveOnFullDisk('1. first', '');
  const again = tutor.getState().solveAgain();
  await write('1. second');
  await write('');
  await again;
  const { session } = shown();
  expect(tutor.getState().storageFault).toBeNull();
  expect(await sessions.get(session.id)).toMatchObject({ problem: 'How many?', createdAt: session.createdAt });
  expect(await attempts.ofSession(session.id)).toMatchObject([{ text: '1. second', state: { kind: 'complete' } }]);
  expect(shown().attempts.map(({ text }) => text), 'what only the page has stays on the sheet').toEqual(['1. first', '1. second']);
});

test('a vote held with room keeps a problem that could not be kept', async () => {
  const { tutor, write, shown, sessions, attempts } = await solveOnFullDisk('\\boxed{2}', '');
  const vote = tutor.getState().vote(3);
  await write('\\boxed{2}');
  await write('');
  await vote;
  expect(tutor.getState().storageFault).toBeNull();
  expect(await sessions.get(shown().session.id)).toMatchObject({ wanted: 3 });
  expect(await attempts.ofSession(shown().session.id)).toMatchObject([{ text: '\\boxed{2}', state: { kind: 'complete' } }]);
});

test('a broken-off solution that could not be kept is kept whole when it is gone on with', async () => {
  const { tutor, write, shown, attempts } = await solveOnFullDisk('1. half', 'stop');
  const whole = tutor.getState().goOn(shown().attempts[0]!);
  await write(' and half');
  await write('');
  await whole;
  expect(tutor.getState().storageFault).toBeNull();
  expect(await attempts.ofSession(shown().session.id)).toMatchObject([{ text: '1. half and half', state: { kind: 'complete' } }]);
});

test('lines of a problem that could not be kept are said not to be kept while there is no room, and are kept with it once there is', async () => {
  const { tutor, shown, sessions } = createTutor();
  const disk = fillDisk();
  await tutor.getState().solve('Solve 5x = 35', { way: 'own' });
  tutor.getState().dismissStorageFault();
  const { session } = shown();
  expect(await tutor.getState().keepWork(session, 'x = ')).toBe(false);
  expect(tutor.getState().storageFault).toBe('storage-full');
  disk.makeRoom();
  tutor.getState().newProblem();
  expect(await tutor.getState().keepWork(session, 'x = 7')).toBe(true);
  expect(await sessions.get(session.id)).toMatchObject({ problem: 'Solve 5x = 35', way: 'own', work: 'x = 7' });
});

/** A tab whose database an older one holds, and that tab. */
async function openBlocked() {
  const profile = freshProfile();
  const older = await openRaw(profile, 10, createVersion1);
  const parts = createTutor({}, profile);
  await vi.waitFor(() => expect(parts.tutor.getState().storageFault).toBe('storage-blocked'));
  parts.tutor.getState().dismissStorageFault();
  return { ...parts, older };
}

test('while an older tab holds the database a problem is solved all the same, it is said again, and all is kept once that tab is closed', async () => {
  const { tutor, requests, write, shown, sessions, attempts, older } = await openBlocked();
  const done = tutor.getState().solve('1 + 1', { way: 'all' });
  await vi.waitFor(() => expect(requests).toHaveLength(1), 5_000);
  await write('1. whole');
  await write('');
  await done;
  expect(tutor.getState()).toMatchObject({ solving: null, draft: null, storageFault: 'storage-blocked' });
  const { session, attempts: written } = shown();
  expect(written).toMatchObject([{ text: '1. whole', state: { kind: 'complete' } }]);

  older.close();
  await vi.waitFor(async () => expect(await attempts.ofSession(session.id)).toMatchObject([{ text: '1. whole', state: { kind: 'complete' } }]));
  expect(await sessions.get(session.id)).toMatchObject({ problem: '1 + 1' });
  expect(tutor.getState().storageFault).toBeNull();
  await vi.waitFor(() => expect(shown().attempts).toEqual(written));
});

test('while an older tab holds the database Stop ends a solution', async () => {
  const { tutor, shown } = await openBlocked();
  const done = tutor.getState().solve('1 + 1', { way: 'all' });
  // The model that was chosen last is known by then.
  await vi.waitFor(() => expect(tutor.getState().draft).not.toBeNull());
  tutor.getState().stop();
  await done;
  expect(shown().attempts).toMatchObject([{ text: '', state: { kind: 'stopped' } }]);
});

test('a solution whose tab died is said to be broken off though this tab writes another', async () => {
  const { tutor, write, shown, sessions, database } = createTutor();
  const dead = sessionOf(1);
  await sessions.create(dead);
  await database.attempts.add({ ...attemptOf('dead', dead.id, { text: '1. half' }), flushedAt: 0 });
  const done = tutor.getState().solve('1 + 1', { way: 'all' });
  await write('1. whole');
  tutor.getState().openSession(dead.id);
  await vi.waitFor(() => expect(shown().attempts).toMatchObject([{ text: '1. half', state: { kind: 'interrupted' } }]));
  await write('');
  await done;
});

test('and so it is where the two are solutions of one problem', async () => {
  const { tutor, write, shown, sessions, database } = createTutor();
  const session = sessionOf(1);
  await sessions.create(session);
  await database.attempts.add({ ...attemptOf('dead', session.id, { text: '1. half' }), flushedAt: Date.now() });
  tutor.getState().openSession(session.id);
  await vi.waitFor(() => expect(shown().attempts).toHaveLength(1));
  const done = tutor.getState().solveAgain();
  await write('1. whole');
  await vi.waitFor(async () => expect(await database.attempts.count()).toBe(2));
  await database.attempts.update('dead', { state: { kind: 'interrupted' } });
  await vi.waitFor(() => expect(shown().attempts[0]).toMatchObject({ text: '1. half', state: { kind: 'interrupted' } }));
  await write('');
  await done;
});
