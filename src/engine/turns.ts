/** A queue of one: whoever has the turn gives it back by the function it got. */
export interface Turns {
  /** Waits for the turn. Rejects with the signal's reason when aborted before it came. */
  take(signal: AbortSignal): Promise<() => void>;
}

/** First come, first served. */
export function createTurns(): Turns {
  let last: Promise<void> = Promise.resolve();

  return {
    async take(signal) {
      const before = last;
      const { promise, resolve } = withResolvers();
      last = promise;
      try {
        await Promise.race([before, aborted(signal)]);
        signal.throwIfAborted();
      } catch (reason) {
        // Its place in the queue must still pass the turn on.
        void before.then(resolve);
        throw reason;
      }
      return resolve;
    },
  };
}

function aborted(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    const fail = () => reject(signal.reason);
    if (signal.aborted) fail();
    else signal.addEventListener('abort', fail, { once: true });
  });
}

function withResolvers(): { promise: Promise<void>; resolve: () => void } {
  let resolve!: () => void;
  const promise = new Promise<void>((done) => (resolve = done));
  return { promise, resolve };
}
