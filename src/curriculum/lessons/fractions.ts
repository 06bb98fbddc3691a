import { reduceSteps } from '../arithmetic/reduce.ts';
import { sum } from '../arithmetic/sums.ts';
import { fraction } from '../arithmetic/tex.ts';
import { chain } from '../arithmetic/work.ts';
import { drawFraction, gcd, type Fraction } from '../draw-fraction.ts';
import type { Exercise, Lesson, Step } from '../exercise.ts';
import { calculate } from '../phrasings/calculate.ts';
import { chance, integer, type Random } from '../random.ts';

/** `3/4+5/6`: with one denominator, with one that is a multiple of the other, with any up to 12, with fractions above one and results below zero. */
export const fractions: Lesson = {
  topic: 'fractions',
  levels: 4,
  make(level: number, random: Random): Exercise {
    const minus = chance(random, 0.5);
    const [drawn, other] = drawPair(level, random);
    const isBelow = drawn.n * other.d < other.n * drawn.d;
    const [p, q] = minus && isBelow && (level < 4 || chance(random, 0.5)) ? [other, drawn] : [drawn, other];
    const sign = minus ? '-' : '+';
    const { steps, answer } = addFractions(p, q, minus);
    const parts = [`${p.n}/${p.d}`, `${q.n}/${q.d}`];
    return {
      topic: 'fractions',
      level,
      key: (minus ? parts : parts.sort()).join(sign),
      answer,
      solution: steps,
      asks: calculate,
      slots: { e: fraction(p.n, p.d) + sign + fraction(q.n, q.d) },
    };
  },
};

function drawPair(level: number, random: Random): [Fraction, Fraction] {
  const first = drawFraction(random, level === 2 ? 6 : 12, level === 4 ? 2 : 1);
  if (level === 1) return [first, drawFraction(random, 12, 1, first.d)];
  if (level === 2) return [first, drawFraction(random, 12, 1, first.d * integer(random, 2, Math.floor(12 / first.d)))];
  for (;;) {
    const second = drawFraction(random, 12, level === 4 ? 2 : 1);
    if (second.d !== first.d) return [first, second];
  }
}

/** `p+q` or `p-q`: both with the least common denominator, then the tops, then reduced. */
export function addFractions(p: Fraction, q: Fraction, minus: boolean): { steps: Step[]; answer: string } {
  const common = (p.d * q.d) / gcd(p.d, q.d);
  const steps = [p, q].filter(({ d }) => d !== common).map((part) => extend(part, common));
  const [a, b] = [(p.n * common) / p.d, (q.n * common) / q.d];
  const { lines, value } = sum(a, minus ? -b : b);
  const total = `${fraction(a, common)}${minus ? '-' : '+'}${fraction(b, common)}=${fraction(value, common)}`;
  steps.push({ rule: minus ? 'subtract' : 'add', lines: [...lines, total] });
  const reduced = reduceSteps(value, common);
  return { steps: [...steps, ...reduced.steps], answer: reduced.answer };
}

/** `3/4` as twelfths. */
function extend({ n, d }: Fraction, common: number): Step {
  const by = common / d;
  return { rule: 'same-denominator', values: { n: String(common) }, lines: [chain([fraction(n, d), `\\frac{${n}\\times${by}}{${d}\\times${by}}`, fraction(n * by, common)])] };
}
