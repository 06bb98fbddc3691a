import { getEventListeners } from 'node:events';
import { expect, test, vi } from 'vitest';
import { noBias } from '../logit-bias.ts';
import { starter } from '../catalog.ts';
import { engine, expectToWork, hello, latest, load, never, request, setLoads, settle, timing, workers, write } from './scripted-engine.ts';

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
  setLoads(false);
  const stop = new AbortController();
  const loading = expect(load(stop.signal)).rejects.toBe('enough');
  await settle();
  stop.abort('enough');
  await loading;
  expect(latest().terminated).toBe(true);
});

test('an answer aborted while its model is loaded again ends as aborted', async () => {
  await load();
  setLoads(false);
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

test("a file of the reader's own goes to the worker as it is, and its slow model has longer to obey", async () => {
  const files = [new File(['GGUF'], 'a.gguf')];
  await engine.load({ ...starter, id: 'own:a:4', source: { kind: 'own', files }, maxThreads: Infinity, bias: noBias }, () => {}, never);
  expect(latest().heard[0]).toMatchObject({ source: { model: { kind: 'own', files }, maxThreads: Infinity } });
  const stop = new AbortController();
  const told = write(stop.signal);
  await settle();
  expect(latest().heard[1]).toMatchObject({ bias: [] });
  stop.abort();
  await vi.advanceTimersByTimeAsync(2_999);
  expect(latest().terminated).toBe(false);
  await vi.advanceTimersByTimeAsync(1);
  expect(latest().terminated).toBe(true);
  expect(told).toEqual(['. aborted 0']);
});
