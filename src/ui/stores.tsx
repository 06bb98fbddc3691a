import { createContext, type ReactNode, use, useContext } from 'react';
import { useStore } from 'zustand';
import type { StoreApi } from 'zustand';
import { type Strings, stringsFor } from '../i18n/translate.ts';
import type { Session } from '../domain/session.ts';
import type { KeyAnswer } from '../state/answer-to.ts';
import type { ArchiveStore } from '../state/archive-store.ts';
import type { DeviceStore } from '../state/device-store.ts';
import type { ChecksStore } from '../state/checks-store.ts';
import type { DownloadsStore } from '../state/downloads-store.ts';
import type { HistoryStore } from '../state/history-store.ts';
import type { LessonStore } from '../state/lesson-store.ts';
import type { ModelPageStores } from '../state/model-page-stores.ts';
import type { ModelStore } from '../state/model-store.ts';
import type { OfflineStore } from '../state/offline-store.ts';
import type { OwnModelStore } from '../state/own-model-store.ts';
import type { PracticeStore } from '../state/practice-store.ts';
import type { SettingsStore } from '../state/settings-store.ts';
import type { TutorStore } from '../state/tutor-store.ts';

export interface Stores {
  tutor: StoreApi<TutorStore>;
  history: StoreApi<HistoryStore>;
  checks: StoreApi<ChecksStore>;
  model: StoreApi<ModelStore>;
  settings: StoreApi<SettingsStore>;
  offline: StoreApi<OfflineStore>;
  downloads: StoreApi<DownloadsStore>;
  /** The answer of a session, for the key of a class sheet. Rejects where its solutions can't be read. */
  answerTo: (session: Session) => Promise<KeyAnswer | null>;
  /** Brought when it is asked for. */
  modelPage: () => Promise<ModelPageStores>;
  /** The same. */
  practice: () => Promise<StoreApi<PracticeStore>>;
  /** The same of all work in a file. */
  archive: () => Promise<StoreApi<ArchiveStore>>;
  /** The same of the classroom's. */
  lesson: () => Promise<StoreApi<LessonStore>>;
}

const StoresContext = createContext<Stores | null>(null);

export function StoresProvider({ stores, children }: { stores: Stores; children: ReactNode }) {
  return <StoresContext value={stores}>{children}</StoresContext>;
}

/** All of them; what a component shows it takes by the hooks below. */
export function useStores(): Stores {
  const stores = useContext(StoresContext);
  if (!stores) throw new Error('no stores around this component');
  return stores;
}

export const useTutor = <T,>(select: (state: TutorStore) => T): T => useStore(useStores().tutor, select);
export const useChecks = <T,>(select: (state: ChecksStore) => T): T => useStore(useStores().checks, select);
export const useHistory = <T,>(select: (state: HistoryStore) => T): T => useStore(useStores().history, select);
export const useModel = <T,>(select: (state: ModelStore) => T): T => useStore(useStores().model, select);
export const useDevice = <T,>(select: (state: DeviceStore) => T): T => useStore(use(useStores().modelPage()).device, select);
export const useDownloads = <T,>(select: (state: DownloadsStore) => T): T => useStore(useStores().downloads, select);
export const useOffline = <T,>(select: (state: OfflineStore) => T): T => useStore(useStores().offline, select);
export const useOwnModel = <T,>(select: (state: OwnModelStore) => T): T => useStore(use(useStores().modelPage()).ownModel, select);
export const useSettings = <T,>(select: (state: SettingsStore) => T): T => useStore(useStores().settings, select);

/** Every sentence, in the language of the page. */
export function useStrings(): Strings {
  return stringsFor(useSettings((state) => state.language));
}
