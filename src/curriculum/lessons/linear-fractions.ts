import { product } from '../arithmetic/products.ts';
import { plusTerm, term } from '../arithmetic/tex.ts';
import { gcd } from '../arithmetic/draw-fraction.ts';
import type { Exercise, Lesson, Step } from '../exercise.ts';
import { isolate, moveNumber } from '../equations/isolate.ts';
import { drawLetter } from '../equations/letters.ts';
import { solve } from '../phrasings/solve.ts';
import { chance, integer, nonZero, oneOf, type Random } from '../random.ts';

/** An equation, the factors it is known by, and how it is solved. */
interface Made {
  e: string;
  key: string;
  steps: Step[];
  answer: string;
}

/** `\frac{x}{3}+5=9`, then `\frac{2x}{3}=8` and `\frac{x+5}{3}=4`, then `\frac{x}{2}+\frac{x}{3}=10`. */
export const linearFractions: Lesson = {
  topic: 'linearFractions',
  levels: 3,
  make(level: number, random: Random): Exercise {
    const letter = drawLetter(random);
    const make = level === 1 ? overNumber : level === 2 ? (chance(random, 0.5) ? factorOver : sumOver) : twoFractions;
    const { e, key, steps, answer } = make(letter, random);
    return { topic: 'linearFractions', level, key, answer, solution: steps, asks: solve, slots: { e, v: letter } };
  },
};

/** Both sides times `d`. */
function times(d: number, left: string, right: number): Step {
  const { lines, value } = product(right, d);
  return { rule: 'multiply-both', values: { n: String(d) }, lines: [...lines, `${left}=${value}`] };
}

function overNumber(letter: string, random: Random): Made {
  const [d, right, b] = [integer(random, 2, 12), nonZero(random, -12, 12), chance(random, 0.15) ? 0 : nonZero(random, -20, 20)];
  const left = `\\frac{${letter}}{${d}}`;
  const moved = b === 0 ? [] : [moveNumber(left, b, right + b).step];
  return { e: `${left}${plusTerm(b)}=${right + b}`, key: `/${d},${b},${right + b}`, steps: [...moved, times(d, letter, right)], answer: String(right * d) };
}

function factorOver(letter: string, random: Random): Made {
  const d = integer(random, 2, 9);
  const a = coprime(d, random);
  const right = a * nonZero(random, -9, 9);
  const { steps, answer } = isolate(a, 0, right * d, letter);
  return { e: `\\frac{${term(a, letter)}}{${d}}=${right}`, key: `${a}/${d},${right}`, steps: [times(d, term(a, letter), right), ...steps], answer };
}

function sumOver(letter: string, random: Random): Made {
  const [d, right, b] = [integer(random, 2, 12), nonZero(random, -9, 12), nonZero(random, -20, 20)];
  const inside = `${letter}${plusTerm(b)}`;
  const { steps, answer } = isolate(1, b, right * d, letter);
  return { e: `\\frac{${inside}}{${d}}=${right}`, key: `(${b})/${d},${right}`, steps: [times(d, inside, right), ...steps], answer };
}

function twoFractions(letter: string, random: Random): Made {
  const [p, q] = oneOf(random, [[2, 3], [2, 4], [2, 5], [2, 6], [3, 6], [2, 8], [4, 8], [3, 9], [2, 10], [5, 10]] as const);
  const common = (p * q) / gcd(p, q);
  const minus = chance(random, 0.4);
  const [m, n] = [common / p, common / q];
  const factor = minus ? m - n : m + n;
  const right = factor * integer(random, 1, 12);
  const e = `\\frac{${letter}}{${p}}${minus ? '-' : '+'}\\frac{${letter}}{${q}}=${right}`;
  const gathered: Step = { rule: 'like-terms', lines: [`${term(m, letter)}${plusTerm(minus ? -n : n, letter)}=${term(factor, letter)}`, `${term(factor, letter)}=${right * common}`] };
  const cleared = times(common, `${term(m, letter)}${plusTerm(minus ? -n : n, letter)}`, right);
  const { steps, answer } = isolate(factor, 0, right * common, letter);
  return { e, key: `1/${p}${minus ? '-' : '+'}1/${q},${right}`, steps: [cleared, gathered, ...steps], answer };
}

/** A factor from 2 to 9 that has no divisor in common with `d`. */
function coprime(d: number, random: Random): number {
  for (;;) {
    const a = integer(random, 2, 9);
    if (gcd(a, d) === 1) return a;
  }
}
