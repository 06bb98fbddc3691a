/** Each change is laid out and painted, which takes the model's cores: twenty a second look continuous and cost a third of sixty. Milliseconds. */
const period = 50;

/** Hands on the newest of many values, at once and then at most every 50 ms. `cancel` forgets what still waits. */
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
      waiting = null;
    },
  };
}
