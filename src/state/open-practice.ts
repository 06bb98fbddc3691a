import type { StoreApi } from 'zustand/vanilla';
import type { StorageFault } from '../domain/fault.ts';
import type { Database } from '../storage/database.ts';
import { toStorageFault } from '../storage/faults.ts';
import { createResults } from '../storage/results.ts';
import { createRoundKeeper } from './kept-round.ts';
import { createPracticeStore, type PracticeStore } from './practice-store.ts';
import { createReplyJudge } from './reply-judge.ts';

/** Practice on this page, with a worker of its own to judge replies, as soon as the records are known: the level of the first exercise follows from them. */
export function openPractice(database: Database, onFault: (fault: StorageFault) => void): Promise<StoreApi<PracticeStore>> {
  const results = createResults(database);
  results.keepLeft().catch((error: unknown) => onFault(toStorageFault(error)));
  const store = createPracticeStore({ results, keeper: createRoundKeeper(), judge: createReplyJudge(), onFault });
  return new Promise((resolve) => {
    const stop = store.subscribe(({ known }) => {
      if (!known) return;
      stop();
      resolve(store);
    });
  });
}
