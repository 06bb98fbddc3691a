import type { Step } from '../exercise.ts';
import { inBrackets } from './products.ts';
import { tryQuotient } from './quotients.ts';
import { reduceSteps } from './reduce.ts';

/** `n\div d` of whole numbers: a whole number by division, or a fraction and what reduces it. */
export function over(n: number, d: number): { lines: string[]; reduction: Step[]; answer: string } {
  const { lines, value } = tryQuotient(n, d);
  const written = `${n}\\div${inBrackets(d)}`;
  if (value !== null) return { lines: [...new Set([...lines, `${written}=${value}`])], reduction: [], answer: String(value) };
  const { first, steps, answer } = reduceSteps(n, d);
  return { lines: [...lines, `${written}=${first}`], reduction: steps, answer };
}
