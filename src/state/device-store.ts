import { createStore, type StoreApi } from 'zustand/vanilla';
import { judgeModels, type Verdict } from '../engine/choose-model.ts';
import { type Device, probeDevice } from '../engine/device.ts';
import { type FullModel, fullModels, largestScores, type Scores } from '../engine/full-models.ts';

export interface DeviceStore {
  /** null until it has been looked at. */
  device: Device | null;
  /** Each full model and whether it fits this device. */
  judged: ReadonlyArray<{ model: FullModel; verdict: Verdict }>;
  /** Of the model that no browser can hold, for comparison. */
  largestScores: Scores;
  /** Looks at the device, now and anew: memory and disk change. */
  probe(): Promise<void>;
}

/** What this device can run. Nothing is probed before somebody asks. */
export function createDeviceStore(): StoreApi<DeviceStore> {
  return createStore<DeviceStore>()((set) => ({
    device: null,
    judged: [],
    largestScores,
    async probe() {
      const device = await probeDevice();
      set({ device, judged: judgeModels(fullModels, device) });
    },
  }));
}
