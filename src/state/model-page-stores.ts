import type { StoreApi } from 'zustand/vanilla';
import { createDeviceStore, type DeviceStore } from './device-store.ts';
import type { ModelStore } from './model-store.ts';
import type { DownloadsStore } from './downloads-store.ts';
import { createOwnModelStore, type OwnModelStore } from './own-model-store.ts';
import type { SettingsStore } from './settings-store.ts';

/** What only the model page shows: brought with it, after the first paint. */
export interface ModelPageStores {
  device: StoreApi<DeviceStore>;
  ownModel: StoreApi<OwnModelStore>;
}

export interface ModelPageParts {
  model: StoreApi<ModelStore>;
  settings: StoreApi<SettingsStore>;
  /** Told whether a file of the reader's own is being copied: the rest of the page doesn't have these stores. */
  downloads: StoreApi<DownloadsStore>;
}

export function createModelPageStores({ model, settings, downloads }: ModelPageParts): ModelPageStores {
  const ownModel = createOwnModelStore({ model, remember: (id) => settings.getState().change({ model: id }) });
  ownModel.subscribe(({ keeping }) => {
    const copiesOwn = keeping !== null;
    if (copiesOwn !== downloads.getState().copiesOwn) downloads.setState({ copiesOwn });
  });
  return { device: createDeviceStore({ avoidF16: () => settings.getState().settings.avoidF16 }), ownModel };
}
