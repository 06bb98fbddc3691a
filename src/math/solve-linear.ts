import { attempt } from './not-evaluable.ts';
import { evaluate } from './evaluate.ts';
import { some, symbolsOf, type Expression } from './expression.ts';
import * as R from './rational.ts';
import type { Rational } from './rational.ts';
import { isExact } from './value.ts';

/** `unique`: one value for each letter, in their order. */
export type LinearSolution = { kind: 'unique'; values: Rational[] } | { kind: 'none' } | { kind: 'many' };

/** Solves `differences = 0` for `letters`; null when an equation is not linear with rational coefficients. */
export function solveLinear(differences: readonly Expression[], letters: readonly string[]): LinearSolution | null {
  const rows = differences.map((difference) => coefficientsOf(difference, letters));
  if (!rows.every((row) => row !== null)) return null;
  const pivots: number[] = [];
  let rest = rows;
  const reduced: Rational[][] = [];
  for (let column = 0; column < letters.length; column += 1) {
    const pivot = rest.find((row) => row[column]!.n !== 0n);
    if (!pivot) continue;
    const scaled = pivot.map((entry) => R.divide(entry, pivot[column]!));
    const clear = (row: Rational[]) => row.map((entry, at) => R.subtract(entry, R.multiply(row[column]!, scaled[at]!)));
    rest = rest.filter((row) => row !== pivot).map(clear);
    reduced.forEach((row, at) => (reduced[at] = clear(row)));
    reduced.push(scaled);
    pivots.push(column);
  }
  if (rest.some((row) => row.at(-1)!.n !== 0n)) return { kind: 'none' };
  if (pivots.length < letters.length) return { kind: 'many' };
  return { kind: 'unique', values: reduced.map((row) => row.at(-1)!) };
}

/** What a letter may stand in: of |x| a few points do not tell that it is not linear. */
const PLAIN = new Set(['add', 'multiply', 'divide', 'negate', 'power']);
const isBent = (part: Expression): boolean => part.kind === 'operation' && !PLAIN.has(part.operator) && symbolsOf(part).length > 0;

/** The coefficients of the letters, then what they must add up to. Linearity is tested at points off the axes. */
function coefficientsOf(difference: Expression, letters: readonly string[]): Rational[] | null {
  if (some(difference, isBent)) return null;
  const at = (values: readonly number[]): Rational | null => {
    const value = attempt(() => evaluate(difference, Object.fromEntries(letters.map((letter, index) => [letter, R.fromInteger(values[index]!)]))));
    return value && isExact(value) ? value : null;
  };
  const constant = at(letters.map(() => 0));
  if (!constant) return null;
  const coefficients: Rational[] = [];
  for (const letter of letters) {
    const value = at(letters.map((other) => (other === letter ? 1 : 0)));
    if (!value) return null;
    coefficients.push(R.subtract(value, constant));
  }
  for (const point of [letters.map((_, index) => index + 2), letters.map((_, index) => 3 - 5 * index)]) {
    const linear = coefficients.reduce((sum, coefficient, index) => R.add(sum, R.multiply(coefficient, R.fromInteger(point[index]!))), constant);
    const value = at(point);
    if (!value || !R.isSame(value, linear)) return null;
  }
  return [...coefficients, R.negate(constant)];
}
