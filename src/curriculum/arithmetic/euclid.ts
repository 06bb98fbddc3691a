import { product } from './products.ts';
import { subtractChain } from './sums.ts';
import { gcd } from './draw-fraction.ts';
import type { Step } from '../exercise.ts';

/**
 * The greatest common divisor of two positive whole numbers by Euclid: each remainder a step, which says how the question goes on, so
 * that the next one need look no further back.
 */
export function euclid(a: number, b: number): { steps: Step[]; value: number } {
  const steps: Step[] = [];
  const value = gcd(a, b);
  let [larger, smaller] = [Math.max(a, b), Math.min(a, b)];
  while (smaller > 1) {
    const times = Math.floor(larger / smaller);
    const left = larger - times * smaller;
    const taken = times === 1 ? [] : product(smaller, times).lines;
    const lines = [...taken, subtractChain(larger, times * smaller)];
    if (left > 0) lines.push(`\\gcd(${larger},${smaller})=\\gcd(${smaller},${left})`);
    steps.push({ rule: 'remainder', lines });
    if (left === 0) break;
    [larger, smaller] = [smaller, left];
  }
  steps.push({ rule: 'last-divisor', lines: [`\\gcd(${a},${b})=${value}`] });
  return { steps, value };
}
