import { divide } from '../arithmetic/over.ts';
import { sum } from '../arithmetic/sums.ts';
import { term } from '../arithmetic/tex.ts';
import type { Step } from '../exercise.ts';

/** `b` taken to the other side of `left+b=c`. */
export function moveNumber(left: string, b: number, c: number): { step: Step; value: number } {
  const { lines, value } = sum(c, -b);
  const step: Step = { rule: b > 0 ? 'subtract-both' : 'add-both', values: { n: String(Math.abs(b)) }, lines: [...lines, `${left}=${value}`] };
  return { step, value };
}

/** Solves `a·letter+b=c` for whole numbers, `a` not 0. The answer is a whole number or a fraction in lowest terms. */
export function isolate(a: number, b: number, c: number, letter: string): { steps: Step[]; answer: string } {
  const steps: Step[] = [];
  let right = c;
  if (b !== 0) {
    const moved = moveNumber(term(a, letter), b, c);
    steps.push(moved.step);
    right = moved.value;
  }
  if (a === 1) return { steps, answer: String(right) };
  const { lines, first, reduction, answer } = divide(right, a);
  steps.push({ rule: 'divide-both', values: { n: String(a) }, lines: [...lines, `${letter}=${first}`] }, ...reduction);
  return { steps, answer };
}
