import { reduceSteps } from '../arithmetic/reduce.ts';
import { sum } from '../arithmetic/sums.ts';
import { fraction } from '../arithmetic/tex.ts';
import { chain } from '../arithmetic/work.ts';
import { drawFraction, gcd, type Fraction } from '../arithmetic/draw-fraction.ts';
import type { Exercise, Lesson, Step } from '../exercise.ts';
import { calculate } from '../phrasings/calculate.ts';
import { reducing } from '../phrasings/fraction.ts';
import { chance, integer, oneOf, shuffled, type Random } from '../random.ts';

/**
 * `3/4+5/6`: with one denominator (and fractions to be reduced), with one that is a multiple of the other (and whole numbers), with any
 * up to 12, with fractions above one and results below zero.
 */
export const fractions: Lesson = {
  topic: 'fractions',
  levels: 4,
  make: (level: number, random: Random): Exercise => (level === 1 && chance(random, 0.4) ? toReduce(random) : toAdd(level, random)),
};

/** `18/24`. */
function toReduce(random: Random): Exercise {
  const { n, d } = drawFraction(random, 12, chance(random, 0.8) ? 1 : 2);
  const by = oneOf(random, [2, 3, 4, 5, 6, 7, 8, 9]);
  const { first, steps, answer } = reduceSteps(n * by, d * by);
  return { topic: 'fractions', level: 1, key: `${n * by}/${d * by}`, answer, solution: steps, asks: reducing, slots: { e: first } };
}

function toAdd(level: number, random: Random): Exercise {
  const minus = chance(random, 0.5);
  const [drawn, other] = drawPair(level, random);
  const isBelow = drawn.n * other.d < other.n * drawn.d;
  const [p, q] = minus && isBelow && (level < 4 || chance(random, 0.5)) ? [other, drawn] : [drawn, other];
  const sign = minus ? '-' : '+';
  const { steps, answer } = addFractions(p, q, minus);
  const parts = [`${p.n}/${p.d}`, `${q.n}/${q.d}`];
  const key = (minus ? parts : parts.sort()).join(sign);
  return { topic: 'fractions', level, key, answer, solution: steps, asks: calculate, slots: { e: fraction(p.n, p.d) + sign + fraction(q.n, q.d) } };
}

function drawPair(level: number, random: Random): [Fraction, Fraction] {
  const first = drawFraction(random, level === 2 ? 6 : 12, level === 4 ? 2 : 1);
  if (level === 1) return [first, drawFraction(random, 12, 1, first.d)];
  if (level === 2 && chance(random, 0.25)) return shuffled(random, [first, { n: integer(random, 1, 9), d: 1 }]) as [Fraction, Fraction];
  if (level === 2) return [first, drawFraction(random, 12, 1, first.d * integer(random, 2, Math.floor(12 / first.d)))];
  for (;;) {
    const second = drawFraction(random, 12, level === 4 ? 2 : 1);
    if (second.d !== first.d) return [first, second];
  }
}

/** `p+q` or `p-q`: both with the least common denominator, then the tops, then reduced. */
function addFractions(p: Fraction, q: Fraction, minus: boolean): { steps: Step[]; answer: string } {
  const common = (p.d * q.d) / gcd(p.d, q.d);
  const steps = [p, q].filter(({ d }) => d !== common).map((part) => extend(part, common));
  const [a, b] = [(p.n * common) / p.d, (q.n * common) / q.d];
  const { lines, value } = sum(a, minus ? -b : b);
  const total = `${fraction(a, common)}${minus ? '-' : '+'}${fraction(b, common)}=${fraction(value, common)}`;
  steps.push({ rule: minus ? 'subtract-tops' : 'add-tops', lines: [...lines, total] });
  const reduced = reduceSteps(value, common);
  return { steps: [...steps, ...reduced.steps], answer: reduced.answer };
}

/** `3/4` as twelfths. */
function extend({ n, d }: Fraction, common: number): Step {
  const by = common / d;
  return { rule: 'same-denominator', values: { n: String(common) }, lines: [chain([fraction(n, d), `\\frac{${n}\\times${by}}{${d}\\times${by}}`, fraction(n * by, common)])] };
}
