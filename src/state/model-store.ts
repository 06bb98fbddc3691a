import { createStore, type StoreApi } from 'zustand/vanilla';
import type { EngineFault } from '../domain/fault.ts';
import type { ModelCard } from '../engine/catalog.ts';
import { type Engine, EngineError, type LoadProgress } from '../engine/engine.ts';

/** Where the model stands in this tab. `idle`: nobody has asked for it yet. */
export type ModelState = { kind: 'idle' } | { kind: 'loading'; progress: LoadProgress } | { kind: 'ready' } | { kind: 'failed'; fault: EngineFault };

export interface ModelStore {
  card: ModelCard;
  model: ModelState;
  /** Makes the model ready, or joins a load under way. Never rejects: the state tells how it went. */
  load(): Promise<void>;
}

/** The one model of this tab. */
export function createModelStore({ engine, card }: { engine: Engine; card: ModelCard }): StoreApi<ModelStore> {
  let underWay: Promise<void> | null = null;

  return createStore<ModelStore>()((set, get) => {
    const show = (model: ModelState) => set({ model });

    async function load() {
      show({ kind: 'loading', progress: { loaded: 0, total: card.file.bytes } });
      try {
        await engine.load(card.id, (progress) => show({ kind: 'loading', progress }), new AbortController().signal);
        show({ kind: 'ready' });
      } catch (error) {
        show({ kind: 'failed', fault: error instanceof EngineError ? error.fault : 'unknown' });
      }
    }

    return {
      card,
      model: { kind: 'idle' },
      async load() {
        if (get().model.kind === 'ready') return;
        underWay ??= load().finally(() => (underWay = null));
        await underWay;
      },
    };
  });
}
