import type { Step } from '../exercise.ts';
import { inBrackets } from './products.ts';
import { tryQuotient } from './quotients.ts';
import { reduceSteps } from './reduce.ts';

/** A quotient of whole numbers. */
export interface Divided {
  /** What is tried before it is known. */
  lines: string[];
  /** A whole number, or a fraction as it stands before it is reduced. */
  first: string;
  reduction: Step[];
  /** In lowest terms. */
  answer: string;
}

/** `n` divided by `d`, both whole, of which nobody knows before whether it comes out even. */
export function divide(n: number, d: number): Divided {
  const { lines, value } = tryQuotient(n, d);
  if (value !== null) return { lines, first: String(value), reduction: [], answer: String(value) };
  const { first, steps, answer } = reduceSteps(n, d);
  return { lines, first, reduction: steps, answer };
}

/** `n\div d` of whole numbers: a whole number by division, or a fraction and what reduces it. */
export function over(n: number, d: number): Omit<Divided, 'first'> {
  const { lines, first, ...rest } = divide(n, d);
  const last = `${n}\\div${inBrackets(d)}=${first}`;
  return { lines: lines.at(-1) === last ? lines : [...lines, last], ...rest };
}
