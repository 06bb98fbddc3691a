import { askChecker } from './ask-checker.ts';
import type { TaskName, Tasks } from './tasks.ts';

/** How a request ended. `stopped`: by the caller's signal, or because the checker was closed. */
export type Outcome<T> = { kind: 'done'; value: T } | { kind: 'out-of-time' } | { kind: 'failed'; detail: string } | { kind: 'stopped' };

/** Judges mathematics in a worker: what takes too long is given up, and the next request finds a new worker. */
export interface Checker {
  /** Runs a task with its texts. Every request is answered exactly once; it never rejects. Requests run one at a time, in order. */
  run<Name extends TaskName>(task: Name, args: Parameters<Tasks[Name]>, signal?: AbortSignal): Promise<Outcome<ReturnType<Tasks[Name]>>>;
  /** Ends the worker. What is under way or waiting is `stopped`; a later request starts a worker again. */
  close(): void;
}

const startChecker = () => new Worker(new URL('./checker.worker.ts', import.meta.url), { type: 'module', name: 'checker' });

/** `start` makes a worker that speaks the protocol of `tasks.ts`. None is made before the first request. */
export function createChecker(start: () => Worker = startChecker): Checker {
  let worker: Worker | null = null;
  let isReady = false;
  let last: Promise<unknown> = Promise.resolve();
  const stopped = new Set<() => void>();
  let lastId = 0;

  const end = () => {
    worker?.terminate();
    worker = null;
    isReady = false;
  };

  async function ask(task: TaskName, args: unknown[], signal: AbortSignal): Promise<Outcome<unknown>> {
    if (signal.aborted) return { kind: 'stopped' };
    try {
      worker ??= start();
    } catch (error) {
      return { kind: 'failed', detail: String(error) };
    }
    const { outcome, isAlive } = await askChecker(worker, { id: ++lastId, task, args }, isReady, signal);
    // A worker that is still at work, or dead, is of no more use.
    if (isAlive) isReady = true;
    else end();
    return outcome;
  }

  return {
    run(task, args, signal) {
      // Stopped by the caller or by `close`; `AbortSignal.any` would need Safari 17.4.
      const ended = new AbortController();
      const stop = () => ended.abort();
      stopped.add(stop);
      if (signal?.aborted) stop();
      signal?.addEventListener('abort', stop, { once: true });
      const turn = last
        .then(() => ask(task, args, ended.signal))
        .finally(() => {
          stopped.delete(stop);
          signal?.removeEventListener('abort', stop);
        });
      last = turn;
      return turn as Promise<Outcome<never>>;
    },
    close() {
      for (const stop of stopped) stop();
      end();
    },
  };
}
