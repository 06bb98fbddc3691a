import type { Expression } from './expression.ts';
import * as R from './rational.ts';
import type { Rational } from './rational.ts';

/** Coefficients from the constant upwards; the last is not 0. The polynomial 0 has none. */
export type Polynomial = readonly Rational[];

/** A quotient of polynomials. */
export interface Quotient {
  top: Polynomial;
  bottom: Polynomial;
}

/** Degrees beyond it are no school mathematics, and make long work. */
const HIGHEST = 16;

export const constant = (value: Rational): Polynomial => trim([value]);
export const degree = (p: Polynomial): number => p.length - 1;

export function sum(a: Polynomial, b: Polynomial): Polynomial {
  return trim(Array.from({ length: Math.max(a.length, b.length) }, (_, at) => R.add(a[at] ?? R.ZERO, b[at] ?? R.ZERO)));
}

export function product(a: Polynomial, b: Polynomial): Polynomial {
  const coefficients = Array.from({ length: Math.max(0, a.length + b.length - 1) }, () => R.ZERO);
  a.forEach((x, i) => b.forEach((y, j) => (coefficients[i + j] = R.add(coefficients[i + j]!, R.multiply(x, y)))));
  return trim(coefficients);
}

export const scale = (p: Polynomial, factor: Rational): Polynomial => trim(p.map((coefficient) => R.multiply(coefficient, factor)));

/** `a = quotient · b + rest`; `b` is not 0. */
export function divide(a: Polynomial, b: Polynomial): { quotient: Polynomial; rest: Polynomial } {
  const quotient: Rational[] = Array.from({ length: Math.max(0, a.length - b.length + 1) }, () => R.ZERO);
  let rest = a;
  while (rest.length >= b.length) {
    const factor = R.divide(rest.at(-1)!, b.at(-1)!);
    const shift = rest.length - b.length;
    quotient[shift] = factor;
    rest = trim(rest.map((coefficient, at) => (at < shift ? coefficient : R.subtract(coefficient, R.multiply(factor, b[at - shift]!)))));
  }
  return { quotient: trim(quotient), rest };
}

export const valueAt = (p: Polynomial, x: Rational): Rational => p.reduceRight((total, coefficient) => R.add(R.multiply(total, x), coefficient), R.ZERO);

/** The expression as a quotient of polynomials with rational coefficients in one variable; null when it is none. */
export function toQuotient(expression: Expression, variable: string): Quotient | null {
  const parts = (args: readonly Expression[]) => args.map((arg) => toQuotient(arg, variable));
  switch (expression.kind) {
    case 'number':
      return whole(constant(expression.value));
    case 'symbol':
      return expression.name === variable ? whole([R.ZERO, R.ONE]) : null;
    case 'operation': {
      const args = parts(expression.args);
      if (!args.every((arg) => arg !== null)) return null;
      const [a, b] = args;
      switch (expression.operator) {
        case 'add':
          return args.reduce<Quotient | null>(plus, whole([]));
        case 'multiply':
          return args.reduce<Quotient | null>(times, whole([R.ONE]));
        case 'negate':
          return { top: scale(a!.top, R.fromInteger(-1)), bottom: a!.bottom };
        case 'divide':
          return over(a!, b!);
        case 'power':
          return power(a!, expression.args[1]!);
        default:
          return null;
      }
    }
    default:
      return null;
  }
}

/** The expression as a polynomial, or null. */
export function toPolynomial(expression: Expression, variable: string): Polynomial | null {
  const quotient = toQuotient(expression, variable);
  if (!quotient || quotient.bottom.length !== 1) return null;
  return scale(quotient.top, R.divide(R.ONE, quotient.bottom[0]!));
}

const UNIT: Polynomial = [R.ONE];
const whole = (top: Polynomial): Quotient => ({ top, bottom: UNIT });
const isWhole = ({ bottom }: Quotient): boolean => bottom === UNIT;

function plus(a: Quotient | null, b: Quotient | null): Quotient | null {
  if (a && b && isWhole(a) && isWhole(b)) return small(whole(sum(a.top, b.top)));
  return a && b && small({ top: sum(product(a.top, b.bottom), product(b.top, a.bottom)), bottom: product(a.bottom, b.bottom) });
}

function times(a: Quotient | null, b: Quotient | null): Quotient | null {
  if (a && b && isWhole(a) && isWhole(b)) return small(whole(product(a.top, b.top)));
  return a && b && small({ top: product(a.top, b.top), bottom: product(a.bottom, b.bottom) });
}

/** Where the denominator of `b` is 0 there is no quotient either: its zeros stay below the line. */
function over(a: Quotient, b: Quotient): Quotient | null {
  if (b.top.length === 0) return null;
  const quotient = times(a, { top: b.bottom, bottom: b.top });
  return b.bottom.length === 1 ? quotient : times(quotient, { top: b.bottom, bottom: b.bottom });
}

function power(base: Quotient, exponent: Expression): Quotient | null {
  const value = exponent.kind === 'operation' && exponent.operator === 'negate' ? exponent.args[0]! : exponent;
  if (value.kind !== 'number' || value.value.d !== 1n || value.value.n > BigInt(HIGHEST) || value.value.n < 0n) return null;
  let result: Quotient | null = whole([R.ONE]);
  for (let count = 0; count < Number(value.value.n); count += 1) result = times(result, base);
  if (!result || value === exponent) return result;
  return over(whole(UNIT), result);
}

const small = (quotient: Quotient): Quotient | null => (quotient.top.length > HIGHEST + 1 || quotient.bottom.length > HIGHEST + 1 ? null : quotient);

function trim(coefficients: readonly Rational[]): Polynomial {
  let length = coefficients.length;
  while (length > 0 && coefficients[length - 1]!.n === 0n) length -= 1;
  return coefficients.slice(0, length);
}
