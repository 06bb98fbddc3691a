import type { Step } from '../exercise.ts';
import { quotient } from './quotients.ts';
import { reduceSteps } from './reduce.ts';

/** `n\div d` of whole numbers: a whole number by division, or a fraction and what reduces it. */
export function over(n: number, d: number): { lines: string[]; reduction: Step[]; answer: string } {
  if (n % d === 0) {
    const { lines, value } = quotient(n, d);
    return { lines, reduction: [], answer: String(value) };
  }
  const { first, steps, answer } = reduceSteps(n, d);
  return { lines: [`${n}\\div${d < 0 ? `(${d})` : d}=${first}`], reduction: steps, answer };
}
