import type { Step } from '../exercise.ts';
import { fraction } from './tex.ts';
import { chain } from './work.ts';

/** The primes that school fractions are reduced by: no lesson draws a fraction whose top and bottom share a larger one. */
const PRIMES = [2, 3, 5, 7, 11, 13, 17, 19, 23, 29];

/**
 * Reduces `a/b` by one prime after the other, smallest first: each step divides two small numbers by one digit or two. `first` is the
 * fraction as it stands before, with its sign in front; `answer` in lowest terms, a whole number where the bottom becomes 1.
 */
export function reduceSteps(a: number, b: number): { first: string; steps: Step[]; answer: string } {
  let n = Math.abs(a);
  let d = Math.abs(b);
  const sign = a !== 0 && a < 0 !== b < 0 ? '-' : '';
  const first = sign + (n === 0 ? '0' : fraction(n, d));
  const steps: Step[] = [];
  for (const prime of PRIMES) {
    while (n % prime === 0 && d % prime === 0 && n !== 0) {
      const links = [fraction(n, d), `\\frac{${n}\\div${prime}}{${d}\\div${prime}}`, fraction(n / prime, d / prime)];
      steps.push({ rule: 'reduce', values: { n: String(prime) }, lines: [chain(links.map((link) => sign + link))] });
      n /= prime;
      d /= prime;
    }
  }
  return { first, steps, answer: sign + (n === 0 ? '0' : fraction(n, d)) };
}
