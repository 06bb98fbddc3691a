/** A place where one side leaves values and the other iterates over them, each at its own pace. */
export interface Mailbox<Value> extends AsyncIterable<Value> {
  put(value: Value): void;
  /** No more will come: what lies here is still read, then the iteration ends, or throws `error`. */
  close(error?: unknown): void;
}

export function createMailbox<Value>(): Mailbox<Value> {
  const values: Value[] = [];
  let ended: { error?: unknown } | null = null;
  let wake = () => {};

  return {
    put(value) {
      values.push(value);
      wake();
    },
    close(...error) {
      ended ??= error.length > 0 ? { error: error[0] } : {};
      wake();
    },
    async *[Symbol.asyncIterator]() {
      for (;;) {
        while (values.length > 0) yield values.shift()!;
        if (ended && 'error' in ended) throw ended.error;
        if (ended) return;
        await new Promise<void>((resolve) => (wake = resolve));
      }
    },
  };
}
