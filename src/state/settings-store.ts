import { createStore, type StoreApi } from 'zustand/vanilla';
import type { StorageFault } from '../domain/fault.ts';
import { defaultSettings, type Language, type Settings } from '../domain/settings.ts';
import { bringLanguage, pickLanguage } from '../i18n/translate.ts';
import { toStorageFault } from '../storage/faults.ts';
import type { SettingsStorage } from '../storage/settings.ts';
import { storagePatience } from './in-time.ts';

export interface SettingsStore {
  settings: Settings;
  /** The language of the page: the one chosen, or the browser's, as soon as its sentences have come. */
  language: Language;
  /** Whether they are the reader's: before the first read, or where none is possible, they are the defaults. */
  known: boolean;
  /** Shown at once, kept meanwhile. */
  change(changes: Partial<Settings>): void;
}

/** The settings of this browser, changed by any of its tabs. `languages`: the reader's, most wanted first (BCP 47). */
export function createSettingsStore(parts: { storage: SettingsStorage; languages: readonly string[]; onFault: (fault: StorageFault) => void }): StoreApi<SettingsStore> {
  const { storage, languages, onFault } = parts;
  const store = createStore<SettingsStore>()((set, get) => ({
    settings: defaultSettings,
    language: 'en',
    known: false,
    change(changes) {
      set({ settings: { ...get().settings, ...changes } });
      speak();
      storage.save(changes).catch((error: unknown) => onFault(toStorageFault(error)));
    },
  }));

  function speak() {
    const wanted = () => store.getState().settings.language ?? pickLanguage(languages);
    const language = wanted();
    // Where it can't be fetched the page stays as it is.
    bringLanguage(language).then(
      () => language === wanted() && store.setState({ language }),
      () => {},
    );
  }

  speak();
  storage.watch((settings) => {
    store.setState({ settings, known: true });
    speak();
  }, onFault);
  return store;
}

/** The reader's settings as soon as they are known, or else the defaults. */
export function whenKnown(store: StoreApi<SettingsStore>): Promise<Settings> {
  return new Promise((resolve) => {
    const end = () => {
      clearTimeout(timer);
      stop();
      resolve(store.getState().settings);
    };
    const timer = setTimeout(end, storagePatience);
    const stop = store.subscribe(({ known }) => known && end());
    if (store.getState().known) end();
  });
}
