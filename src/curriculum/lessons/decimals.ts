import { decimal, padded, trimmed } from '../arithmetic/decimals.ts';
import { sum } from '../arithmetic/sums.ts';
import type { Asks, Exercise, Lesson, Step } from '../exercise.ts';
import { calculate } from '../phrasings/calculate.ts';
import { decimalDifference, decimalSum } from '../phrasings/decimals.ts';
import { chance, integer, oneOf, type Random } from '../random.ts';

/** A decimal as a whole number and how many of its digits stand behind the point. */
interface Decimal {
  n: number;
  places: number;
}

/** Places of the two numbers, by level, and what both are below: 10 where there are three places. */
const shapes: readonly { places: readonly (readonly [number, number])[]; most: number }[] = [
  { places: [[1, 1]], most: 10 },
  { places: [[2, 2], [1, 2], [2, 1], [0, 1], [1, 0]], most: 50 },
  { places: [[2, 2], [1, 2], [2, 1], [0, 2], [2, 0], [3, 3], [3, 2], [1, 3], [2, 3]], most: 100 },
];

/** `3.45+2.7`: with as many places, then with unlike ones, then with up to three and results below zero. */
export const decimals: Lesson = {
  topic: 'decimals',
  levels: shapes.length,
  make(level: number, random: Random): Exercise {
    const { places, most } = shapes[level - 1]!;
    const [first, second] = oneOf(random, places);
    const below = Math.max(first, second) > 2 ? 10 : most;
    const [p, q] = [draw(first, below, random), draw(second, below, random)];
    const minus = chance(random, 0.5);
    const isBelow = valueOf(p) < valueOf(q);
    const [a, b] = minus && isBelow && !(level === 3 && chance(random, 0.2)) ? [q, p] : [p, q];
    const [x, y] = [decimal(a.n, a.places), decimal(b.n, b.places)];
    const sign = minus ? '-' : '+';
    const { steps, answer } = combine(a, b, minus);
    return {
      topic: 'decimals',
      level,
      key: (minus ? [x, y] : [x, y].sort()).join(sign),
      answer,
      solution: steps,
      asks: chance(random, 0.7) || answer.startsWith('-') ? calculate : inWords(minus),
      slots: { e: x + sign + y, a: x, b: y },
    };
  },
};

const inWords = (minus: boolean): Asks => (minus ? decimalDifference : decimalSum);

/** Its last place is not 0. */
function draw(places: number, most: number, random: Random): Decimal {
  for (;;) {
    const n = integer(random, 1, most * 10 ** places - 1);
    if (places === 0 || n % 10 !== 0) return { n, places };
  }
}

const valueOf = ({ n, places }: Decimal): number => n / 10 ** places;

/** Both with as many places, then as whole numbers, then with the point again. */
function combine(a: Decimal, b: Decimal, minus: boolean): { steps: Step[]; answer: string } {
  const places = Math.max(a.places, b.places);
  const [m, n] = [a, b].map((part) => part.n * 10 ** (places - part.places)) as [number, number];
  const short = [a, b].filter((part) => part.places < places);
  const steps: Step[] = short.map((part) => ({ rule: 'write-zeros', lines: [`${decimal(part.n, part.places)}=${padded(part.n * 10 ** (places - part.places), places)}`] }));
  const { lines, value } = sum(m, minus ? -n : n);
  const last = `${padded(m, places)}${minus ? '-' : '+'}${padded(n, places)}=${trimmed(value, places)}`;
  steps.push({ rule: 'without-point', lines }, { rule: 'with-point', lines: [last] });
  return { steps, answer: decimal(value, places) };
}
