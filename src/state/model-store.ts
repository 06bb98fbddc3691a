import { createStore, type StoreApi } from 'zustand/vanilla';
import type { EngineFault } from '../domain/fault.ts';
import { type ModelCard, starter } from '../engine/catalog.ts';
import { type Engine, EngineError, type LoadProgress } from '../engine/engine.ts';
import { type GpuHold, holdGpu, isGpuHeld } from '../engine/hold-gpu.ts';
import type { LoadFlag } from '../storage/load-flag.ts';
import { inTime } from './in-time.ts';
import { loadModel } from './load-model.ts';

/** Where the model stands in this tab. `idle`: nobody has asked for it yet, or it was given up to free its memory. */
export type ModelState = { kind: 'idle' } | { kind: 'loading'; progress: LoadProgress } | { kind: 'ready' } | { kind: 'failed'; fault: EngineFault };

export interface ModelStore {
  card: ModelCard;
  model: ModelState;
  /** Why the starter stands in for the model chosen last: its load ended the page, or it isn't here any more. */
  instead: { of: string; name: string; because: 'crashed' | 'missing' } | null;
  /** Resolves once it is known which model was chosen last. */
  settle(): Promise<void>;
  /** Makes the model ready, or joins a load under way. Never rejects: the state tells how it went. */
  load(): Promise<void>;
  /** Takes the model with this id from now on. Does nothing where it isn't here. */
  choose(id: string): Promise<void>;
  /** Takes this model from now on. `remembered`: also after the page is opened again. */
  use(card: ModelCard, remembered?: boolean): Promise<void>;
  /** Takes the graphics processor from the tab that has it. */
  takeOver(): Promise<void>;
  /** Frees what the model holds; the next load makes it ready again. */
  release(): Promise<void>;
  dismissInstead(): void;
}

export interface ModelParts {
  engine: Engine;
  /** Null where the model isn't here. */
  findCard(id: string): Promise<ModelCard | null>;
  /** Id of the model chosen last, as soon as it is known. */
  chosen(): Promise<string>;
  remember(id: string): void;
  /** A build that computes in 16 bits was refused by this graphics processor, or wrote nonsense. */
  onBadF16(): void;
  loadFlag: LoadFlag;
}

const needsF16 = (card: ModelCard): boolean => card.runtime === 'webllm' && card.features.includes('shader-f16');

/** The one model of this tab. */
export function createModelStore({ engine, findCard, chosen, remember, onBadF16, loadFlag }: ModelParts): StoreApi<ModelStore> {
  let restored: Promise<void> | null = null;
  let underWay: Promise<void> | null = null;
  let stop = new AbortController();
  let hold: GpuHold | null = null;

  return createStore<ModelStore>()((set, get) => {
    const show = (model: ModelState) => set({ model });

    /** The model chosen last, unless its load has just ended a page: then another try is the reader's to ask for. */
    async function restore() {
      const id = await chosen();
      if (id === starter.id) return;
      const card = await findCard(id).catch(() => null);
      const hasCrashed = card && (await loadFlag.raised().catch(() => null)) === id && !(await isGpuHeld());
      if (card && !hasCrashed) set({ card });
      else set({ instead: { of: id, name: card?.name ?? id, because: card ? 'crashed' : 'missing' } });
      if (hasCrashed) await loadFlag.lower().catch(() => {});
    }

    async function load() {
      stop = new AbortController();
      const { card } = get();
      show({ kind: 'loading', progress: { loaded: 0, total: card.bytes } });
      try {
        if (card.runtime === 'webllm') await takeGpu(false);
        await flagged(card, () => loadModel(engine, card, (progress) => show({ kind: 'loading', progress }), stop.signal));
        show({ kind: 'ready' });
      } catch (error) {
        freeGpu();
        const fault = error instanceof EngineError ? error.fault : 'unknown';
        if (needsF16(card) && (fault === 'gibberish' || fault === 'unsupported')) onBadF16();
        show(stop.signal.aborted ? { kind: 'idle' } : { kind: 'failed', fault });
      }
    }

    /** Only a large model ends a page: the starter must load where nothing can be kept. Neither waits for a database that an older tab holds. */
    async function flagged(card: ModelCard, work: () => Promise<void>) {
      if (card.runtime === 'wllama' && card.source.kind === 'bundled') return work();
      const { signal } = stop;
      await inTime(loadFlag.raise(card.id).catch(() => {}), signal);
      await work().finally(() => inTime(loadFlag.lower().catch(() => {}), signal));
    }

    /** Throws EngineError `in-use` while another tab has it. */
    async function takeGpu(fromOther: boolean) {
      if (hold) return;
      const taken = await holdGpu(fromOther);
      if (!taken) throw new EngineError('in-use', 'another tab has the graphics processor');
      hold = taken;
      void taken.lost.then(async () => {
        hold = null;
        await engine.unload();
        show({ kind: 'failed', fault: 'in-use' });
      });
    }

    function freeGpu() {
      hold?.release();
      hold = null;
    }

    async function release() {
      stop.abort();
      await underWay;
      await engine.unload();
      freeGpu();
      show({ kind: 'idle' });
    }

    return {
      card: starter,
      model: { kind: 'idle' },
      instead: null,

      settle: () => (restored ??= restore()),

      async load() {
        await get().settle();
        if (get().model.kind === 'ready') return;
        underWay ??= load().finally(() => (underWay = null));
        await underWay;
      },

      async choose(id) {
        const card = await findCard(id);
        if (card) await get().use(card);
      },

      async use(card, remembered = true) {
        await get().settle();
        await release();
        set({ card, instead: null });
        if (remembered) remember(card.id);
        await get().load();
      },

      async takeOver() {
        await takeGpu(true).catch(() => {});
        await get().load();
      },

      release,
      dismissInstead: () => set({ instead: null }),
    };
  });
}
