import { createStore, type StoreApi } from 'zustand/vanilla';
import { judgeModels, type Verdict } from '../engine/choose-model.ts';
import { type Device, probeDevice, withoutF16 } from '../engine/device.ts';
import { type FullModel, fullModels, largestScores, type Scores } from '../engine/full-models.ts';
import { type Band, likelySpeed } from '../engine/likely-speed.ts';

/** A full model and what this device makes of it. */
export interface Judged {
  model: FullModel;
  verdict: Verdict;
  /** Null where it can't be guessed. */
  speed: Band | null;
}

export interface DeviceStore {
  /** null until it has been looked at. */
  device: Device | null;
  /** Each full model and whether it fits this device. */
  judged: readonly Judged[];
  /** Of the model that no browser can hold, for comparison. */
  largestScores: Scores;
  /** Looks at the device, now and anew: memory and disk change. */
  probe(): Promise<void>;
}

/** What this device can run. Nothing is probed before somebody asks. `avoidF16`: whether 16-bit builds have failed here, whatever the adapter says. */
export function createDeviceStore({ avoidF16 }: { avoidF16: () => boolean }): StoreApi<DeviceStore> {
  return createStore<DeviceStore>()((set) => ({
    device: null,
    judged: [],
    largestScores,
    async probe() {
      const probed = await probeDevice();
      const device = avoidF16() ? withoutF16(probed) : probed;
      const adapter = device.gpu.kind === 'adapter' ? device.gpu.adapter : null;
      const isPhone = device.ios || device.android;
      const judged = judgeModels(fullModels, device).map((each) => ({ ...each, speed: adapter && likelySpeed(each.model.bytes, adapter, isPhone) }));
      set({ device, judged });
    },
  }));
}
