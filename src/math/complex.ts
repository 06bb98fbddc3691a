import { fail } from './not-evaluable.ts';

/** A complex number in doubles. */
export interface Complex {
  re: number;
  im: number;
}

export const real = (re: number): Complex => complex(re, 0);

/** Fails as `too-large` when a part is no finite number. */
export function complex(re: number, im: number): Complex {
  if (!Number.isFinite(re) || !Number.isFinite(im)) fail('too-large');
  return { re, im };
}

export const plus = (a: Complex, b: Complex): Complex => complex(a.re + b.re, a.im + b.im);
export const minus = (a: Complex): Complex => ({ re: -a.re, im: -a.im });
export const times = (a: Complex, b: Complex): Complex => complex(a.re * b.re - a.im * b.im, a.re * b.im + a.im * b.re);
export const size = (a: Complex): number => Math.hypot(a.re, a.im);

export function inverse(a: Complex): Complex {
  const square = a.re * a.re + a.im * a.im;
  // Below this the quotient would be noise: an expression that is 0 by cancellation.
  if (square < 1e-26) fail('undefined');
  return complex(a.re / square, -a.im / square);
}

export function exp(a: Complex): Complex {
  const length = Math.exp(a.re);
  return a.im === 0 ? real(length) : complex(length * Math.cos(a.im), length * Math.sin(a.im));
}

/** The principal logarithm. */
export function log(a: Complex): Complex {
  const length = size(a);
  if (length === 0) fail('undefined');
  return complex(Math.log(length), Math.atan2(a.im, a.re));
}

export const sin = (a: Complex): Complex =>
  a.im === 0 ? real(Math.sin(a.re)) : complex(Math.sin(a.re) * Math.cosh(a.im), Math.cos(a.re) * Math.sinh(a.im));
export const cos = (a: Complex): Complex =>
  a.im === 0 ? real(Math.cos(a.re)) : complex(Math.cos(a.re) * Math.cosh(a.im), -Math.sin(a.re) * Math.sinh(a.im));

/** By repeated squaring: whole powers of negative numbers stay real, as `exp(k log a)` would not. */
export function wholePower(a: Complex, exponent: bigint): Complex {
  if (exponent > 10_000n || exponent < -10_000n) fail('too-large');
  let rest = exponent < 0n ? -exponent : exponent;
  let result = real(1);
  let square = a;
  while (rest > 0n) {
    if (rest & 1n) result = times(result, square);
    rest >>= 1n;
    if (rest > 0n) square = times(square, square);
  }
  return exponent < 0n ? inverse(result) : result;
}
