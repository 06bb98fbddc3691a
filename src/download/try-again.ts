import { DownloadError, type DownloadFault, toDownloadError } from './fault.ts';
import { type Patience, waitBeforeRetry } from './retry.ts';

/** The browser may think itself offline when it isn't. */
const lookAgainMs = 5_000;

/** What a browser without a network meets; whoever gets an answer, be it a wrong one, has a network. */
const silent: readonly DownloadFault[] = ['network', 'stalled'];

export interface Trying {
  patience: Patience;
  signal: AbortSignal;
}

/**
 * Does `work` until it succeeds, waits between tries, and goes on at once when the browser comes online. Being offline counts as no try.
 * `work` calls `progressed` when it brought something new. Throws DownloadError, or the signal's reason.
 */
export async function tryAgain<Result>(work: (progressed: () => void) => Promise<Result>, { patience, signal }: Trying): Promise<Result> {
  let failed = 0;
  for (;;) {
    signal.throwIfAborted();
    try {
      return await work(() => (failed = 0));
    } catch (thrown) {
      signal.throwIfAborted();
      const error = toDownloadError(thrown);
      if (!navigator.onLine && silent.includes(error.fault)) {
        await waitOrOnline(lookAgainMs, signal);
        continue;
      }
      failed += 1;
      const wait = waitBeforeRetry(error.fault, failed, error.retryAfterMs, Math.random(), patience);
      if (wait === null) throw error;
      await waitOrOnline(wait, signal);
    }
  }
}

/** Resolves after a while, at `online`, or when aborted. */
function waitOrOnline(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const listening = new AbortController();
    const end = () => {
      clearTimeout(timer);
      listening.abort();
      resolve();
    };
    const timer = setTimeout(end, ms);
    self.addEventListener('online', end, { signal: listening.signal });
    signal.addEventListener('abort', end, { signal: listening.signal });
    if (signal.aborted) end();
  });
}

/** An error met while reading from a host: `fetch` and its body know two names for a broken connection, all else is not the line's fault. */
export function toReadError(thrown: unknown): DownloadError {
  const isBroken = thrown instanceof TypeError || (thrown instanceof DOMException && ['NetworkError', 'AbortError'].includes(thrown.name));
  return isBroken ? new DownloadError('network', String(thrown)) : toDownloadError(thrown);
}
