import { expect, test } from 'vitest';
import { starter, starterWebgpu, type ModelCard } from '../engine/catalog.ts';
import { partsFor } from './parts-for.ts';

const full: ModelCard = { ...starterWebgpu, id: 'a-full-model' };

test.each([
  [starter, true, []],
  [starter, false, ['cpu-older']],
  [starterWebgpu, true, ['gpu', 'gpu-starter']],
  [full, true, ['gpu']],
  [full, false, ['cpu-older', 'gpu']],
] as const)('$0.id, 64-bit memory $1: $2', (card, hasMemory64, parts) => {
  expect(partsFor(card, hasMemory64)).toEqual(parts);
});
