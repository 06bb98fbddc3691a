import type { Outcome } from './checker.ts';
import type { FromWorker, TaskName } from './tasks.ts';

/** What is asked: the worker answers with the same id. */
export interface Asked {
  id: number;
  task: TaskName;
  args: unknown[];
}

/** How it ended, and whether the worker can hear the next request. */
export interface Answered {
  outcome: Outcome<unknown>;
  isAlive: boolean;
}

/** Milliseconds for one request: a hundred times what a whole solution takes. */
const PATIENCE = 1_000;
/** Milliseconds until a new worker speaks: it loads half a megabyte first, on a phone perhaps. */
const START_PATIENCE = 15_000;
/** Waiting is counted in pieces, in milliseconds: a page that slept finds its timer run out though the worker slept too, and loses one piece. */
const PIECE = 250;

/** Sends one request to a worker and resolves with its one ending, whatever becomes of the worker. A worker that is not `ready` is heard out first. */
export function askChecker(worker: Worker, asked: Asked, isReady: boolean, signal: AbortSignal): Promise<Answered> {
  return new Promise((resolve) => {
    const listening = new AbortController();
    let timer: ReturnType<typeof setTimeout>;

    const end = (outcome: Outcome<unknown>, isAlive = false) => {
      clearTimeout(timer);
      listening.abort();
      resolve({ outcome, isAlive });
    };
    const wait = (ms: number, outcome: Outcome<unknown>) => {
      clearTimeout(timer);
      let left = ms;
      const count = () => {
        if (left <= 0) return end(outcome);
        const piece = Math.min(left, PIECE);
        left -= piece;
        timer = setTimeout(count, piece);
      };
      count();
    };
    const send = () => {
      wait(PATIENCE, { kind: 'out-of-time' });
      worker.postMessage(asked);
    };
    const hear = ({ data }: MessageEvent<FromWorker>) => {
      if (data.kind === 'ready') return send();
      if (data.id !== asked.id) return;
      if (data.kind === 'done') return end({ kind: 'done', value: data.value }, true);
      end({ kind: 'failed', detail: data.detail }, true);
    };

    const options = { signal: listening.signal };
    worker.addEventListener('message', hear, options);
    worker.addEventListener('error', (event) => end({ kind: 'failed', detail: event.message || 'the worker died' }), options);
    worker.addEventListener('messageerror', () => end({ kind: 'failed', detail: 'a message could not be read' }), options);
    signal.addEventListener('abort', () => end({ kind: 'stopped' }), options);

    if (isReady) send();
    else wait(START_PATIENCE, { kind: 'failed', detail: 'the worker did not start' });
  });
}
