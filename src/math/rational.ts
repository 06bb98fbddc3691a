import { fail } from './not-evaluable.ts';

/** An exact fraction in lowest terms; `d` is positive. */
export interface Rational {
  n: bigint;
  d: bigint;
}

/** Numbers of up to about 1200 decimal digits: more than any answer needs, and still microseconds to multiply. */
const MOST_BITS = 4_000;

export const ZERO: Rational = { n: 0n, d: 1n };
export const ONE: Rational = { n: 1n, d: 1n };
export const HALF: Rational = { n: 1n, d: 2n };

/** `n/d` in lowest terms. Fails as `undefined` when `d` is 0. */
export function rational(n: bigint, d = 1n): Rational {
  if (d === 0n) fail('undefined');
  if (d === 1n) return { n: bounded(n), d };
  const divisor = gcd(n, d);
  const sign = d < 0n ? -1n : 1n;
  return { n: bounded((sign * n) / divisor), d: bounded((sign * d) / divisor) };
}

export const fromInteger = (n: number): Rational => ({ n: BigInt(n), d: 1n });

/** The value of a decimal such as `-2.50`, `1.2e-3` or `0.1(6)`, whose digits in brackets repeat for ever; null for anything else. */
export function parseDecimal(text: string): Rational | null {
  const match = /^([+-]?)(\d*)(?:\.(\d*)(?:\((\d+)\))?)?(?:[eE]([+-]?\d{1,4}))?$/.exec(text);
  if (!match || text.length > MOST_BITS / 4) return null;
  const [, sign, whole = '', fraction = '', repeated = '', exponent = '0'] = match;
  if (whole + fraction + repeated === '') return null;
  const shown = BigInt(`0${whole}${fraction}`);
  const scale = 10n ** BigInt(fraction.length);
  let value = rational(shown, scale);
  if (repeated !== '') value = add(value, rational(BigInt(repeated), scale * (10n ** BigInt(repeated.length) - 1n)));
  const power = Number(exponent);
  if (Math.abs(power) > 400) fail('too-large');
  const ten = 10n ** BigInt(Math.abs(power));
  value = power < 0 ? multiply(value, rational(1n, ten)) : multiply(value, rational(ten));
  return sign === '-' ? negate(value) : value;
}

export const add = (a: Rational, b: Rational): Rational =>
  a.d === 1n && b.d === 1n ? { n: bounded(a.n + b.n), d: 1n } : rational(a.n * b.d + b.n * a.d, a.d * b.d);
export const negate = (a: Rational): Rational => ({ n: -a.n, d: a.d });
export const subtract = (a: Rational, b: Rational): Rational => add(a, negate(b));
export const multiply = (a: Rational, b: Rational): Rational =>
  a.d === 1n && b.d === 1n ? { n: bounded(a.n * b.n), d: 1n } : rational(a.n * b.n, a.d * b.d);
export const divide = (a: Rational, b: Rational): Rational => rational(a.n * b.d, a.d * b.n);
export const isSame = (a: Rational, b: Rational): boolean => a.n === b.n && a.d === b.d;
export const sign = (a: Rational): -1 | 0 | 1 => (a.n === 0n ? 0 : a.n < 0n ? -1 : 1);
export const compare = (a: Rational, b: Rational): -1 | 0 | 1 => sign(subtract(a, b));
export const isInteger = (a: Rational): boolean => a.d === 1n;
export const floor = (a: Rational): Rational => ({ n: a.n / a.d - (a.n < 0n && a.n % a.d !== 0n ? 1n : 0n), d: 1n });

/** `a` to a whole power, or null when the result would be too large to hold exactly. */
export function powerOf(a: Rational, exponent: bigint): Rational | null {
  if (exponent < 0n) return a.n === 0n ? fail('undefined') : powerOf(rational(a.d, a.n), -exponent);
  const size = Math.max(bitLength(a.n), bitLength(a.d));
  if (size > 1 && (exponent > BigInt(MOST_BITS) || exponent * BigInt(size) > BigInt(MOST_BITS))) return null;
  // Bases 0, 1 and -1 stay small whatever the exponent.
  const steps = size > 1 ? exponent : exponent % 2n === 0n && exponent > 0n ? 2n : exponent > 0n ? 1n : 0n;
  return { n: a.n ** steps, d: a.d ** steps };
}

/** The exact `k`th root of a fraction that is not negative, or null when it is irrational. */
export function rootOf(a: Rational, k: bigint): Rational | null {
  const n = integerRoot(a.n, k);
  const d = integerRoot(a.d, k);
  return n === null || d === null ? null : { n, d };
}

function integerRoot(n: bigint, k: bigint): bigint | null {
  if (n < 0n || k < 1n || k > 64n) return null;
  if (n < 2n) return n;
  // Newton's steps from above fall until they pass the root.
  let guess = 1n << (BigInt(bitLength(n)) / k + 1n);
  for (;;) {
    const next = ((k - 1n) * guess + n / guess ** (k - 1n)) / k;
    if (next >= guess) break;
    guess = next;
  }
  return guess ** k === n ? guess : null;
}

export function gcd(a: bigint, b: bigint): bigint {
  let [x, y] = [a < 0n ? -a : a, b < 0n ? -b : b];
  while (y > 0n) [x, y] = [y, x % y];
  return x;
}

/** The nearest double, right for fractions whose parts alone would overflow. Fails as `too-large` beyond the doubles. */
export function toNumber(a: Rational): number {
  const n = Number(a.n);
  const d = Number(a.d);
  if (Number.isFinite(n) && Number.isFinite(d)) return n / d;
  const shift = BigInt(Math.max(bitLength(a.n), bitLength(a.d)) - 1_000);
  const bottom = a.d >> shift;
  if (bottom === 0n) return fail('too-large');
  return Number(a.n >> shift) / Number(bottom);
}

function bitLength(n: bigint): number {
  if (n === 0n) return 0;
  const hex = (n < 0n ? -n : n).toString(16);
  return hex.length * 4 - Math.clz32(parseInt(hex[0]!, 16)) + 28;
}

/** Smaller numbers are surely within bounds. */
const SMALL = 1n << 64n;

function bounded(n: bigint): bigint {
  return n < SMALL && n > -SMALL ? n : bitLength(n) > MOST_BITS ? fail('too-large') : n;
}
