interface Tab extends LockManager {
  /** What the browser does when a tab dies: its locks are free at once. */
  die: () => void;
}

type Run = (lock: { name: string } | null) => unknown;

/** For tests: the Web Locks of one browser, which Node 20 doesn't have. Exclusive ones only, and none can be stolen. */
export function scriptedBrowser(): { openTab: () => Tab } {
  const queues = new Map<string, (() => void)[]>();

  function release(name: string): void {
    const queue = queues.get(name)!;
    queue.shift();
    if (queue.length === 0) queues.delete(name);
    else queue[0]!();
  }

  function acquire(name: string, signal?: AbortSignal): Promise<void> {
    return new Promise((resolve, reject) => {
      const queue = queues.get(name) ?? [];
      queues.set(name, queue);
      queue.push(resolve);
      if (queue.length === 1) resolve();
      signal?.addEventListener('abort', () => {
        if (queue[0] === resolve) return;
        queue.splice(queue.indexOf(resolve), 1);
        reject(new DOMException('', 'AbortError'));
      });
    });
  }

  function openTab(): Tab {
    const held = new Set<string>();
    const letGo = (name: string) => held.delete(name) && release(name);

    const request = async (name: string, ...rest: [LockOptions, Run] | [Run]) => {
      const [options, run] = rest.length === 1 ? [{}, rest[0]] : rest;
      if (options.ifAvailable && queues.has(name)) return run(null);
      await acquire(name, options.signal);
      held.add(name);
      try {
        return await run({ name });
      } finally {
        letGo(name);
      }
    };
    const query = () => Promise.resolve({ held: [...queues.keys()].map((name) => ({ name })), pending: [] });
    return { request: request as LockManager['request'], query, die: () => [...held].forEach(letGo) };
  }

  return { openTab };
}
