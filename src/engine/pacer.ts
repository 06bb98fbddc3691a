import type { Timing } from '../domain/attempt.ts';

/** Half of the shortest time between two drawings: text sent more often would only cost messages. Milliseconds. */
const interval = 48;

export interface Pacer {
  /** One token's text. Sent at once when nothing was sent within the last 48 ms, else together with what follows. */
  add(text: string): void;
  /** Sends what is left, and the timing as it is now; call it when the answer has ended. */
  flush(): void;
}

/** Gathers tokens so that few messages leave, and times them from this call on. `now` is in milliseconds. */
export function createPacer(send: (text: string, timing: Timing) => void, now: () => number = () => performance.now()): Pacer {
  const start = now();
  let held = '';
  let tokens = 0;
  let firstAt = start;
  let lastAt = start;
  let sentAt = -Infinity;

  const flush = () => {
    const seconds = (lastAt - firstAt) / 1000;
    const timing = {
      firstTokenMs: firstAt - start,
      totalMs: now() - start,
      tokens,
      tokensPerSecond: seconds > 0 ? (tokens - 1) / seconds : 0,
    };
    send(held, timing);
    held = '';
    sentAt = now();
  };

  return {
    add(text) {
      lastAt = now();
      if (tokens === 0) firstAt = lastAt;
      tokens += 1;
      held += text;
      if (lastAt - sentAt >= interval) flush();
    },
    flush,
  };
}
