import fc from 'fast-check';
import { expect, test } from 'vitest';
import { add, divide, floor, multiply, parseDecimal, powerOf, rational, rootOf, toNumber, type Rational } from './rational.ts';

const fraction = fc.tuple(fc.bigInt(-10_000n, 10_000n), fc.bigInt(1n, 10_000n)).map(([n, d]) => rational(n, d));
const seeded = { seed: 1, numRuns: 200 };

test('what is divided is what was multiplied', () => {
  fc.assert(
    fc.property(fraction, fraction, (a, b) => {
      if (b.n !== 0n) expect(divide(multiply(a, b), b)).toEqual(a);
      expect(add(a, b)).toEqual(add(b, a));
    }),
    seeded,
  );
});

test('a power has its root', () => {
  const positive = fraction.map(({ n, d }) => rational(n < 0n ? -n : n, d));
  fc.assert(
    fc.property(positive, fc.bigInt(1n, 6n), (a, k) => {
      expect(rootOf(powerOf(a, k)!, k)).toEqual(a);
    }),
    seeded,
  );
});

test.each<[string, Rational]>([
  ['0.5', { n: 1n, d: 2n }],
  ['-2.50', { n: -5n, d: 2n }],
  ['1.2e-3', { n: 3n, d: 2500n }],
  ['0.1(6)', { n: 1n, d: 6n }],
  ['0.(03)', { n: 1n, d: 33n }],
])('%s is exact', (text, value) => {
  expect(parseDecimal(text)).toEqual(value);
});

test.each(['', '.', '1.2.3', 'x', '1e'])('%j is no decimal', (text) => {
  expect(parseDecimal(text)).toBeNull();
});

test('√2 has no exact root, 2^100000 no exact value, and 10^400/10^399 is 10', () => {
  expect(rootOf(rational(2n), 2n)).toBeNull();
  expect(powerOf(rational(2n), 100_000n)).toBeNull();
  expect(toNumber({ n: 10n ** 1_000n + 1n, d: 10n ** 999n })).toBeCloseTo(10);
  expect(floor(rational(-7n, 2n))).toEqual(rational(-4n));
});
