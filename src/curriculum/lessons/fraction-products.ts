import { product, TABLES } from '../arithmetic/products.ts';
import { reduceSteps } from '../arithmetic/reduce.ts';
import { fraction } from '../arithmetic/tex.ts';
import { drawFraction, type Fraction } from '../arithmetic/draw-fraction.ts';
import type { Exercise, Lesson, Step } from '../exercise.ts';
import { calculate } from '../phrasings/calculate.ts';
import { fractionOf } from '../phrasings/fraction.ts';
import { chance, integer, type Random } from '../random.ts';

/** `3/7\times5/7`, then with whole numbers, then quotients, then fractions above one. */
export const fractionProducts: Lesson = {
  topic: 'fractionProducts',
  levels: 4,
  make(level: number, random: Random): Exercise {
    if (level === 2 && chance(random, 0.3)) return partOf(random);
    const over = level >= 3 && chance(random, 0.8);
    const [p, q] = drawPair(level, random);
    const { steps, answer } = multiplyFractions(p, q, over);
    const parts = [`${p.n}/${p.d}`, `${q.n}/${q.d}`];
    return {
      topic: 'fractionProducts',
      level,
      key: over ? parts.join(':') : parts.sort().join('*'),
      answer,
      solution: steps,
      asks: calculate,
      slots: { e: `${fraction(p.n, p.d)}${over ? '\\div' : '\\times'}${fraction(q.n, q.d)}` },
    };
  },
};

/** `3/4` of 20. */
function partOf(random: Random): Exercise {
  const part = drawFraction(random, TABLES, 1);
  const n = chance(random, 0.7) ? part.d * integer(random, 2, 9) : integer(random, 2, 30);
  const { steps, answer } = multiplyFractions(part, { n, d: 1 }, false);
  const slots = { f: fraction(part.n, part.d), n: String(n) };
  return { topic: 'fractionProducts', level: 2, key: `${part.n}/${part.d} of ${n}`, answer, solution: steps, asks: fractionOf, slots };
}

function drawPair(level: number, random: Random): [Fraction, Fraction] {
  const pair: [Fraction, Fraction] = [drawWithinTables(level, random), drawWithinTables(level, random)];
  if (level > 1 && chance(random, level === 2 ? 0.3 : 0.2)) pair[chance(random, 0.5) ? 0 : 1] = { n: integer(random, 2, 12), d: 1 };
  return pair;
}

function drawWithinTables(level: number, random: Random): Fraction {
  for (;;) {
    const drawn = drawFraction(random, level === 1 ? 7 : TABLES, level === 4 ? 2 : 1);
    if (drawn.n <= TABLES) return drawn;
  }
}

/** `p\times q`, or `p\div q` by turning `q` over: tops, bottoms, then reduced. */
function multiplyFractions(p: Fraction, q: Fraction, over: boolean): { steps: Step[]; answer: string } {
  const second = over ? { n: q.d, d: q.n } : q;
  const steps: Step[] = [];
  if (over) steps.push({ rule: 'turn-over', lines: [`${fraction(p.n, p.d)}\\div${fraction(q.n, q.d)}=${fraction(p.n, p.d)}\\times${fraction(second.n, second.d)}`] });
  const top = product(p.n, second.n);
  const bottom = product(p.d, second.d);
  const { first, steps: reduction, answer } = reduceSteps(top.value, bottom.value);
  steps.push(
    { rule: 'tops', lines: top.lines },
    { rule: 'bottoms', lines: bottom.lines },
    { rule: 'multiply', lines: [`${fraction(p.n, p.d)}\\times${fraction(second.n, second.d)}=${first}`] },
    ...reduction,
  );
  return { steps, answer };
}
