/** Ten changes a second still read as writing. Milliseconds. */
const shortest = 100;
const longest = 250;

/** Each change is drawn on the cores that the model runs on: where that is slow, they come less often. Of the page's time; what the browser does for them after it is two or three times as much. */
const share = 1 / 40;

/** Hands on the newest of many values, at once and then every 100 to 250 ms, by what the last one cost. `cancel` forgets what still waits. */
export function createPacedBuffer<T>(apply: (value: T) => void) {
  let waiting: { value: T } | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let appliedAt = -Infinity;
  let period = shortest;

  function flush() {
    timer = undefined;
    if (!waiting) return;
    const { value } = waiting;
    waiting = null;
    appliedAt = performance.now();
    apply(value);
    // React draws in a microtask that was queued by now.
    queueMicrotask(() => (period = Math.min(longest, Math.max(shortest, (performance.now() - appliedAt) / share))));
  }

  return {
    push(value: T) {
      waiting = { value };
      timer ??= setTimeout(flush, Math.max(0, appliedAt + period - performance.now()));
    },
    cancel() {
      clearTimeout(timer);
      timer = undefined;
      waiting = null;
    },
  };
}
