import { createStore, type StoreApi } from 'zustand/vanilla';
import type { StorageFault } from '../domain/fault.ts';
import { defaultSettings, type Language, type Settings } from '../domain/settings.ts';
import { pickLanguage } from '../i18n/translate.ts';
import { toStorageFault } from '../storage/faults.ts';
import type { SettingsStorage } from '../storage/settings.ts';

export interface SettingsStore {
  settings: Settings;
  /** The language of the page: chosen, or the browser's. */
  language: Language;
  /** Whether they are the reader's: before the first read, or where none is possible, they are the defaults. */
  known: boolean;
  /** Shown at once, kept meanwhile. */
  change(changes: Partial<Settings>): void;
}

/** The settings of this browser, changed by any of its tabs. `languages`: the reader's, most wanted first (BCP 47). */
export function createSettingsStore(parts: { storage: SettingsStorage; languages: readonly string[]; onFault: (fault: StorageFault) => void }): StoreApi<SettingsStore> {
  const { storage, languages, onFault } = parts;
  const withLanguage = (settings: Settings) => ({ settings, language: settings.language ?? pickLanguage(languages) });

  const store = createStore<SettingsStore>()((set, get) => ({
    ...withLanguage(defaultSettings),
    known: false,
    change(changes) {
      set(withLanguage({ ...get().settings, ...changes }));
      storage.save(changes).catch((error: unknown) => onFault(toStorageFault(error)));
    },
  }));
  storage.watch((settings) => store.setState({ ...withLanguage(settings), known: true }), onFault);
  return store;
}

/** A database that an older tab holds may never answer: so long does a reader wait for the model chosen last, in milliseconds. */
const settingsPatience = 1_000;

/** The reader's settings as soon as they are known, or else the defaults. */
export function whenKnown(store: StoreApi<SettingsStore>): Promise<Settings> {
  return new Promise((resolve) => {
    const end = () => {
      clearTimeout(timer);
      stop();
      resolve(store.getState().settings);
    };
    const timer = setTimeout(end, settingsPatience);
    const stop = store.subscribe(({ known }) => known && end());
    if (store.getState().known) end();
  });
}
