import type { StorageFault } from '../domain/fault.ts';
import { toStorageFault } from './faults.ts';

export interface DraftWriterOptions {
  /** Keeps the whole text so far. */
  flush: (text: string) => Promise<void>;
  /** Told once for a run of failures; the newest text is tried again all the same, since room may have been made. */
  onFault: (fault: StorageFault) => void;
  /** What a killed tab may lose, in milliseconds: the time from one flush begun to the next one kept. */
  patience?: number;
}

/**
 * Keeps growing text without keeping the disk busy: one flush each `patience`, one at a time, always the newest text. It begins
 * as much earlier as the last one took, at most half of that time, so that a slow disk loses no more.
 */
export function createDraftWriter({ flush, onFault, patience = 250 }: DraftWriterOptions) {
  let pending: string | null = null;
  let running: Promise<void> | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  // The attempt's first record was kept just now.
  let begunAt = performance.now();
  let took = 0;
  let failing = false;
  let closed = false;

  /** Begins a flush if it is time, or sees to it that it will be. */
  function advance(): void {
    if (pending === null || running || closed) return;
    const wait = begunAt + patience - Math.min(took, patience / 2) - performance.now();
    // Looked at here too: in a hidden tab timers come seconds late.
    if (wait <= 0) void put();
    else timer ??= setTimeout(onTime, wait);
  }

  function onTime(): void {
    timer = undefined;
    if (!running && !closed) void put();
  }

  async function put(): Promise<void> {
    clearTimeout(timer);
    timer = undefined;
    if (pending === null) return;
    begunAt = performance.now();
    const text = pending;
    pending = null;
    running = attempt(text);
    await running;
    running = null;
    took = performance.now() - begunAt;
    advance();
  }

  async function attempt(text: string): Promise<void> {
    try {
      await flush(text);
      failing = false;
    } catch (error) {
      pending ??= text;
      if (!failing) onFault(toStorageFault(error));
      failing = true;
    }
  }

  return {
    /** Takes the whole text so far; may be called for every token. */
    write(text: string): void {
      if (closed) return;
      pending = text;
      advance();
    },

    /** Keeps the newest text without waiting its turn, as when the page is hidden. Resolves when it is kept or has failed. */
    async flushNow(): Promise<void> {
      while (running) await running;
      if (!closed) await put();
    },

    /** Takes no more, and waits for the flush that runs: what comes after can't be overwritten by it. What still waited is dropped. */
    async close(): Promise<void> {
      closed = true;
      clearTimeout(timer);
      await running;
    },
  };
}
