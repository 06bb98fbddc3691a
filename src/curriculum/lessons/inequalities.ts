import { quotient } from '../arithmetic/quotients.ts';
import { sum } from '../arithmetic/sums.ts';
import { plusTerm, term } from '../arithmetic/tex.ts';
import type { Exercise, Lesson, Step } from '../exercise.ts';
import { bothSidesInequality, bracketInequality, isolateInequality, signs, turn } from '../equations/isolate-inequality.ts';
import { drawLetter } from '../equations/letters.ts';
import { inequality } from '../phrasings/inequality.ts';
import { chance, integer, nonZero, oneOf, type Random } from '../random.ts';

/** An inequality, the numbers it is known by, and how it is solved. */
interface Made {
  e: string;
  key: string;
  /** The same with its sides swapped. */
  twins?: string[];
  steps: Step[];
  answer: string;
}

/** `5x-8<27`, then negative factors that turn the sign and fractions, then the letter on both sides and in brackets, then two signs. */
export const inequalities: Lesson = {
  topic: 'inequalities',
  levels: 4,
  make(level: number, random: Random): Exercise {
    const letter = drawLetter(random);
    const make = level < 3 ? oneSide : level === 3 ? (chance(random, 0.6) ? bothSides : inBrackets) : between;
    const { e, key, twins = [], steps, answer } = make(letter, random, level);
    return { topic: 'inequalities', level, key: ascii(key), twins: twins.map(ascii), answer, solution: steps, asks: inequality, slots: { e, v: letter } };
  },
};

const ascii = (key: string): string => key.replace(/\\le /g, '<=').replace(/\\ge /g, '>=');

function oneSide(letter: string, random: Random, level: number): Made {
  const sign = oneOf(random, signs);
  const a = level === 1 ? integer(random, 1, 9) : nonZero(random, -9, 9);
  const b = chance(random, 0.8) || a === 1 ? nonZero(random, level === 1 ? -20 : -40, level === 1 ? 20 : 40) : 0;
  const uneven = level === 2 && Math.abs(a) > 1 && chance(random, 0.25) ? integer(random, 1, Math.abs(a) - 1) : 0;
  const c = a * integer(random, level === 1 ? 1 : -12, 12) + b + uneven;
  const { steps, answer } = isolateInequality(a, b, sign, c, letter);
  const left = term(a, letter) + plusTerm(b);
  const [key, turned] = [`${a},${b}${sign}${c}`, `${c}${turn(sign)}${a},${b}`];
  if (level === 1 || chance(random, 0.75)) return { e: `${left}${sign}${c}`, key, twins: [turned], steps, answer };
  const swapped: Step = { rule: 'swap-sides', lines: [`${left}${sign}${c}`] };
  return { e: `${c}${turn(sign)}${left}`, key: turned, twins: [key], steps: [swapped, ...steps], answer };
}

function bothSides(letter: string, random: Random): Made {
  for (;;) {
    const [a, c] = [nonZero(random, -9, 12), nonZero(random, -9, 9)];
    if (Math.abs(a - c) < 2) continue;
    const sign = oneOf(random, signs);
    const b = nonZero(random, -30, 30);
    const d = (a - c) * integer(random, -12, 12) + b;
    const { steps, answer } = bothSidesInequality(a, b, sign, c, d, letter);
    return { e: `${term(a, letter)}${plusTerm(b)}${sign}${term(c, letter)}${plusTerm(d)}`, key: `${a},${b}${sign}${c},${d}`, steps, answer };
  }
}

function inBrackets(letter: string, random: Random): Made {
  const sign = oneOf(random, signs);
  const a = chance(random, 0.7) ? integer(random, 2, 9) : -integer(random, 2, 9);
  const b = nonZero(random, -12, 12);
  const c = a * (integer(random, -12, 12) + b);
  const { steps, answer } = bracketInequality(a, b, sign, c, letter);
  return { e: `${a}(${letter}${plusTerm(b)})${sign}${c}`, key: `${a}(${b})${sign}${c}`, steps, answer };
}

/** `3<2x+1\le9`: what is done to the middle is done to both ends. */
function between(letter: string, random: Random): Made {
  const [first, second] = [oneOf(random, ['<', '\\le '] as const), oneOf(random, ['<', '\\le '] as const)];
  const a = integer(random, 1, 9);
  const b = nonZero(random, -20, 20);
  const low = integer(random, -9, 8);
  const high = low + integer(random, 1, 10);
  const within = (from: number, middle: string, to: number): string => `${from}${first}${middle}${second}${to}`;
  const [from, to] = [sum(a * low + b, -b), sum(a * high + b, -b)];
  const steps: Step[] = [{ rule: b > 0 ? 'subtract-all' : 'add-all', values: { n: String(Math.abs(b)) }, lines: [...from.lines, ...to.lines, within(a * low, term(a, letter), a * high)] }];
  if (a > 1) steps.push({ rule: 'divide-all', values: { n: String(a) }, lines: [...quotient(a * low, a).lines, ...quotient(a * high, a).lines, within(low, letter, high)] });
  return { e: within(a * low + b, term(a, letter) + plusTerm(b), a * high + b), key: within(a * low + b, `${a},${b}`, a * high + b), steps, answer: within(low, letter, high) };
}
