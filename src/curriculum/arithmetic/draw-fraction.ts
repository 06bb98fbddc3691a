import { integer, type Random } from '../random.ts';

/** `n/d` in lowest terms, both positive, `d` above 1. */
export interface Fraction {
  n: number;
  d: number;
}

/** A fraction with a denominator up to `largest` (or just `d`) and a value below `below`. */
export function drawFraction(random: Random, largest: number, below: number, d?: number): Fraction {
  for (;;) {
    const bottom = d ?? integer(random, 2, largest);
    const top = integer(random, 1, bottom * below - 1);
    if (gcd(top, bottom) === 1) return { n: top, d: bottom };
  }
}

/** The greatest common divisor of whole numbers that are not negative. */
export function gcd(a: number, b: number): number {
  return b === 0 ? a : gcd(b, a % b);
}
