import type { Ending, FromWorker, News, Request, ToWorker } from './protocol.ts';

/** How long to wait for the next message, in milliseconds, before a request counts as stalled: for the first, and after it. */
export interface Patience {
  first: number;
  next: number;
  /** For the end, once stopped. */
  stop: number;
}

/** Silence is counted in pieces, in milliseconds: a page that slept finds its timer run out though the worker slept too, and loses one piece. */
const piece = 1_000;

let lastId = 0;

/**
 * Sends a request to a worker and resolves with its one ending, whatever becomes of the worker.
 * Death, an unreadable message and silence are endings too; `aborted` without the worker's own word for it is `null`.
 * After `null` and after every fault but `problem-too-long` the worker is of no more use.
 */
export function askWorker(
  worker: Worker,
  request: Request<unknown>,
  patience: Patience,
  signal: AbortSignal,
  onNews: (news: News) => void,
): Promise<Ending | null> {
  return new Promise((resolve) => {
    const id = ++lastId;
    const listening = new AbortController();
    let timer: ReturnType<typeof setTimeout>;

    const end = (ending: Ending | null) => {
      clearTimeout(timer);
      listening.abort();
      resolve(ending);
    };
    const wait = (ms: number) => {
      clearTimeout(timer);
      let left = ms;
      const count = () => {
        if (left <= 0) return end(signal.aborted ? null : failed('stalled', `no message for ${ms} ms`));
        const next = Math.min(left, piece);
        left -= next;
        timer = setTimeout(count, next);
      };
      count();
    };
    const hear = ({ data }: MessageEvent<FromWorker>) => {
      // A request that was given up may still speak.
      if (data.id !== id) return;
      if (data.kind === 'done' || data.kind === 'failed') return end(data);
      if (!signal.aborted) wait(patience.next);
      onNews(data);
    };
    const stop = () => {
      if (patience.stop === 0) return end(null);
      wait(patience.stop);
      worker.postMessage({ id, kind: 'stop' } satisfies ToWorker<unknown>);
    };

    const options = { signal: listening.signal };
    worker.addEventListener('message', hear, options);
    worker.addEventListener('error', (event) => end(failed('worker-died', event.message)), options);
    worker.addEventListener('messageerror', () => end(failed('worker-died', 'a message could not be read')), options);
    signal.addEventListener('abort', stop, options);

    wait(patience.first);
    worker.postMessage({ id, ...request } satisfies ToWorker<unknown>);
    if (signal.aborted) stop();
  });
}

function failed(fault: 'stalled' | 'worker-died', detail: string): Ending {
  return { kind: 'failed', fault, detail };
}
