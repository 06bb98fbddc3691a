import { expect, test } from 'vitest';
import { largestThat } from './largest-that.ts';

test.each([
  [32, 200, 70, 70],
  [32, 200, 32, 32],
  [32, 200, 7, 32],
  [32, 200, 500, 200],
  [32, 32, 40, 32],
])('from %i to %i, where %i fit: %i', (least, most, limit, largest) => {
  const asked: number[] = [];
  expect(largestThat(least, most, (size) => asked.push(size) > 0 && size <= limit)).toBe(largest);
  expect(asked.length, 'each costs a layout').toBeLessThanOrEqual(8);
});
