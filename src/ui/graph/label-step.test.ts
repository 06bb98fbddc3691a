import { expect, test } from 'vitest';
import { labelStep } from './label-step.ts';

test.each([
  [[-6, 6], 2],
  [[0, 8], 1],
  [[0, 0.5], 0.1],
  [[-4000, 4000], 1000],
  [[0, 70], 10],
] as const)('%j has a line every %d', (range, step) => expect(labelStep(range)).toBeCloseTo(step, 12));
