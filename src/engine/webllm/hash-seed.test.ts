import { expect, test } from 'vitest';
import { hashSeed } from './hash-seed.ts';

/** The first number that web-llm 0.2.86 draws after `setSeed`. */
const firstDraw = (seed: number) => ((seed * 48271) % (2 ** 31 - 1)) / (2 ** 31 - 1);

test('every seed becomes one that web-llm takes as it is', () => {
  for (const seed of [0, 1, 2, 2 ** 30, 2 ** 31 - 2, 2 ** 31 - 1]) {
    const hashed = hashSeed(seed);
    expect(Number.isInteger(hashed) && hashed >= 1 && hashed <= 2 ** 31 - 2).toBe(true);
    expect(hashSeed(seed)).toBe(hashed);
  }
});

test('the first draws of neighbouring seeds are spread evenly', () => {
  const tenths = Array.from({ length: 10 }, () => 0);
  for (let seed = 0; seed < 10_000; seed += 1) tenths[Math.floor(firstDraw(hashSeed(seed)) * 10)]! += 1;
  for (const count of tenths) expect(Math.abs(count - 1000)).toBeLessThan(150);
});
