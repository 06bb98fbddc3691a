import { product, TABLES } from './products.ts';
import { longDivision, tooMany } from './quotients.ts';
import { subtractChain } from './sums.ts';
import { gcd } from './draw-fraction.ts';
import type { Step } from '../exercise.ts';

/**
 * The greatest common divisor of two positive whole numbers by Euclid: each remainder a step, which ends with how the question
 * goes on or with its answer: what comes next follows from what was written last.
 */
export function euclid(a: number, b: number): { steps: Step[]; value: number } {
  const steps: Step[] = [];
  const value = gcd(a, b);
  let [larger, smaller] = [Math.max(a, b), Math.min(a, b)];
  while (smaller > 1) {
    const left = larger % smaller;
    const lines = remainder(larger, smaller);
    lines.push(`\\gcd(${larger},${smaller})=${left > 0 ? `\\gcd(${smaller},${left})` : smaller}`);
    steps.push({ rule: 'remainder', lines });
    if (left === 0) break;
    [larger, smaller] = [smaller, left];
  }
  steps.push({ rule: 'last-divisor', lines: [`\\gcd(${a},${b})=${value}`] });
  return { steps, value };
}

/** What is left of `n` by `d`: the largest multiple taken away at once, or digit by digit where that is more than one look. */
function remainder(n: number, d: number): string[] {
  const times = Math.floor(n / d);
  if (times > (d > TABLES ? 9 : TABLES)) return longDivision(n, d).flat();
  return [...tooMany(n, d), ...(times === 1 ? [] : product(d, times).lines), subtractChain(n, times * d)];
}
