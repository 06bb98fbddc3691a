import type { StoreApi } from 'zustand/vanilla';
import type { TutorStore } from './tutor-store.ts';

/** Only one thing is being written at a time in a tab. */
export interface Turn {
  isTaken(): boolean;
  /** Does some work for a session, until `end` at most. Never rejects. */
  take(id: string, work: (signal: AbortSignal) => Promise<unknown>): Promise<void>;
  /** Ends what is being written. */
  end(): void;
}

export function createTurn(set: StoreApi<TutorStore>['setState'], report: (error: unknown) => void): Turn {
  let writing: AbortController | null = null;
  return {
    isTaken: () => writing !== null,
    async take(id, work) {
      writing = new AbortController();
      set({ solving: id });
      await work(writing.signal).catch(report);
      writing = null;
      set({ draft: null, solving: null });
    },
    end: () => writing?.abort(),
  };
}
