import { isInteger, toNumber } from './rational.ts';
import { isExact, type Value } from './value.ts';

/** Digits of a rounded value: enough to tell it from another, few enough to read. */
const DIGITS = 6;
/** Longer fractions are shown as decimals. */
const LONGEST = 12;

/** A value as a student would write it: `76`, `3/4`, `2.23607`, `1 + 2i`. */
export function showValue(value: Value): string {
  if (isExact(value)) {
    const fraction = isInteger(value) ? String(value.n) : `${value.n}/${value.d}`;
    return fraction.length <= LONGEST || isInteger(value) ? fraction.slice(0, 60) : round(toNumber(value));
  }
  const re = round(value.re);
  if (Math.abs(value.im) < 1e-9) return re;
  const im = `${round(Math.abs(value.im))}i`;
  return re === '0' ? (value.im < 0 ? `-${im}` : im) : `${re} ${value.im < 0 ? '-' : '+'} ${im}`;
}

const round = (x: number): string => String(Number(x.toPrecision(DIGITS)));
