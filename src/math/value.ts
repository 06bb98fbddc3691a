import * as C from './complex.ts';
import { fail } from './not-evaluable.ts';
import * as R from './rational.ts';

/** A number: an exact fraction where it can be, a complex double elsewhere. */
export type Value = R.Rational | C.Complex;

export const isExact = (a: Value): a is R.Rational => 'n' in a;
export const toComplex = (a: Value): C.Complex => (isExact(a) ? C.real(R.toNumber(a)) : a);

/** An imaginary part that rounding alone leaves behind. */
const NOISE = 1e-10;

export const isReal = (a: Value): boolean => isExact(a) || Math.abs(a.im) <= NOISE * Math.max(1, Math.abs(a.re));

/** The value as a double. Fails as `not-real` for complex numbers. */
export function toReal(a: Value): number {
  if (isExact(a)) return R.toNumber(a);
  return isReal(a) ? a.re : fail('not-real');
}

/** Fails as `not-integer`. */
export function toInteger(a: Value): bigint {
  if (isExact(a)) return R.isInteger(a) ? a.n : fail('not-integer');
  const near = Math.round(toReal(a));
  return Math.abs(a.re - near) < 1e-9 && Number.isSafeInteger(near) ? BigInt(near) : fail('not-integer');
}

export const isZero = (a: Value): boolean => (isExact(a) ? a.n === 0n : a.re === 0 && a.im === 0);
export const negate = (a: Value): Value => (isExact(a) ? R.negate(a) : C.minus(a));

export function add(a: Value, b: Value): Value {
  return isExact(a) && isExact(b) ? R.add(a, b) : C.plus(toComplex(a), toComplex(b));
}

export function multiply(a: Value, b: Value): Value {
  if (isExact(a) && isExact(b)) return R.multiply(a, b);
  return isZero(a) || isZero(b) ? R.ZERO : C.times(toComplex(a), toComplex(b));
}

export function divide(a: Value, b: Value): Value {
  if (isExact(a) && isExact(b)) return R.divide(a, b);
  return multiply(a, isExact(b) ? R.divide(R.ONE, b) : C.inverse(b));
}

/** Exact where the base and the result are fractions: 8^(2/3) is 4. Of complex powers the principal one. */
export function power(base: Value, exponent: Value): Value {
  if (isZero(base)) return isReal(exponent) && toReal(exponent) > 0 ? R.ZERO : fail('undefined');
  if (isExact(exponent) && R.isInteger(exponent)) {
    if (!isExact(base)) return C.wholePower(base, exponent.n);
    return R.powerOf(base, exponent.n) ?? C.real(Math.pow(R.toNumber(base), Number(exponent.n)));
  }
  if (isExact(base) && isExact(exponent) && base.n > 0n) {
    const root = R.rootOf(base, exponent.d);
    const exact = root && R.powerOf(root, exponent.n);
    if (exact) return exact;
  }
  const [b, e] = [toComplex(base), toComplex(exponent)];
  if (b.im === 0 && b.re > 0 && e.im === 0) return C.real(Math.pow(b.re, e.re));
  return C.exp(C.times(e, C.log(b)));
}

/** The real root where there is one: the cube root of -8 is -2. */
export function root(a: Value, index: Value): Value {
  const k = toInteger(index);
  if (k === 0n) fail('undefined');
  if (isReal(a) && toReal(a) < 0 && k % 2n !== 0n) return negate(power(negate(a), R.rational(1n, k)));
  return power(a, R.rational(1n, k));
}

/** -1, 0 or 1 for real values. Fails as `not-real`. */
export function compareReal(a: Value, b: Value): -1 | 0 | 1 {
  if (isExact(a) && isExact(b)) return R.compare(a, b);
  const difference = toReal(a) - toReal(b);
  return difference === 0 ? 0 : difference < 0 ? -1 : 1;
}

/** How far two values lie apart, as a share of the larger; 0 means exactly equal. */
export function distance(a: Value, b: Value): number {
  if (isExact(a) && isExact(b)) return R.isSame(a, b) ? 0 : 1;
  const [x, y] = [toComplex(a), toComplex(b)];
  const gap = Math.hypot(x.re - y.re, x.im - y.im);
  return gap === 0 ? 0 : gap / Math.max(C.size(x), C.size(y), 1e-3);
}
