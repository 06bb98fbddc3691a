import type { StoreApi } from 'zustand/vanilla';
import { createDeviceStore, type DeviceStore } from './device-store.ts';
import type { ModelStore } from './model-store.ts';
import { createOwnModelStore, type OwnModelStore } from './own-model-store.ts';
import type { SettingsStore } from './settings-store.ts';

/** What only the model page shows: brought with it, after the first paint. */
export interface ModelPageStores {
  device: StoreApi<DeviceStore>;
  ownModel: StoreApi<OwnModelStore>;
}

export function createModelPageStores({ model, settings }: { model: StoreApi<ModelStore>; settings: StoreApi<SettingsStore> }): ModelPageStores {
  return {
    device: createDeviceStore({ avoidF16: () => settings.getState().settings.avoidF16 }),
    ownModel: createOwnModelStore({ model, remember: (id) => settings.getState().change({ model: id }) }),
  };
}
