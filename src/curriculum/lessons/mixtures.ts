import { product } from '../arithmetic/products.ts';
import { solveBothSides } from '../equations/both-sides.ts';
import type { Asks, Exercise, Lesson, Step } from '../exercise.ts';
import { diluted, partToAdd, priceOfMix, saltIn, strength, strengthOfMix, waterToAdd } from '../phrasings/mixtures.ts';
import { integer, oneOf, type Random } from '../random.ts';
import { tell, type Reckoning, type Story, type Told } from '../stories/story.ts';

/** The salt in a solution; its percentage, and the price of a mixture; two solutions together, and water; how much of one is to be added. */
export const mixtures: Lesson = {
  topic: 'mixtures',
  levels: 4,
  make: (level: number, random: Random): Exercise => ({ topic: 'mixtures', level, ...oneOf(random, kinds[level - 1]!)(random) }),
};

const kinds: readonly (readonly Story[])[] = [[salt], [percentage, mixedPrice], [mixed, mixed, withWater], [addWater, addPart]];

/** Percentages are told by the hundredth part of the whole. */
function salt(random: Random): Told {
  const [m, p] = [100 * integer(random, 1, 12), integer(random, 2, 60)];
  return tell('salt', { m, p }, saltIn, (work) => work.multiply(work.hundredth(m, 'one-percent'), p));
}

function percentage(random: Random): Told {
  const [hundredth, p] = [integer(random, 1, 12), integer(random, 2, 60)];
  const s = hundredth * p;
  const w = 100 * hundredth - s;
  const told = tell('strength', { s, w }, strength, (work) => work.divide(s, work.hundredth(work.add(w, s), 'one-percent')));
  return inPercent(told, `\\frac{${s}}{${s + w}}`);
}

/** The answer with its sign; `share` is what it is of the whole, where that is to be written. */
function inPercent(told: Told, share?: string): Told {
  const answer = `${told.answer}\\%`;
  return { ...told, answer, solution: share === undefined ? told.solution : [...told.solution, { rule: 'as-percent', lines: [`${share}=${answer}`] }] };
}

/** Both parts together, by the whole. */
function weighted(work: Reckoning, a: number, p: number, b: number, q: number): number {
  const first = work.multiply(a, p);
  const both = work.add(first, work.multiply(b, q));
  return work.divide(both, work.add(a, b));
}

/** Amounts of which the whole is at most 12 and the mean of both is whole. */
function drawParts(most: number, step: number, random: Random): { a: number; p: number; b: number; q: number } {
  for (;;) {
    const [a, b] = [integer(random, 1, 9), integer(random, 1, 9)];
    const [p, q] = [step * integer(random, 1, most / step), step * integer(random, 1, most / step)];
    if (a > 1 && b > 1 && a + b <= 12 && p !== q && (a * p + b * q) % (a + b) === 0) return { a, p, b, q };
  }
}

function mixedPrice(random: Random): Told {
  const parts = drawParts(30, 1, random);
  const { a, p, b, q } = parts;
  return tell('price', parts, priceOfMix, (work) => weighted(work, a, p, b, q));
}

function mixed(random: Random): Told {
  const parts = drawParts(60, oneOf(random, [1, 2, 5]), random);
  const { a, p, b, q } = parts;
  return inPercent(tell('mix', parts, strengthOfMix, (work) => weighted(work, a, p, b, q)));
}

function withWater(random: Random): Told {
  for (;;) {
    const [a, w, p] = [integer(random, 2, 9), integer(random, 2, 9), integer(random, 4, 60)];
    if (a + w > 12 || (a * p) % (a + w) !== 0) continue;
    return inPercent(tell('dilute', { w, a, p }, diluted, (work) => work.divide(work.multiply(a, p), work.add(a, w))));
  }
}

/** What is in it stays: the whole is that by the new percentage. */
function addWater(random: Random): Told {
  for (;;) {
    const [a, p, q] = [integer(random, 2, 12), 2 * integer(random, 3, 30), integer(random, 2, 12)];
    if (q >= p || (a * p) % q !== 0 || (a * p) / q > 60) continue;
    return tell('add water', { a, p, q }, waterToAdd, (work) => work.subtract(work.divide(work.multiply(a, p), q), a));
  }
}

/** `px+qb=r(x+b)`. */
function addPart(random: Random): Told {
  for (;;) {
    const [p, q, r] = [5 * integer(random, 1, 12), 5 * integer(random, 1, 12), 5 * integer(random, 1, 12)];
    const b = integer(random, 2, 9);
    const x = ((r - q) * b) / (p - r);
    // What the letter is divided by at last is known by heart.
    if ((p - r) * (r - q) <= 0 || Math.abs(p - r) > 10 || !Number.isInteger(x) || x > 24) continue;
    return withEquation({ p, b, q, r }, partToAdd);
  }
}

function withEquation(numbers: { p: number; b: number; q: number; r: number }, asks: Asks): Told {
  const { p, b, q, r } = numbers;
  const [own, all] = [product(q, b), product(r, b)];
  const { steps, answer } = solveBothSides(p, own.value, r, all.value, 'x');
  const solution: Step[] = [
    { rule: 'as-equation', lines: [`${p}x+${q}\\times${b}=${r}(x+${b})`] },
    { rule: 'multiply', lines: [...own.lines, `${p}x+${own.value}=${r}(x+${b})`] },
    { rule: 'open-brackets', lines: [...all.lines, `${p}x+${own.value}=${r}x+${all.value}`] },
    ...steps,
  ];
  const slots = Object.fromEntries(Object.entries(numbers).map(([gap, number]) => [gap, String(number)]));
  return { key: `add part ${Object.values(slots).join(' ')}`, solution, answer, asks, slots: { ...slots, v: 'x' } };
}
