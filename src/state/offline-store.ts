import { createStore, type StoreApi } from 'zustand/vanilla';
import { type Offline, startOffline } from '../pwa/offline.ts';

export interface OfflineStore {
  offline: Offline;
  /** Changes to the newer version that waits; reloads this tab. */
  update(): void;
}

/** Whether the app opens without a network, and whether a newer version waits. */
export function createOfflineStore(): StoreApi<OfflineStore> {
  const store = createStore<OfflineStore>()(() => ({ offline: { kind: 'installing' }, update: () => {} }));
  // The development server has no service worker, and its pages must not be kept.
  if (import.meta.env.PROD) store.setState({ update: startOffline((offline) => store.setState({ offline })).update });
  return store;
}
