import { plusTerm, polynomial } from '../arithmetic/tex.ts';
import type { Step } from '../exercise.ts';

/**
 * Tries of two numbers whose product is the size of `c`, the nearest to each other first, until their sum (or, where `c` is negative,
 * their difference) is the size of `b`: each a step of its own. Where there are no whole roots every pair is tried. `c` is not 0.
 */
export function tryPairs(b: number, c: number): Step[] {
  const steps: Step[] = [];
  for (let p = Math.floor(Math.sqrt(Math.abs(c))); p > 0; p -= 1) {
    const q = Math.abs(c) / p;
    if (!Number.isInteger(q)) continue;
    const reached = c > 0 ? p + q : q - p;
    steps.push({ rule: 'try-pair', values: { n: String(p) }, lines: [`${p}\\times${q}=${Math.abs(c)}`, c > 0 ? `${p}+${q}=${reached}` : `${q}-${p}=${reached}`], joined: 'and' });
    if (reached === Math.abs(b)) break;
  }
  return steps;
}

/** `(x+5)(x-2)` for the roots -5 and 2, `(x-3)^2` for one that is double, `x(x-4)` for 0 and 4. */
export function factored(low: number, high: number, letter: string): string {
  const [first, second] = [low, high].map((root) => (root === 0 ? letter : `(${letter}${plusTerm(-root)})`)) as [string, string];
  if (low === high) return `${first}^2`;
  return high === 0 ? second + first : first + second;
}

/** Solves `x^2+bx+c=0`, whose whole roots are `low` and `high`, by factoring. */
export function factorSteps(low: number, high: number, letter: string): { steps: Step[]; answer: string } {
  const [b, c] = [-(low + high), low * high];
  const factors = factored(low, high, letter);
  const roots = low === high ? [low] : [low, high];
  const steps: Step[] = [
    ...(c === 0 ? [] : tryPairs(b, c)),
    { rule: 'factor', lines: [`${polynomial([1, b, c], letter)}=${factors}`, `${factors}=0`] },
    { rule: 'zero-product', lines: roots.map((root) => `${letter}=${root}`), joined: 'or' },
  ];
  return { steps, answer: roots.join(', ') };
}
