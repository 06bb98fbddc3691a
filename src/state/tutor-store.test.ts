// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { starter } from '../engine/catalog.ts';
import { EngineError } from '../engine/engine.ts';
import { createTutor } from './scripted-tutor.ts';

test('a problem is kept before its first token, and its solution when it is done', async () => {
  const { tutor, shown, write, attempts } = createTutor();
  const done = tutor.getState().solve('  347 + 586 ');
  await vi.waitFor(async () => expect(await attempts.ofSession(shown().session.id)).toMatchObject([{ state: { kind: 'writing' }, text: '' }]));
  await write('1. \\(347+586=933\\)\n');
  await write('');
  await done;
  expect(tutor.getState().draft).toBeNull();
  expect(shown().session.problem).toBe('347 + 586');
  expect(await attempts.ofSession(shown().session.id)).toMatchObject([{ state: { kind: 'complete' }, text: '1. \\(347+586=933\\)\n' }]);
});

test('what is changed before a problem’s first record is in that record', async () => {
  const { tutor, shown, write, sessions } = createTutor();
  const done = tutor.getState().solve('1 + 1', { way: 'hints' });
  tutor.getState().change({ seen: 1, way: 'steps' });
  await write('x');
  await write('');
  await done;
  expect(await sessions.get(shown().session.id)).toMatchObject({ seen: 1, way: 'steps' });
});

test('while one solution is written, another is neither started nor queued', async () => {
  const { tutor, requests, write, sessions } = createTutor();
  const done = tutor.getState().solve('1 + 1');
  await write('x');
  await tutor.getState().solve('2 + 2');
  await tutor.getState().solveAgain();
  await write('');
  await done;
  expect(requests).toHaveLength(1);
  expect(await sessions.count()).toBe(1);
});

test('an empty problem starts nothing', async () => {
  const { tutor } = createTutor();
  await tutor.getState().solve(' \n ');
  expect(tutor.getState().open).toEqual({ kind: 'none' });
});

test('the first solution is greedy, another takes the chance that the settings allow', async () => {
  const { tutor, requests, write } = createTutor();
  for (const run of [() => tutor.getState().solve('1 + 1'), () => tutor.getState().solveAgain()]) {
    const done = run();
    await write('x');
    await write('');
    await done;
  }
  expect(requests.map(({ temperature, topP }) => ({ temperature, topP }))).toEqual([{ temperature: 0, topP: 1 }, starter.sampling]);
  expect(requests.every(({ seed }) => Number.isInteger(seed) && seed >= 0 && seed < 2 ** 31)).toBe(true);
});

test('a stopped solution keeps its text', async () => {
  const { tutor, shown, write } = createTutor();
  const done = tutor.getState().solve('1 + 1');
  await write('1. half');
  tutor.getState().stop();
  await done;
  expect(shown().attempts).toMatchObject([{ text: '1. half', state: { kind: 'stopped' } }]);
});

test('a solution stopped before the model is there ends at once', async () => {
  const { tutor, engine, shown } = createTutor();
  engine.load = () => new Promise(() => {});
  const done = tutor.getState().solve('1 + 1');
  tutor.getState().stop();
  await done;
  expect(shown().attempts).toMatchObject([{ text: '', state: { kind: 'stopped' } }]);
});

test('a session that is deleted while its solution is written stops it, and undone it is there', async () => {
  const { tutor, shown, write, sessions, attempts } = createTutor();
  const done = tutor.getState().solve('1 + 1');
  await write('1. half');
  const { id } = shown().session;
  tutor.getState().leaveSession(id);
  await sessions.remove(id);
  await done;
  expect(tutor.getState().open.kind).toBe('none');
  await sessions.restore(id);
  expect(await attempts.ofSession(id)).toMatchObject([{ text: '1. half', state: { kind: 'stopped' } }]);
});

test('a model that dies leaves its text and its fault, and the next solution is written', async () => {
  const { tutor, shown, write } = createTutor();
  const first = tutor.getState().solve('1 + 1');
  await write('1. half');
  await write(new EngineError('worker-died', 'scripted'));
  await first;
  const again = tutor.getState().solveAgain();
  await write('2');
  await write('');
  await again;
  expect(shown().attempts.map(({ text, state }) => [text, state.kind])).toEqual([['1. half', 'failed'], ['2', 'complete']]);
});

test('the reader may leave for another session while a solution is written, and finds it whole', async () => {
  const { tutor, shown, write } = createTutor();
  const done = tutor.getState().solve('1 + 1');
  await write('1. begun');
  const { id } = shown().session;
  tutor.getState().newProblem();
  await write(' and ended');
  await write('');
  await done;
  expect(tutor.getState().open.kind).toBe('none');
  tutor.getState().openSession(id);
  await vi.waitFor(() => expect(shown().attempts).toMatchObject([{ text: '1. begun and ended', state: { kind: 'complete' } }]));
});

test('a database that fails is told of, and the solution is written all the same', async () => {
  const { tutor, shown, write, database } = createTutor();
  database.close({ disableAutoOpen: true });
  const done = tutor.getState().solve('1 + 1');
  await write('1. whole');
  await write('');
  await done;
  expect(tutor.getState().storageFault).not.toBeNull();
  expect(shown().attempts).toMatchObject([{ text: '1. whole', state: { kind: 'complete' } }]);
});

test('another solution that could not be kept stays on the sheet, whatever else the database tells', async () => {
  const { tutor, shown, write, sessions, attempts } = createTutor();
  const first = tutor.getState().solve('1 + 1');
  await write('1. first');
  await write('');
  await first;
  attempts.begin = () => Promise.reject(new DOMException('', 'QuotaExceededError'));
  const second = tutor.getState().solveAgain();
  await write('1. second');
  await sessions.rename(shown().session.id, 'Sums');
  await new Promise((resolve) => setTimeout(resolve, 50));
  await write('');
  await second;
  expect(tutor.getState().storageFault).toBe('storage-full');
  expect(shown().attempts.map(({ text }) => text)).toEqual(['1. first', '1. second']);
});

test('an id that is not on this device is missing', async () => {
  const { tutor } = createTutor();
  tutor.getState().openSession('elsewhere');
  await vi.waitFor(() => expect(tutor.getState().open).toEqual({ kind: 'missing', id: 'elsewhere', deleted: false }));
});

test('a session that another tab deletes while it is written here is stopped and said to be deleted; undone there, it is back', async () => {
  const { tutor, shown, write, sessions } = createTutor();
  const done = tutor.getState().solve('1 + 1');
  await write('1. Add the two');
  const { id } = shown().session;
  await vi.waitFor(async () => expect(await sessions.get(id)).not.toBeNull());
  await sessions.remove(id);
  await vi.waitFor(() => expect(tutor.getState().open).toEqual({ kind: 'missing', id, deleted: true }));
  await done;
  expect(tutor.getState().draft).toBeNull();
  await sessions.restore(id);
  await vi.waitFor(() => expect(shown().attempts).toMatchObject([{ state: { kind: 'stopped' }, text: '1. Add the two' }]));
});
