import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createChecker } from './checker.ts';
import { TASKS, type FromWorker, type ToWorker } from './tasks.ts';

/** A worker on this thread, which a test makes dumb or dead. */
class NearWorker extends EventTarget {
  isTerminated = false;
  isDumb = false;

  constructor() {
    super();
    queueMicrotask(() => this.say({ kind: 'ready' }));
  }

  postMessage({ id, task, args }: ToWorker): void {
    if (this.isDumb) return;
    queueMicrotask(() => this.say({ kind: 'done', id, value: (TASKS[task] as (...texts: string[]) => unknown)(...args) }));
  }

  say(data: FromWorker): void {
    if (!this.isTerminated) this.dispatchEvent(new MessageEvent('message', { data }));
  }

  die(): void {
    this.dispatchEvent(Object.assign(new Event('error'), { message: 'out of luck' }));
  }

  terminate(): void {
    this.isTerminated = true;
  }
}

const workers: NearWorker[] = [];
const start = () => {
  const worker = new NearWorker();
  workers.push(worker);
  return worker as unknown as Worker;
};

beforeEach(() => {
  workers.length = 0;
  vi.useFakeTimers();
});
afterEach(() => vi.useRealTimers());

test('a request is answered by the worker, which starts with the first one and stays', async () => {
  const checker = createChecker(start);
  expect(workers).toHaveLength(0);
  expect(await checker.run('compareAnswers', ['1/2', '0.5'])).toEqual({ kind: 'done', value: { kind: 'equal' } });
  expect(await checker.run('extractAnswer', ['\\boxed{5}'])).toEqual({ kind: 'done', value: '5' });
  expect(workers).toHaveLength(1);
});

test('a request that takes longer than a second is given up, its worker ended, and the next one answered by another', async () => {
  const checker = createChecker(start);
  await checker.run('compareAnswers', ['1', '1']);
  workers[0]!.isDumb = true;
  const slow = checker.run('compareAnswers', ['1', '2']);
  const next = checker.run('compareAnswers', ['2', '2']);
  await vi.advanceTimersByTimeAsync(1_000);
  expect(await slow).toEqual({ kind: 'out-of-time' });
  expect(workers[0]!.isTerminated).toBe(true);
  expect(await next).toEqual({ kind: 'done', value: { kind: 'equal' } });
  expect(workers).toHaveLength(2);
});

test('a worker that dies fails its request and no other', async () => {
  const checker = createChecker(start);
  await checker.run('compareAnswers', ['1', '1']);
  workers[0]!.isDumb = true;
  const asked = checker.run('compareAnswers', ['1', '2']);
  await vi.advanceTimersByTimeAsync(1);
  workers[0]!.die();
  expect(await asked).toEqual({ kind: 'failed', detail: 'out of luck' });
  expect((await checker.run('compareAnswers', ['3', '3'])).kind).toBe('done');
});

test('a worker that never speaks fails its request after fifteen seconds and is ended', async () => {
  const silent = new NearWorker();
  silent.say = () => undefined;
  const asked = createChecker(() => silent as unknown as Worker).run('compareAnswers', ['1', '2']);
  await vi.advanceTimersByTimeAsync(15_000);
  expect(await asked).toEqual({ kind: 'failed', detail: 'the worker did not start' });
  expect(silent.isTerminated).toBe(true);
});

test('stopping ends what is under way and what waits, each once', async () => {
  const checker = createChecker(start);
  await checker.run('compareAnswers', ['1', '1']);
  workers[0]!.isDumb = true;
  const stop = new AbortController();
  const running = checker.run('compareAnswers', ['1', '2'], stop.signal);
  const waiting = checker.run('compareAnswers', ['1', '2'], stop.signal);
  await vi.advanceTimersByTimeAsync(1);
  stop.abort();
  expect(await Promise.all([running, waiting])).toEqual([{ kind: 'stopped' }, { kind: 'stopped' }]);
  expect((await checker.run('compareAnswers', ['3', '3'])).kind).toBe('done');
});

test('closing ends the worker; a later request starts another', async () => {
  const checker = createChecker(start);
  await checker.run('compareAnswers', ['1', '1']);
  checker.close();
  expect(workers[0]!.isTerminated).toBe(true);
  expect((await checker.run('compareAnswers', ['1', '1'])).kind).toBe('done');
  expect(workers).toHaveLength(2);
});
