import { expect, test } from 'vitest';
import { missingRoom } from './room.ts';

const MB = 1e6;

test.each([
  ['all fits', 800, 100, { quota: 2_000 * MB, usage: 500 * MB }, 0],
  ['it fits, but not while the largest file is there twice', 900, 100, { quota: 1_000 * MB, usage: 50 * MB }, 70],
  ['a quota that is used up', 100, 100, { quota: 300 * MB, usage: 300 * MB }, 204],
  ['nothing is to come', 0, 0, { quota: 300 * MB, usage: 300 * MB }, 0],
  ['the browser does not tell', 900, 100, {}, 0],
])('%s', (_, bytes, largest, estimate, missing) => {
  expect(missingRoom({ bytes: bytes * MB, largest: largest * MB }, estimate)).toBe(missing * MB);
});
