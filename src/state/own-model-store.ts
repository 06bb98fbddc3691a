import { createStore, type StoreApi } from 'zustand/vanilla';
import type { EngineFault } from '../domain/fault.ts';
import { DownloadError } from '../download/fault.ts';
import { canKeepFiles, keepFiles, listKept, openKept, removeKept } from '../download/own-files.ts';
import type { KeptFiles } from '../download/own-folder.ts';
import type { Caution } from '../engine/choose-model.ts';
import { deviceMemory } from '../engine/device.ts';
import { GgufError, type GgufProblem } from '../engine/gguf/gguf-error.ts';
import type { OwnModel } from '../engine/gguf/read-own-model.ts';
import { memoryCaution, toOwnCard } from '../engine/own-card.ts';
import { formOf } from '../engine/prompt-forms.ts';
import { keepStorage } from '../storage/estimate.ts';
import type { ModelStore } from './model-store.ts';
import { readOwn } from './read-own.ts';

/** What can go wrong with a model file of the reader's own; `i18n` has a sentence for each. */
export type OwnModelFault =
  | GgufProblem
  /** The runtime doesn't know this kind of model. */
  | 'unknown-kind'
  /** The runtime doesn't take it, though its table of contents is whole. */
  | 'refused'
  | 'out-of-memory'
  | 'not-loaded'
  | 'storage-full'
  | 'not-kept'
  | 'not-removed'
  /** The browser has cleared it. */
  | 'gone';

/** Every other is `not-loaded`. */
const faultOfLoad: Partial<Record<EngineFault, OwnModelFault>> = {
  unsupported: 'unknown-kind',
  corrupt: 'refused',
  'out-of-memory': 'out-of-memory',
};

/** `form`: of its prompt; null is plain text. `contextUsed`: in tokens, of those it was trained on. */
export type Picked = { kind: 'none' } | { kind: 'reading' } | { kind: 'read'; model: OwnModel; form: string | null; contextUsed: number; caution: Caution | null };

export interface OwnModelStore {
  picked: Picked;
  /** Kept on this device. */
  kept: readonly KeptFiles[];
  canKeep: boolean;
  /** The copy under way, in bytes. */
  keeping: { done: number; total: number } | null;
  /** `needBytes`: for `storage-full`, what must be freed. */
  fault: { kind: OwnModelFault; needBytes: number } | null;
  /** Looks what is kept. */
  look(): Promise<void>;
  /** Reads what the files say of themselves: one model, in one file or in parts. */
  pick(files: readonly File[]): Promise<void>;
  /** Takes the picked model, and keeps its files if wished. Where it can't be loaded, the model before goes on. */
  use(keep: boolean): Promise<void>;
  useKept(id: string): Promise<void>;
  /** The model stays in use, until the page is closed. */
  stopKeeping(): void;
  /** Deletes a kept model; the starter takes its place if it is in use. */
  remove(id: string): Promise<void>;
}

export interface OwnModelParts {
  model: StoreApi<ModelStore>;
  /** The model to begin with when the page is opened again. */
  remember(id: string): void;
}

/** Model files of the reader's own. Nothing leaves the device. */
export function createOwnModelStore({ model, remember }: OwnModelParts): StoreApi<OwnModelStore> {
  let picks = 0;
  let stop = new AbortController();

  return createStore<OwnModelStore>()((set, get) => {
    const fail = (kind: OwnModelFault, needBytes = 0) => set({ fault: { kind, needBytes } });

    /** Whether the model is loaded now; else the one before is again. */
    async function take(own: OwnModel): Promise<boolean> {
      const before = model.getState().card;
      await model.getState().use(toOwnCard(own), false);
      const { card, model: now } = model.getState();
      if (card.id !== own.id || now.kind !== 'failed') return card.id === own.id;
      fail(faultOfLoad[now.fault] ?? 'not-loaded');
      await model.getState().use(before, false);
      return false;
    }

    async function keep({ id, name, bytes, files }: OwnModel) {
      stop = new AbortController();
      set({ keeping: { done: 0, total: bytes } });
      try {
        await keepFiles({ id, name }, files, (done) => set({ keeping: { done, total: bytes } }), stop.signal);
        remember(id);
      } catch (error) {
        if (stop.signal.aborted) return;
        if (error instanceof DownloadError && error.fault === 'storage-full') fail('storage-full', error.needBytes);
        else fail('not-kept');
      } finally {
        set({ keeping: null });
        await get().look();
      }
    }

    return {
      picked: { kind: 'none' },
      kept: [],
      canKeep: canKeepFiles(),
      keeping: null,
      fault: null,

      async look() {
        const kept = await listKept().catch(() => []);
        set({ kept: kept.toSorted((one, other) => one.name.localeCompare(other.name)) });
      },

      async pick(files) {
        const pick = ++picks;
        set({ picked: { kind: 'reading' }, fault: null });
        try {
          const own = await readOwn(files);
          if (pick !== picks) return;
          set({ picked: { kind: 'read', model: own, form: formOf(own.chatTemplate).name, contextUsed: toOwnCard(own).contextLength, caution: memoryCaution(own.bytes, deviceMemory()) } });
        } catch (error) {
          if (pick !== picks) return;
          set({ picked: { kind: 'none' } });
          fail(error instanceof GgufError ? error.problem : 'unreadable');
        }
      },

      async use(keeping) {
        const { picked } = get();
        if (picked.kind !== 'read') return;
        set({ fault: null });
        // Now, while the click is fresh: some browsers ask.
        if (keeping) void keepStorage().catch(() => {});
        if (!(await take(picked.model))) return;
        set({ picked: { kind: 'none' } });
        if (keeping) await keep(picked.model);
      },

      async useKept(id) {
        set({ fault: null });
        try {
          const files = await openKept(id);
          if (!files) return fail('gone');
          if (await take(await readOwn(files))) remember(id);
        } catch (error) {
          fail(error instanceof GgufError ? error.problem : 'gone');
        }
      },

      stopKeeping: () => stop.abort(),

      async remove(id) {
        set({ fault: null });
        if (model.getState().card.id === id) await model.getState().choose('starter');
        await removeKept(id).catch(() => fail('not-removed'));
        await get().look();
      },
    };
  });
}
