/** A hidden tab gets no frames: there the newest value is applied this often, in milliseconds. */
const HIDDEN_PERIOD = 200;

/** Hands on the newest of many values at most once a frame. `flush` hands it on now; `cancel` forgets it. */
export function createFrameBuffer<T>(apply: (value: T) => void) {
  let waiting: { value: T } | null = null;
  let cancelWait = () => {};

  function flush() {
    cancelWait();
    const taken = waiting;
    waiting = null;
    if (taken) apply(taken.value);
  }

  function push(value: T) {
    const scheduled = waiting !== null;
    waiting = { value };
    if (scheduled) return;
    if (document.hidden) {
      const timer = setTimeout(flush, HIDDEN_PERIOD);
      cancelWait = () => clearTimeout(timer);
      return;
    }
    const frame = requestAnimationFrame(flush);
    // A tab hidden between the request and its frame would wait until it is seen again.
    const timer = setTimeout(flush, HIDDEN_PERIOD);
    cancelWait = () => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
    };
  }

  function cancel() {
    cancelWait();
    waiting = null;
  }

  return { push, flush, cancel };
}
