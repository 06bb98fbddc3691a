import type { Exercise, Lesson } from '../exercise.ts';
import { euclid } from '../arithmetic/euclid.ts';
import { commonDivisor } from '../phrasings/divisors.ts';
import { integer, oneOf, type Random } from '../random.ts';

/** The greatest common divisor that is drawn, and the largest of the numbers, by level. */
const sizes = [
  { divisors: [1, 2, 3, 4, 5, 6], most: 30 },
  { divisors: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 12], most: 99 },
  { divisors: [1, 2, 3, 4, 5, 6, 8, 9, 12, 14, 15, 18, 20, 24], most: 240 },
] as const;

/** The greatest common divisor of two numbers up to 30, 99 and 240. */
export const gcd: Lesson = {
  topic: 'gcd',
  levels: sizes.length,
  make(level: number, random: Random): Exercise {
    const [a, b] = drawNumbers(level, random);
    const { steps, value } = euclid(a, b);
    const g = `\\gcd(${a},${b})`;
    return { topic: 'gcd', level, key: [a, b].sort((x, y) => x - y).join(','), answer: String(value), solution: steps, asks: commonDivisor, slots: { a: String(a), b: String(b), g } };
  },
};

/** Remainders of one problem: a few such pairs take ten. */
const MOST_STEPS = 5;

/** Different numbers, both multiples of one that is drawn; the larger levels leave the smaller numbers to the ones before. */
function drawNumbers(level: number, random: Random): [number, number] {
  const { divisors, most } = sizes[level - 1]!;
  for (;;) {
    const divisor = oneOf(random, divisors);
    const [a, b] = [divisor * integer(random, 1, Math.floor(most / divisor)), divisor * integer(random, 1, Math.floor(most / divisor))];
    const isFit = a !== b && Math.min(a, b) > 1 && Math.max(a, b) < 10 * Math.min(a, b) && Math.max(a, b) > (sizes[level - 2]?.most ?? 1);
    if (isFit && euclid(a, b).steps.length <= MOST_STEPS) return [a, b];
  }
}
