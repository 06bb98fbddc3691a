import { createStore, type StoreApi } from 'zustand/vanilla';
import { listModels, type ModelHere } from '../download/model-store.ts';
import { hasMemory64 } from '../engine/wllama/has-memory64.ts';
import { keepParts, listFiles, renewFiles, tryFiles } from '../pwa/check-offline.ts';
import { type Offline, startOffline } from '../pwa/offline.ts';
import { type PartReport, reportParts } from '../pwa/report-parts.ts';
import type { ModelStore } from './model-store.ts';
import { partsFor } from './parts-for.ts';

/**
 * What is known of the parts that must be here with the network off. `unlisted`: nothing yet answers for the network.
 * `trying`: so many files of all have been read. `tried.renewed`: false where what is broken was asked for again and did not come.
 */
export type SelfCheck =
  | { kind: 'unlisted' }
  | { kind: 'listed'; parts: PartReport[] }
  | { kind: 'trying'; parts: PartReport[]; read: number; files: number }
  | { kind: 'renewing'; parts: PartReport[] }
  | { kind: 'tried'; parts: PartReport[]; renewed: boolean };

export interface OfflineStore {
  offline: Offline;
  selfCheck: SelfCheck;
  /** Downloaded models, whole or begun. */
  models: readonly ModelHere[];
  /** Changes to the newer version that waits; reloads this tab. */
  update(): void;
  /** Lists what is kept, untried. */
  look(): Promise<void>;
  /** Reads every file as with the network off. */
  check(): Promise<void>;
  /** Fetches again what `check` found broken, and checks anew. */
  renew(): Promise<void>;
}

/** Keeping the app costs a first visit as much as loading the starter: together they take a third longer. Milliseconds. */
const longest = 20_000;

/** Resolves when the model in use is here, or is not coming; after 20 s in any case. */
const whenSettled = (model: StoreApi<ModelStore>): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, longest);
    model.subscribe(({ model: { kind } }) => (kind === 'ready' || kind === 'failed') && resolve());
  });

/** Whether the app opens and solves without a network, and whether a newer version waits. Keeps what the model in use needs for it. */
export function createOfflineStore(model: StoreApi<ModelStore>): StoreApi<OfflineStore> {
  let keeping = Promise.resolve();
  const needed = () => partsFor(model.getState().card, hasMemory64());

  const store = createStore<OfflineStore>()((set, get) => {
    async function check(renewed: boolean) {
      const files = await listFiles();
      if (!files) return set({ selfCheck: { kind: 'unlisted' } });
      const parts = reportParts(files, null, needed());
      set({ selfCheck: { kind: 'trying', parts, read: 0, files: files.length } });
      await keeping;
      const findings = await tryFiles(files, (read) => set({ selfCheck: { kind: 'trying', parts, read, files: files.length } }));
      set({ selfCheck: { kind: 'tried', parts: reportParts(files, findings, needed()), renewed }, models: await listModels().catch(() => []) });
    }

    return {
      offline: { kind: 'installing' },
      selfCheck: { kind: 'unlisted' },
      models: [],
      update: () => {},

      async look() {
        set({ models: await listModels().catch(() => []) });
        const { kind } = get().selfCheck;
        if (kind === 'trying' || kind === 'renewing') return;
        const files = await listFiles();
        set({ selfCheck: files ? { kind: 'listed', parts: reportParts(files, null, needed()) } : { kind: 'unlisted' } });
      },

      check: () => check(true),

      async renew() {
        const { selfCheck } = get();
        if (selfCheck.kind !== 'tried') return;
        set({ selfCheck: { kind: 'renewing', parts: selfCheck.parts } });
        const broken = selfCheck.parts.filter(({ state }) => state === 'missing' || state === 'damaged').flatMap((report) => report.broken);
        await check(await renewFiles(broken));
      },
    };
  });

  // The development server has no service worker, and its pages must not be kept.
  if (!import.meta.env.PROD) return store;
  store.setState({ update: startOffline((offline) => store.setState({ offline }), whenSettled(model)).update });
  model.subscribe(({ model: now }, before) => {
    if (now.kind === 'ready' && before.model.kind !== 'ready') keeping = keepParts(needed());
  });
  return store;
}
