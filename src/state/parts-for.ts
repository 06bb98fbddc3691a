import { type ModelCard, starterWebgpu } from '../engine/catalog.ts';
import type { Part } from '../pwa/precache.ts';

/** What this model needs of the app, in this browser, beyond what every browser keeps. Without the GPU the starter on the CPU stands in. */
export function partsFor(card: ModelCard, hasMemory64: boolean): Part[] {
  const cpu: Part[] = hasMemory64 ? [] : ['cpu-older'];
  if (card.runtime === 'wllama') return cpu;
  return card.id === starterWebgpu.id ? [...cpu, 'gpu', 'gpu-starter'] : [...cpu, 'gpu'];
}
