import { hundredth } from '../arithmetic/hundredth.ts';
import { productSteps } from '../arithmetic/product-steps.ts';
import { product } from '../arithmetic/products.ts';
import { quotient } from '../arithmetic/quotients.ts';
import { addChain, subtractChain } from '../arithmetic/sums.ts';
import { gcd } from '../arithmetic/draw-fraction.ts';
import type { Asks, Exercise, Lesson, Step } from '../exercise.ts';
import { percentLess, percentMore } from '../phrasings/percent-change.ts';
import { percentOf, percentOfThings, percentWhich } from '../phrasings/percent.ts';
import { chance, integer, oneOf, type Random } from '../random.ts';

/** Part of a number, then uneven percentages, then results with decimals and the percentage asked for, then changes by a percentage. */
export const percent: Lesson = {
  topic: 'percent',
  levels: 4,
  make(level: number, random: Random): Exercise {
    if (level === 4) return change(random);
    if (level === 3 && chance(random, 0.4)) return which(random);
    const [p, n] = drawPart(level, random);
    const { text } = hundredth(p * n);
    return exercise(level, `${p}%${n}`, text, part(p, n), level < 3 && chance(random, 0.3) ? percentOfThings : percentOf, { p: String(p), n: String(n), q: `${p}\\%` });
  },
};

/** The percentage and the whole, by level: results are whole numbers but at the third. */
function drawPart(level: number, random: Random): [number, number] {
  if (level === 1) return [oneOf(random, [10, 20, 25, 50, 75, 5, 30, 40, 60, 80]), oneOf(random, [20, 100]) * integer(random, 1, 9)];
  if (level === 3) return [integer(random, 1, 99), integer(random, 11, 199)];
  for (;;) {
    const [p, n] = [integer(random, 1, 99), integer(random, 2, 90) * 10];
    if ((p * n) % 100 === 0) return [p, n];
  }
}

const part = (p: number, n: number): Step[] => [...productSteps(n, p), { rule: 'divide-by-hundred', lines: [hundredth(p * n).line] }];

function change(random: Random): Exercise {
  const more = chance(random, 0.5);
  const p = 5 * integer(random, 1, more ? 16 : 19);
  const step = 100 / gcd(p, 100);
  const n = step * integer(random, 1, Math.max(2, Math.floor(800 / step)));
  const after = more ? 100 + p : 100 - p;
  const first: Step = { rule: 'percent-after', lines: [more ? addChain(100, p) : subtractChain(100, p)] };
  return exercise(4, `${n}${more ? '+' : '-'}${p}%`, String((after * n) / 100), [first, ...part(after, n)], more ? percentMore : percentLess, { p: String(p), n: String(n) });
}

function which(random: Random): Exercise {
  const n = oneOf(random, [4, 5, 10, 20, 25, 40, 50, 60, 80, 200]);
  const step = n / gcd(n, 100);
  const a = step * integer(random, 1, n / step - 1);
  const value = (a * 100) / n;
  const last: Step = { rule: 'as-percent', lines: [`\\frac{${a}}{${n}}=${value}\\%`] };
  return exercise(3, `${a}of${n}`, `${value}\\%`, [...outOfHundred(a, n), last], percentWhich, { a: String(a), n: String(n), f: `\\frac{${a}}{${n}}` });
}

/** `a` of `n` as so many of a hundred: how often `n` goes into it comes first, where it does. */
function outOfHundred(a: number, n: number): Step[] {
  if (100 % n > 0) return [{ rule: 'multiply', lines: [`${a}\\times100=${a * 100}`] }, { rule: 'divide', lines: quotient(a * 100, n).lines }];
  const times = 100 / n;
  return [{ rule: 'divide', lines: [`100\\div${n}=${times}`] }, { rule: 'multiply', lines: product(a, times).lines }];
}

function exercise(level: number, key: string, answer: string, solution: readonly Step[], asks: Asks, slots: Record<string, string>): Exercise {
  const { p, n } = slots;
  const twins = p && n ? [`${p}%${n}`, `${n}+${p}%`, `${n}-${p}%`] : [];
  return { topic: 'percent', level, key, twins, answer, solution, asks, slots };
}
