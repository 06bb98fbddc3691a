import { product } from './products.ts';
import type { Step } from '../exercise.ts';

/** `k\sqrt{m}` with what is plain left out: `3`, `\sqrt{2}`, `-5\sqrt{2}`. */
export function rootTerm(k: number, m: number): string {
  if (m === 1) return String(k);
  return `${k === 1 ? '' : k === -1 ? '-' : k}\\sqrt{${m}}`;
}

/** The prime factors of a whole number above 1, the smallest first. */
function primeFactors(n: number): number[] {
  for (let prime = 2; prime * prime <= n; prime += 1) if (n % prime === 0) return [prime, ...primeFactors(n / prime)];
  return [n];
}

/** A root split into a whole factor and what stays under it: 72 is 6 and 2. */
export function splitRoot(n: number): { k: number; m: number } {
  for (let k = Math.floor(Math.sqrt(n)); k > 1; k -= 1) if (n % (k * k) === 0) return { k, m: n / (k * k) };
  return { k: 1, m: n };
}

/**
 * `\sqrt{72}=6\sqrt{2}`: divided by one prime after the other, then each pair of primes leaves the root as one. `n` holds a square
 * above 1 and is none itself.
 */
export function simplifyRootSteps(n: number): Step[] {
  const primes = primeFactors(n);
  const divisions: string[] = [];
  primes.slice(0, -1).reduce((left, prime) => {
    divisions.push(`${left}\\div${prime}=${left / prime}`);
    return left / prime;
  }, n);
  const pairs: number[] = [];
  const alone: number[] = [];
  for (let at = 0; at < primes.length; at += 1) {
    const isPair = primes[at] === primes[at + 1];
    (isPair ? pairs : alone).push(primes[at]!);
    if (isPair) at += 1;
  }
  const { k, m } = splitRoot(n);
  const outside = pairs.length > 1 ? [pairs.join('\\times') + `=${k}`] : [];
  const inside = alone.length > 1 ? [alone.join('\\times') + `=${m}`] : [];
  return [
    { rule: 'divide-primes', lines: [...divisions, `${n}=${primes.join('\\times')}`] },
    { rule: 'pairs-out', lines: [...outside, ...inside, `\\sqrt{${n}}=${rootTerm(k, m)}`] },
  ];
}

/** `a\sqrt{n}` in simplest form, `a` not 0. */
export function simplifyTermSteps(a: number, n: number): { steps: Step[]; k: number; m: number } {
  const { k, m } = splitRoot(n);
  if (k === 1) return { steps: [], k: a, m };
  const steps = simplifyRootSteps(n);
  if (a === 1) return { steps, k, m };
  const size = product(Math.abs(a), k);
  steps.push({ rule: 'multiply', lines: [...size.lines, `${rootTerm(Math.abs(a), n)}=${rootTerm(size.value, m)}`] });
  return { steps, k: a * k, m };
}
