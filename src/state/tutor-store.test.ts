// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, test, vi } from 'vitest';
import { isFromLink, writerOf } from '../domain/from-link.ts';
import { defaultSettings } from '../domain/settings.ts';
import { starter } from '../engine/catalog.ts';
import { type Engine, EngineError, type GenerateRequest } from '../engine/engine.ts';
import { createAttempts } from '../storage/attempts.ts';
import { type Database, openDatabase } from '../storage/database.ts';
import { createSessions } from '../storage/sessions.ts';
import { createChecksStore } from './checks-store.ts';
import { inlineChecker } from './inline-checker.ts';
import { isSpent } from './is-spent.ts';
import { createJudge } from './judge-attempt.ts';
import { createModelStore } from './model-store.ts';
import { starterOnly } from './starter-only.ts';
import { createTutorStore } from './tutor-store.ts';

/** An engine whose words and moments the test decides: what is tested are moments that a real one passes in no time. */
function createScriptedEngine() {
  const requests: GenerateRequest[] = [];
  const script: Array<string | EngineError> = [];
  let wake = () => {};
  const engine: Engine = {
    load: async () => {},
    unload: async () => {},
    async *generate(request, signal) {
      requests.push(request);
      const timing = { firstTokenMs: 1, totalMs: 2, tokens: 3, tokensPerSecond: 4 };
      signal.addEventListener('abort', () => wake());
      for (;;) {
        if (script.length === 0 && !signal.aborted) await new Promise<void>((resolve) => (wake = resolve));
        if (signal.aborted) return yield { kind: 'finished', reason: 'aborted', timing };
        const next = script.shift()!;
        if (next instanceof EngineError) throw next;
        if (next === '') return yield { kind: 'finished', reason: 'stop', timing };
        yield { kind: 'text', text: next, tokens: 1 };
      }
    },
  };
  /** Has the engine write text; '' ends the answer; an error breaks it. Resolves when the engine has taken it. */
  async function write(text: string | EngineError) {
    script.push(text);
    wake();
    await vi.waitFor(() => expect(script).toEqual([]));
    await new Promise((resolve) => setTimeout(resolve));
  }
  return { engine, requests, write };
}

let database: Database;
beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  database = openDatabase({ onBlocked: () => {}, onReplaced: () => {} });
});

function createTutor() {
  const scripted = createScriptedEngine();
  const parts = { engine: scripted.engine, model: createModelStore(starterOnly(scripted.engine, database)), sessions: createSessions(database), attempts: createAttempts(database) };
  const checks = createChecksStore({ bringJudge: async () => createJudge(inlineChecker().checker) });
  const tutor = createTutorStore({ ...parts, count: checks.getState().count, judgeWork: checks.getState().judgeWork, settings: () => defaultSettings });
  const shown = () => {
    const { open } = tutor.getState();
    if (open.kind !== 'open') throw new Error(open.kind);
    return open;
  };
  return { ...scripted, ...parts, tutor, shown };
}

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
  const { tutor, shown, write } = createTutor();
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

/** Has each of these written whole, as far as they are asked for. */
async function writeAll(write: (text: string) => Promise<void>, texts: readonly string[]) {
  for (const text of texts) {
    await write(text);
    await write('');
  }
}
const answers = (...values: string[]) => values.map((value) => `\\boxed{${value}}`);

test('of a vote of three two are enough when they agree, and the better one is shown', async () => {
  const { tutor, shown, write, requests, attempts } = createTutor();
  const done = tutor.getState().solve('How many marbles has Ann?', { size: 3 });
  await writeAll(write, ['1. \\(1+1=3\\)\n\n\\boxed{1/2}', ...answers('0.5')]);
  await done;
  expect(requests.map(({ temperature, topP }) => [temperature, topP])).toEqual([[0, 1], [1, 0.9]]);
  const kept = await attempts.ofSession(shown().session.id);
  expect(kept.map(({ state }) => state.kind)).toEqual(['complete', 'complete']);
  expect(shown()).toMatchObject({ session: { wanted: 3 }, shown: kept[1]!.id });
  expect(tutor.getState().solving).toBeNull();
});

test('a vote that is stopped keeps what is there, and goes on from it', async () => {
  const { tutor, shown, write, attempts } = createTutor();
  const done = tutor.getState().solve('How many marbles has Ann?', { size: 3 });
  await writeAll(write, answers('1'));
  await write('2, I');
  tutor.getState().stop();
  await done;
  expect(shown().attempts.map(({ text, state }) => [text, state.kind])).toEqual([['\\boxed{1}', 'complete'], ['2, I', 'stopped']]);

  const rest = tutor.getState().vote(3);
  await writeAll(write, answers('2', '2'));
  await rest;
  const kept = await attempts.ofSession(shown().session.id);
  expect(kept.map(({ state }) => state.kind)).toEqual(['complete', 'stopped', 'complete', 'complete']);
  expect(shown().shown).toBe(kept[2]!.id);
});

test('a model that dies ends the vote, and one that says it can’t is not asked again', async () => {
  const { tutor, shown, write, requests } = createTutor();
  const dies = tutor.getState().solve('How many?', { size: 8 });
  await write(new EngineError('worker-died', 'scripted'));
  await dies;
  expect(shown().attempts.map(({ state }) => state.kind)).toEqual(['failed']);
  const refuses = tutor.getState().solve('Why?', { size: 8 });
  await writeAll(write, [starter.refusals[0]!]);
  await refuses;
  expect(requests).toHaveLength(2);
});

test('a session that is deleted between two solutions of its vote gets no more', async () => {
  const { tutor, write, sessions, shown, requests } = createTutor();
  const done = tutor.getState().solve('How many?', { size: 8 });
  await write('\\boxed{1}');
  const { id } = shown().session;
  const ending = write('');
  tutor.getState().leaveSession(id);
  await sessions.remove(id);
  await ending.catch(() => {});
  await done;
  expect(tutor.getState().open.kind).toBe('none');
  expect(requests.length).toBeLessThanOrEqual(1);
});

test('a solution that came with a link is kept as one, found by its words, and has no vote', async () => {
  const { tutor, shown, sessions, attempts } = createTutor();
  await tutor.getState().keepCarried({ problem: ' 5x = 35 ', solution: { text: '1. Divide by five.\n\nAnswer: \\(\\boxed{7}\\)', model: 'starter' } });
  const { session } = shown();
  expect(session.problem).toBe('5x = 35');
  const [kept] = await attempts.ofSession(session.id);
  expect(kept).toMatchObject({ model: 'link:starter', state: { kind: 'complete' } });
  expect(isFromLink(kept!) && !isSpent(kept!) && writerOf(kept!) === 'starter').toBe(true);
  expect((await sessions.search('five', { limit: 9 })).map(({ id }) => id)).toEqual([session.id]);
});

test('what came with a link is on the sheet even where it can not be kept', async () => {
  const { tutor, shown, attempts } = createTutor();
  attempts.begin = () => Promise.reject(new Error('scripted'));
  await tutor.getState().keepCarried({ problem: '5x = 35', solution: { text: '1. Divide.', model: '' } });
  expect(shown().attempts).toMatchObject([{ text: '1. Divide.' }]);
  expect(tutor.getState().storageFault).toBe('storage-failed');
});

test('nothing of a link is kept by opening it, and one that is left before it is read stays away', async () => {
  const { tutor, sessions } = createTutor();
  await tutor.getState().openLink('#p=1t.347%20%2B%20586');
  expect(tutor.getState().open).toMatchObject({ kind: 'link', read: { kind: 'carried', carried: { problem: '347 + 586' } } });
  expect(await sessions.count()).toBe(0);
  const reading = tutor.getState().openLink('#p=1t.1%2B1');
  tutor.getState().newProblem();
  await reading;
  expect(tutor.getState().open.kind).toBe('none');
});

const ownWork = async (problem: string) => {
  const parts = createTutor();
  await parts.tutor.getState().solve(problem, { way: 'own' });
  return { ...parts, next: (work: string) => parts.tutor.getState().nextLine(work) };
};

test('a student’s own work asks no model, and is kept though the sheet shows another problem by now', async () => {
  const { tutor, shown, requests, sessions } = await ownWork('Solve 5x - 8 = 27');
  const { id } = shown().session;
  expect(await tutor.getState().keepWork(id, '5x = 35')).toBe(true);
  expect(shown().session.work).toBe('5x = 35');
  tutor.getState().newProblem();
  await tutor.getState().keepWork(id, '5x = 35\nx = 7');
  expect(await sessions.get(id)).toMatchObject({ work: '5x = 35\nx = 7', way: 'own' });
  expect(tutor.getState().open.kind).toBe('none');
  expect(requests).toEqual([]);
  database.close({ disableAutoOpen: true });
  expect(await tutor.getState().keepWork(id, 'x')).toBe(false);
  expect(tutor.getState().storageFault).not.toBeNull();
});

test('the model is stopped as soon as it has written the next line, and what can’t be written says so', async () => {
  const { next, write, tutor, shown, attempts } = await ownWork('Solve 5x - 8 = 27');
  const found = next('');
  await write('1. Add 8 on both sides: \\(5x=27+8=35\\)\n2. Divide both sides by 5: \\(x=35\\div 5=7\\)\n');
  expect(await found).toEqual({ kind: 'found', line: '5x = 35', words: 'Add 8 on both sides', at: 0, isChecked: true });

  const dies = next('');
  await write(new EngineError('worker-died', 'scripted'));
  expect(await dies).toEqual({ kind: 'failed', fault: 'worker-died' });

  const stopped = next('');
  expect(await next(''), 'one at a time').toEqual({ kind: 'stopped' });
  await write('1. Add');
  tutor.getState().stop();
  expect(await stopped).toEqual({ kind: 'stopped' });
  expect(tutor.getState().solving).toBeNull();
  expect(await attempts.ofSession(shown().session.id), 'nothing of it is kept').toEqual([]);
});
