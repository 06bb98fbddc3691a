import { product } from '../arithmetic/products.ts';
import { plusTerm, term } from '../arithmetic/tex.ts';
import { solveBothSides } from '../equations/both-sides.ts';
import type { Asks, Exercise, Lesson, Step } from '../exercise.ts';
import { isolate } from '../equations/isolate.ts';
import { yearsUntil, youngerOfApart, youngerOfFuture, youngerOfSum, youngerOfTimes } from '../phrasings/ages.ts';
import { chance, integer, type Random } from '../random.ts';

/** The letter is always what is asked for. */
const LETTER = 'x';

/** A problem of ages: what it is known by, how it goes and how it is worded. */
interface Made {
  kind: string;
  numbers: Record<string, number>;
  steps: Step[];
  answer: string;
  asks: Asks;
}

/** Two ages by how many times the one is the other, then by their sum and difference, then in some years. */
export const ages: Lesson = {
  topic: 'ages',
  levels: 3,
  make(level: number, random: Random): Exercise {
    const isFirst = chance(random, 0.5);
    const make = level === 2 ? ofSum : level === 1 ? (isFirst ? ofTimes : ofApart) : isFirst ? until : ofFuture;
    const { kind, numbers, steps, answer, asks } = make(random);
    const slots = Object.fromEntries(Object.entries(numbers).map(([gap, number]) => [gap, String(number)]));
    const known = Object.values(slots).join(' ');
    return { topic: 'ages', level, key: `${kind} ${known}`, twins: level < 3 ? [`times ${known}`, `apart ${known}`, `sum ${known}`] : [], answer, solution: steps, asks, slots: { ...slots, v: LETTER } };
  },
};

/** An equation that the problem says, its letter the age or the years that are asked for. */
const saying = (equation: string): Step => ({ rule: 'as-equation', lines: [equation] });

function ofSum(random: Random): Made {
  const [young, d] = [integer(random, 3, 40), integer(random, 2, 30)];
  const s = 2 * young + d;
  const { steps, answer } = isolate(2, d, s, LETTER);
  return { kind: 'sum', numbers: { d, s }, steps: [saying(`x+x+${d}=${s}`), { rule: 'like-terms', lines: ['x+x=2x', `2x+${d}=${s}`] }, ...steps], answer, asks: youngerOfSum };
}

/** The younger age, and how many times it the older one is. */
function drawAges(random: Random): { young: number; k: number } {
  const k = integer(random, 2, 9);
  return { young: integer(random, 2, Math.floor(90 / k)), k };
}

function ofTimes(random: Random): Made {
  const { young, k } = drawAges(random);
  const s = young * (k + 1);
  const { steps, answer } = isolate(k + 1, 0, s, LETTER);
  return { kind: 'times', numbers: { k, s }, steps: [saying(`${k}x+x=${s}`), { rule: 'like-terms', lines: [`${k}x+x=${k + 1}x`, `${k + 1}x=${s}`] }, ...steps], answer, asks: youngerOfTimes };
}

function ofApart(random: Random): Made {
  const { young, k } = drawAges(random);
  const d = young * (k - 1);
  const { steps, answer } = isolate(k - 1, 0, d, LETTER);
  return { kind: 'apart', numbers: { k, d }, steps: [saying(`${k}x-x=${d}`), { rule: 'like-terms', lines: [`${k}x-x=${term(k - 1, LETTER)}`, `${term(k - 1, LETTER)}=${d}`] }, ...steps], answer, asks: youngerOfApart };
}

/** `x+a=k(x+b)`. */
function until(random: Random): Made {
  for (;;) {
    const [x, b, k] = [integer(random, 1, 20), integer(random, 2, 30), integer(random, 2, 5)];
    const a = k * (x + b) - x;
    if (a > 75) continue;
    const { lines, value } = product(k, b);
    const { steps, answer } = solveBothSides(1, a, k, value, LETTER);
    const open: Step = { rule: 'open-brackets', lines: [...lines, `x+${a}=${k}x+${value}`] };
    return { kind: 'until', numbers: { a, b, k }, steps: [saying(`x+${a}=${k}(x+${b})`), open, ...steps], answer, asks: yearsUntil };
  }
}

/** `kx+n=m(x+n)`. */
function ofFuture(random: Random): Made {
  for (;;) {
    const [k, m, n] = [integer(random, 3, 8), integer(random, 2, 4), integer(random, 2, 24)];
    if (k <= m || ((m - 1) * n) % (k - m) !== 0) continue;
    const young = ((m - 1) * n) / (k - m);
    if (young < 2 || k * young > 80) continue;
    const { lines, value } = product(m, n);
    const { steps, answer } = solveBothSides(k, n, m, value, LETTER);
    const open: Step = { rule: 'open-brackets', lines: [...lines, `${term(k, LETTER)}${plusTerm(n)}=${m}x+${value}`] };
    return { kind: 'future', numbers: { k, n, m }, steps: [saying(`${k}x+${n}=${m}(x+${n})`), open, ...steps], answer, asks: youngerOfFuture };
  }
}
