import { expect, test } from 'vitest';
import { voteSampling } from './vote-sampling.ts';

test('the first solution of a vote is greedy, the others are sampled', () => {
  expect(voteSampling('a', 0)).toMatchObject({ temperature: 0, topP: 1 });
  expect(voteSampling('a', 1)).toMatchObject({ temperature: 1, topP: 0.9 });
});

test('seeds have 31 bits, differ from place to place and from session to session, and are the same again', () => {
  const seeds = Array.from({ length: 2_000 }, (_, n) => voteSampling(`session-${n >> 3}`, n & 7).seed);
  expect(new Set(seeds).size).toBe(seeds.length);
  expect(seeds.every((seed) => Number.isInteger(seed) && seed >= 0 && seed < 2 ** 31)).toBe(true);
  expect(Math.max(...seeds)).toBeGreaterThan(2 ** 30.9);
  expect(voteSampling('session-0', 5).seed).toBe(seeds[5]);
});
