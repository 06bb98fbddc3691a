import { getEventListeners } from 'node:events';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { starter, starterWebgpu } from '../catalog.ts';
import type { Engine, GenerateRequest, LoadProgress, Written } from '../engine.ts';
import { ScriptedWorker } from '../scripted-worker.ts';
import { createWllamaEngine } from './wllama-engine.ts';

const request: GenerateRequest = { prompt: 'p', temperature: 0, topP: 1, seed: 0, maxTokens: 9 };
const timing = { firstTokenMs: 1, totalMs: 2, tokens: 3, tokensPerSecond: 4 };
const hello = { kind: 'text', text: 'hello', timing } as const;
const never = new AbortController().signal;

let workers: ScriptedWorker[];
let engine: Engine;
let loads: boolean;
const latest = () => workers.at(-1)!;

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('document', { baseURI: 'http://lemma.test/' });
  workers = [];
  loads = true;
  engine = createWllamaEngine(() => {
    workers.push(new ScriptedWorker(loads));
    return latest() as unknown as Worker;
  });
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** Let everything that needs no time happen. */
const settle = () => vi.advanceTimersByTimeAsync(0);

const load = (signal = never, onProgress: (progress: LoadProgress) => void = () => {}) => engine.load(starter, onProgress, signal);

/** Starts an answer and gathers what comes: each text, then the reason or the fault. */
function write(signal = never): string[] {
  const told: string[] = [];
  const read = async () => {
    for await (const written of engine.generate(request, signal)) told.push(tell(written));
  };
  read().catch((error: { fault?: string }) => told.push(`! ${error.fault ?? String(error)}`));
  return told;
}

const tell = (written: Written) => (written.kind === 'text' ? written.text : `. ${written.reason} ${written.timing.tokens}`);

/** The next answer works, on its own worker where the last one was lost. */
async function expectToWork(): Promise<void> {
  const told = write();
  await settle();
  expect(latest().terminated).toBe(false);
  latest().say({ kind: 'text', text: 'again', timing });
  latest().say({ kind: 'done', reason: 'stop' });
  await settle();
  expect(told).toEqual(['again', '. stop 3']);
}

test('a load tells of its bytes and ends; the second is at once', async () => {
  loads = false;
  const seen: LoadProgress[] = [];
  const loading = load(never, (progress) => seen.push(progress));
  await settle();
  latest().say({ kind: 'progress', progress: { loaded: 1, total: 2 } });
  latest().say({ kind: 'done', reason: 'loaded' });
  await loading;
  await load();
  expect(seen).toEqual([{ loaded: 1, total: 2 }]);
  expect(workers).toHaveLength(1);
  expect(latest().heard).toMatchObject([{ kind: 'load', source: { model: { file: { url: 'http://lemma.test/models/starter/starter-q8_0.gguf' } } } }]);
});

test.each([
  ['dies', 'worker-died', () => latest().die()],
  ['says something unreadable', 'worker-died', () => latest().garble()],
  ['falls silent', 'stalled', () => vi.advanceTimersByTimeAsync(120_000)],
  ['says that the network failed', 'network', () => latest().say({ kind: 'failed', fault: 'network', detail: '' })],
] as const)('a load whose worker %s throws %s, and the next one works', async (_, fault, happen) => {
  loads = false;
  const loading = expect(load()).rejects.toMatchObject({ fault });
  await settle();
  await happen();
  await loading;
  expect(latest().terminated).toBe(true);
  loads = true;
  await load();
  expect(workers).toHaveLength(2);
  await expectToWork();
});

test.each([
  ['dies', 'worker-died', () => latest().die()],
  ['says something unreadable', 'worker-died', () => latest().garble()],
  ['falls silent', 'stalled', () => vi.advanceTimersByTimeAsync(60_000)],
  ['runs out of memory', 'out-of-memory', () => latest().say({ kind: 'failed', fault: 'out-of-memory', detail: '' })],
] as const)('an answer whose worker %s ends with %s, and the next one works', async (_, fault, happen) => {
  await load();
  const told = write();
  await settle();
  latest().say(hello);
  await happen();
  await settle();
  expect(told).toEqual(['hello', `! ${fault}`]);
  expect(workers[0]!.terminated).toBe(true);
  await expectToWork();
  expect(workers).toHaveLength(2);
});

test('a problem that is too long costs no worker', async () => {
  await load();
  const told = write();
  await settle();
  latest().say({ kind: 'failed', fault: 'problem-too-long', detail: '' });
  await settle();
  expect(told).toEqual(['! problem-too-long']);
  await expectToWork();
  expect(workers).toHaveLength(1);
});

test('a worker that dies between two answers is replaced without a word', async () => {
  await load();
  latest().die();
  expect(latest().terminated).toBe(true);
  await expectToWork();
  expect(workers).toHaveLength(2);
});

test('only the first ending counts, and nothing comes after it', async () => {
  await load();
  const told = write();
  await settle();
  latest().say({ kind: 'done', reason: 'length' });
  latest().say(hello);
  latest().say({ kind: 'failed', fault: 'unknown', detail: '' });
  await settle();
  expect(told).toEqual(['. length 0']);
});

test('late words of an old answer are not taken for the next', async () => {
  await load();
  const first = write();
  await settle();
  const old = latest().heard.at(-1)!.id;
  latest().say({ kind: 'done', reason: 'stop' });
  const second = write();
  await settle();
  latest().say(hello, old);
  latest().say({ kind: 'failed', fault: 'unknown', detail: '' }, old);
  latest().say({ kind: 'done', reason: 'stop' });
  await settle();
  expect([first, second]).toEqual([['. stop 0'], ['. stop 0']]);
});

test('a stopped answer keeps what came, and the worker that obeys', async () => {
  await load();
  const stop = new AbortController();
  const told = write(stop.signal);
  await settle();
  latest().say(hello);
  stop.abort();
  expect(latest().heard.at(-1)).toMatchObject({ kind: 'stop' });
  latest().say({ kind: 'text', text: ' you', timing });
  latest().say({ kind: 'done', reason: 'aborted' });
  await settle();
  expect(told).toEqual(['hello', ' you', '. aborted 3']);
  await expectToWork();
  expect(workers).toHaveLength(1);
});

test("a worker that doesn't obey within 300 ms is terminated, and the answer ends all the same", async () => {
  await load();
  const stop = new AbortController();
  const told = write(stop.signal);
  await settle();
  latest().say(hello);
  stop.abort();
  await vi.advanceTimersByTimeAsync(299);
  latest().say(hello);
  expect(told).toEqual(['hello']);
  await vi.advanceTimersByTimeAsync(1);
  expect(told).toEqual(['hello', 'hello', '. aborted 3']);
  expect(latest().terminated).toBe(true);
  await expectToWork();
});

test('an answer that fails while it is stopped was stopped: what came keeps its timing, and the broken worker is replaced', async () => {
  await load();
  const stop = new AbortController();
  const told = write(stop.signal);
  await settle();
  latest().say(hello);
  stop.abort();
  latest().say({ kind: 'failed', fault: 'worker-died', detail: '' });
  await settle();
  expect(told).toEqual(['hello', '. aborted 3']);
  expect(latest().terminated).toBe(true);
  await expectToWork();
});

test('who stops reading stops the writing', async () => {
  await load();
  const reading = (async () => {
    for await (const written of engine.generate(request, never)) if (written.kind === 'text') break;
  })();
  await settle();
  latest().say(hello);
  await reading;
  expect(latest().heard.at(-1)).toMatchObject({ kind: 'stop' });
});

test('a second answer waits, and one that is aborted while it waits never starts', async () => {
  await load();
  const stop = new AbortController();
  const [first, second, third] = [write(), write(stop.signal), write()];
  await settle();
  expect(latest().heard.filter(({ kind }) => kind === 'generate')).toHaveLength(1);
  stop.abort();
  await settle();
  expect(second).toEqual(['. aborted 0']);
  latest().say({ kind: 'done', reason: 'stop' });
  await settle();
  expect(first).toEqual(['. stop 0']);
  expect(latest().heard.filter(({ kind }) => kind === 'generate')).toHaveLength(2);
  latest().say({ kind: 'done', reason: 'length' });
  await settle();
  expect(third).toEqual(['. length 0']);
});

test('an aborted load terminates its worker and rejects with the reason', async () => {
  loads = false;
  const stop = new AbortController();
  const loading = expect(load(stop.signal)).rejects.toBe('enough');
  await settle();
  stop.abort('enough');
  await loading;
  expect(latest().terminated).toBe(true);
});

test('an answer aborted while its model is loaded again ends as aborted', async () => {
  await load();
  loads = false;
  latest().die();
  const stop = new AbortController();
  const told = write(stop.signal);
  await settle();
  stop.abort();
  await settle();
  expect(told).toEqual(['. aborted 0']);
  expect(latest().terminated).toBe(true);
});

test('unload ends what runs, frees the worker, and leaves nothing to write with', async () => {
  await load();
  const told = write();
  await settle();
  const unloading = engine.unload();
  latest().say({ kind: 'done', reason: 'aborted' });
  await unloading;
  await settle();
  expect(told).toEqual(['. aborted 0']);
  expect(latest().terminated).toBe(true);
  const after = write();
  await settle();
  expect(after).toEqual(['! unknown']);
});

test('two unloads at once are one', async () => {
  await load();
  const told = write();
  await settle();
  const unloading = [engine.unload(), engine.unload()];
  await vi.advanceTimersByTimeAsync(300);
  await expect(Promise.all(unloading)).resolves.toHaveLength(2);
  expect(told).toEqual(['. aborted 0']);
});

test('a load that follows an unload at once brings the model back', async () => {
  await load();
  const unloading = engine.unload();
  await load();
  await unloading;
  await expectToWork();
  expect(workers).toHaveLength(2);
});

test('a page that slept wakes to an answer that goes on', async () => {
  await load();
  const told = write();
  await settle();
  latest().say(hello);
  // However long it slept, only the timer that is due next has run out; the worker slept too.
  await vi.advanceTimersToNextTimerAsync();
  latest().say(hello);
  latest().say({ kind: 'done', reason: 'stop' });
  await settle();
  expect(told).toEqual(['hello', 'hello', '. stop 3']);
});

test('nothing of an answer or a load stays on the signal of who asked', async () => {
  const { signal } = new AbortController();
  await load(signal);
  const told = write(signal);
  await settle();
  latest().say({ kind: 'done', reason: 'stop' });
  await settle();
  expect(told).toEqual(['. stop 0']);
  expect(getEventListeners(signal, 'abort')).toEqual([]);
});

test('without a model nothing is written', async () => {
  const told = write();
  await settle();
  expect(told).toEqual(['! unknown']);
  await expect(engine.load(starterWebgpu, () => {}, never)).rejects.toMatchObject({ fault: 'unknown' });
});

test("a file of the reader's own goes to the worker as it is, and its slow model has longer to obey", async () => {
  const files = [new File(['GGUF'], 'a.gguf')];
  await engine.load({ ...starter, id: 'own:a:4', source: { kind: 'own', files }, maxThreads: Infinity, partCharacters: [] }, () => {}, never);
  expect(latest().heard[0]).toMatchObject({ source: { model: { kind: 'own', files }, maxThreads: Infinity } });
  const stop = new AbortController();
  const told = write(stop.signal);
  await settle();
  expect(latest().heard[1]).toMatchObject({ banned: [] });
  stop.abort();
  await vi.advanceTimersByTimeAsync(2_999);
  expect(latest().terminated).toBe(false);
  await vi.advanceTimersByTimeAsync(1);
  expect(latest().terminated).toBe(true);
  expect(told).toEqual(['. aborted 0']);
});
