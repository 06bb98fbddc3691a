/** Each change is laid out and painted on the cores that the model runs on: ten a second still read as writing, and cost it 4 % of its speed where twenty cost 8 %. Milliseconds. */
const period = 100;

/** Hands on the newest of many values, at once and then at most every 100 ms. `cancel` forgets what still waits. */
export function createPacedBuffer<T>(apply: (value: T) => void) {
  let waiting: { value: T } | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let appliedAt = -Infinity;

  function flush() {
    timer = undefined;
    if (!waiting) return;
    const { value } = waiting;
    waiting = null;
    appliedAt = performance.now();
    apply(value);
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
