/** A database that an older tab holds may never answer: so long is it waited for, in milliseconds. */
export const storagePatience = 1_000;

/** Waits for some work that never rejects: for a second, or until `signal` aborts, at most. Gives whether it was done by then; it goes on all the same. */
export function inTime(work: Promise<unknown>, signal: AbortSignal): Promise<boolean> {
  return new Promise((resolve) => {
    const end = (isDone: boolean) => {
      clearTimeout(timer);
      signal.removeEventListener('abort', giveUp);
      resolve(isDone);
    };
    const giveUp = () => end(false);
    const timer = setTimeout(giveUp, storagePatience);
    signal.addEventListener('abort', giveUp);
    if (signal.aborted) giveUp();
    void work.then(() => end(true));
  });
}
