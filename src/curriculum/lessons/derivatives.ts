import { product } from '../arithmetic/products.ts';
import { polynomial } from '../arithmetic/tex.ts';
import type { Exercise, Lesson, Step } from '../exercise.ts';
import { drawLetter } from '../equations/letters.ts';
import { differentiating } from '../phrasings/polynomials.ts';
import { chance, integer, nonZero, shuffled, type Random } from '../random.ts';

/** `8x^4`, then two terms, then three or four. */
export const derivatives: Lesson = {
  topic: 'derivatives',
  levels: 3,
  make(level: number, random: Random): Exercise {
    const factors = drawFactors(level, random);
    const letter = drawLetter(random);
    const e = polynomial(factors, letter);
    const top = factors.length - 1;
    const derived = factors.slice(0, -1).map((factor, at) => factor * (top - at));
    const steps = factors.flatMap((factor, at) => (factor === 0 || at === top ? [] : [derive(factor, top - at, letter)]));
    const answer = polynomial(derived, letter);
    if (factors.filter((factor) => factor !== 0).length > 1) steps.push({ rule: 'together', lines: [`${derivativeOf(e, letter)}=${answer}`] });
    const name = letter === 'y' || (letter === 'x' && chance(random, 0.5)) ? `f(${letter})` : 'y';
    return { topic: 'derivatives', level, key: factors.join(','), answer, solution: steps, asks: differentiating, slots: { e, v: letter, f: `${name}=${e}` } };
  },
};

/** Factors of a polynomial, the highest power first: one is not 0 at the first level, then two, then three or four. */
function drawFactors(level: number, random: Random): number[] {
  const degree = level === 1 ? integer(random, 2, 6) : integer(random, level, level === 2 ? 5 : 4);
  const kept = level === 1 ? 1 : level === 2 ? 2 : integer(random, 3, Math.min(4, degree + 1));
  const powers = [0, ...shuffled(random, Array.from({ length: degree }, (_, at) => at + 1)).slice(0, kept - 1)];
  return Array.from({ length: degree + 1 }, (_, at) => (powers.includes(at) ? nonZero(random, level === 1 ? 1 : -12, level === 1 ? 9 : 12) : 0));
}

const derivativeOf = (e: string, letter: string): string => `\\frac{d}{d${letter}}(${e})`;

/** One term by the power rule. */
function derive(factor: number, power: number, letter: string): Step {
  const of = (size: number, exponent: number): string => polynomial([size, ...Array<number>(exponent).fill(0)], letter);
  const sizes = Math.abs(factor) > 1 && power > 1 ? product(factor, power).lines : [];
  return { rule: 'power-rule', lines: [...sizes, `${derivativeOf(of(factor, power), letter)}=${of(factor * power, power - 1)}`] };
}

