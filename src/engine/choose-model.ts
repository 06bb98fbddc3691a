import type { Device } from './device.ts';
import type { FullModel } from './full-models.ts';

/** Why a model can't run here. Each has a cure, which `i18n` says. */
export type Obstacle =
  | 'insecure'
  | 'no-webgpu'
  | 'no-adapter'
  | 'software-adapter'
  | 'no-f16'
  | 'old-limits'
  | 'too-little-memory'
  | 'ios'
  | 'too-little-disk';

/** What the reader should know before the download, though it may go on. */
export type Caution = 'metered' | 'phone' | 'may-be-cleared' | 'memory-tight' | 'memory-unknown';

/** Whether a model fits a device. `free` is left on disk after the download, in bytes, or null where the browser does not tell. */
export type Verdict = { kind: 'fits'; cautions: readonly Caution[]; free: number | null } | { kind: 'refused'; obstacle: Obstacle };

/** web-llm 0.2.86 asks a device for this much, and for less only where the adapter has less. Bytes. */
const leastBuffer = 256 * 2 ** 20;
const leastBinding = 128 * 2 ** 20;
const leastBuffersPerStage = 10;

/** Files in flight need room beside the finished ones. */
const diskFactor = 1.2;

/** The processor's memory holds the browser and the system too. */
const memoryFactor = 1.5;

/** Judges one model. The first obstacle is given: those before it would hide those after it. */
export function judgeModel(model: FullModel, device: Device): Verdict {
  const obstacle = obstacleOf(model, device);
  if (obstacle) return { kind: 'refused', obstacle };
  return { kind: 'fits', cautions: cautionsOf(model, device), free: device.storage && device.storage.free - model.bytes };
}

/** Each model once, by the first of its builds that fits, or else by the last: that one asks least of the device. Keeps the order, best first. */
export function judgeModels(models: readonly FullModel[], device: Device): Array<{ model: FullModel; verdict: Verdict }> {
  const judged = new Map<string, { model: FullModel; verdict: Verdict }>();
  for (const model of models) {
    if (judged.get(model.name)?.verdict.kind !== 'fits') judged.set(model.name, { model, verdict: judgeModel(model, device) });
  }
  return [...judged.values()];
}

function obstacleOf(model: FullModel, { secure, gpu, memory, storage, ios }: Device): Obstacle | null {
  if (!secure) return 'insecure';
  if (gpu.kind === 'hidden') return 'no-webgpu';
  if (gpu.kind === 'none') return 'no-adapter';

  const { adapter } = gpu;
  if (adapter.software) return 'software-adapter';
  if (ios) return 'ios';
  if (adapter.maxBufferSize < leastBuffer || adapter.maxStorageBufferBindingSize < leastBinding || adapter.maxStorageBuffersPerShaderStage < leastBuffersPerStage) return 'old-limits';
  if (model.needsF16 && !adapter.f16) return 'no-f16';
  // The browser says 8 GiB at most: a machine that has 8 may have more.
  if (memory !== null && memory < 8 * 2 ** 30 && memory < model.memory * 1e6 * memoryFactor) return 'too-little-memory';
  if (storage && storage.free < model.bytes * diskFactor) return 'too-little-disk';
  return null;
}

function cautionsOf(model: FullModel, { memory, storage, metered, android }: Device): Caution[] {
  const tight = memory !== null && memory < model.memory * 1e6 * 2 * memoryFactor;
  const cautions: Array<Caution | false> = [
    metered && 'metered',
    android && 'phone',
    tight && 'memory-tight',
    memory === null && 'memory-unknown',
    storage?.persisted === false && 'may-be-cleared',
  ];
  return cautions.filter((caution) => caution !== false);
}
