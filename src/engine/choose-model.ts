import type { Device } from './device.ts';
import type { FullModel } from './full-models.ts';

/** Why a model can't run here. Each has a cure, which `i18n` says. */
export type Obstacle =
  | 'insecure'
  | 'no-webgpu'
  | 'no-adapter'
  | 'no-files'
  | 'software-adapter'
  | 'no-f16'
  | 'old-limits'
  | 'too-little-memory'
  | 'ios'
  | 'too-little-disk';

/** What the reader should know before the download, though it may go on. */
export type Caution = 'metered' | 'phone' | 'may-be-cleared' | 'memory-tight' | 'memory-unknown' | 'f32-build' | 'other-card';

/**
 * Whether a model fits a device. `free` is left on disk after the download, in bytes, or null where the browser does not tell.
 * `isGuess`: likely, but no fact; the reader may try all the same.
 */
export type Verdict = { kind: 'fits'; cautions: readonly Caution[]; free: number | null } | { kind: 'refused'; obstacle: Obstacle; isGuess: boolean };

/** A software adapter is right, only slow; memory is rounded by browsers, and not every iPhone ends the page. */
const guesses: readonly Obstacle[] = ['software-adapter', 'too-little-memory', 'ios'];

/** web-llm 0.2.86 asks a device for this much, and for less only where the adapter has less. Bytes. */
const leastBuffer = 256 * 2 ** 20;
const leastBinding = 128 * 2 ** 20;
const leastBuffersPerStage = 10;

/** Files in flight need room beside the finished ones. */
const diskFactor = 1.2;

/** The processor's memory holds the browser and the system too. */
const memoryFactor = 1.5;

/** Judges one model. One obstacle is given, a fact before a guess: what the reader overrides must not hide what nothing overrides. */
export function judgeModel(model: FullModel, device: Device): Verdict {
  const obstacle = obstacleOf(model, device);
  if (obstacle) return { kind: 'refused', obstacle, isGuess: guesses.includes(obstacle) };
  return { kind: 'fits', cautions: cautionsOf(model, device), free: device.storage && device.storage.free - model.bytes };
}

/**
 * Each model once, by the first of its builds that fits or that only a guess speaks against, or else by the last: that one asks least of the
 * device. Keeps the order, best first.
 */
export function judgeModels(models: readonly FullModel[], device: Device): Array<{ model: FullModel; verdict: Verdict }> {
  const judged = new Map<string, { model: FullModel; verdict: Verdict }>();
  for (const model of models) {
    const before = judged.get(model.name)?.verdict;
    if (!before || (before.kind === 'refused' && !before.isGuess)) judged.set(model.name, { model, verdict: judgeModel(model, device) });
  }
  return [...judged.values()];
}

function obstacleOf(model: FullModel, { secure, gpu, memory, storage, keepsFiles, ios }: Device): Obstacle | null {
  if (!secure) return 'insecure';
  if (gpu.kind === 'hidden') return 'no-webgpu';
  if (gpu.kind === 'none') return 'no-adapter';
  if (!keepsFiles) return 'no-files';

  const { adapter } = gpu;
  if (adapter.maxBufferSize < leastBuffer || adapter.maxStorageBufferBindingSize < leastBinding || adapter.maxStorageBuffersPerShaderStage < leastBuffersPerStage) return 'old-limits';
  if (model.needsF16 && !adapter.f16) return 'no-f16';
  if (storage && storage.free < model.bytes * diskFactor) return 'too-little-disk';

  if (adapter.software) return 'software-adapter';
  if (ios) return 'ios';
  // The browser says 8 GiB at most: a machine that has 8 may have more.
  if (memory !== null && memory < 8 * 2 ** 30 && memory < model.memory * 1e6 * memoryFactor) return 'too-little-memory';
  return null;
}

function cautionsOf(model: FullModel, { gpu, memory, storage, metered, android, windows }: Device): Caution[] {
  const adapter = gpu.kind === 'adapter' ? gpu.adapter : null;
  const tight = memory !== null && memory < model.memory * 1e6 * 2 * memoryFactor;
  const cautions: Array<Caution | false> = [
    metered && 'metered',
    !model.needsF16 && adapter?.f16 === false && 'f32-build',
    // Windows picks the card for the browser, whatever a page prefers.
    windows && adapter?.vendor === 'intel' && 'other-card',
    android && 'phone',
    tight && 'memory-tight',
    memory === null && 'memory-unknown',
    storage?.persisted === false && 'may-be-cleared',
  ];
  return cautions.filter((caution) => caution !== false);
}
