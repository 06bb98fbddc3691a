import { evaluate } from './evaluate.ts';
import type { Expression } from './expression.ts';
import { attempt } from './not-evaluable.ts';
import { toQuotient, type Polynomial } from './polynomial.ts';
import { toNumber } from './rational.ts';
import { toReal } from './value.ts';

/** Two numerical roots are one below this share of their size. */
const SAME = 1e-7;

export const isSameRoot = (a: number, b: number): boolean => Math.abs(a - b) <= SAME * Math.max(1, Math.abs(a), Math.abs(b));

/** The real solutions of `expression = 0` in one variable, in order; null when they can't all be found, or are without number. */
export function realRoots(expression: Expression, variable: string): number[] | null {
  const quotient = attempt(() => toQuotient(expression, variable));
  if (!quotient) return irrationalRoots(expression, variable);
  if (quotient.top.length === 0) return null;
  const roots = attempt(() => rootsOf(quotient.top.map(toNumber)));
  // Where the denominator is 0 too, there is no solution.
  return roots && roots.filter((root) => !isRootOf(quotient.bottom, root));
}

const isRootOf = (polynomial: Polynomial, x: number): boolean => Math.abs(valueOf(polynomial.map(toNumber), x)) <= 1e-9;

/** Whether a number makes the denominator of a quotient of polynomials 0. */
export function isPole(expression: Expression, variable: string, x: number): boolean {
  const quotient = attempt(() => toQuotient(expression, variable));
  return quotient !== null && isRootOf(quotient.bottom, x);
}

/** Between two neighbouring extremes a polynomial crosses 0 once at most: found by halving, from the derivative's roots upwards. `c`: the coefficient of each power, the last is not 0. */
function rootsOf(c: readonly number[]): number[] {
  if (c.length < 2) return [];
  if (c.length === 2) return [c[0] === 0 ? 0 : -c[0]! / c[1]!];
  const extremes = rootsOf(c.slice(1).map((coefficient, at) => coefficient * (at + 1)));
  const far = 1 + Math.max(...c.slice(0, -1).map((coefficient) => Math.abs(coefficient / c.at(-1)!)));
  const edges = [-far, ...extremes, far];
  const size = (x: number) => c.reduce((total, coefficient, at) => total + Math.abs(coefficient * x ** at), 0);
  const roots: number[] = extremes.filter((x) => Math.abs(valueOf(c, x)) <= 1e-12 * size(x));
  for (let at = 0; at + 1 < edges.length; at += 1) {
    const root = crossing(c, edges[at]!, edges[at + 1]!);
    if (root !== null && !roots.some((other) => isSameRoot(other, root))) roots.push(root);
  }
  // Halving comes only near to 0.
  return roots.map((root) => (Math.abs(root) < 1e-12 * far ? 0 : root)).sort((a, b) => a - b);
}

function crossing(c: readonly number[], from: number, to: number): number | null {
  let [low, high] = [from, to];
  const sign = Math.sign(valueOf(c, low));
  if (sign === 0 || sign === Math.sign(valueOf(c, high))) return null;
  for (let step = 0; step < 200 && high > low; step += 1) {
    const middle = (low + high) / 2;
    if (middle === low || middle === high) break;
    if (Math.sign(valueOf(c, middle)) === sign) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

const valueOf = (c: readonly number[], x: number): number => c.reduceRight((total, coefficient) => total * x + coefficient, 0);

/** The roots of a polynomial of low degree with irrational coefficients, such as 2πr − 10π or x² − 5x√2 + 25; null for what is none. */
function irrationalRoots(expression: Expression, variable: string): number[] | null {
  const values = POINTS.map((x) => attempt(() => toReal(evaluate(expression, { [variable]: { re: x, im: 0 } }))));
  if (!values.every((value) => value !== null)) return null;
  for (let nodes = 2; nodes <= HIGHEST + 1; nodes += 1) {
    const c = interpolate(POINTS.slice(0, nodes), values);
    if (POINTS.every((x, at) => Math.abs(valueOf(c, x) - values[at]!) <= 1e-9 * Math.max(1, Math.abs(values[at]!)))) return c.at(-1) === 0 ? null : rootsOf(c);
  }
  return null;
}

const HIGHEST = 4;
/** Where a polynomial of that degree must agree with the one through the first of them. */
const POINTS = [0.5, 1, 1.5, 2, 4, -2, -0.7, 3, 5.5];

/** The coefficients of the polynomial through some points, by divided differences. */
function interpolate(nodes: readonly number[], values: readonly number[]): number[] {
  const differences = values.slice(0, nodes.length);
  for (let order = 1; order < nodes.length; order += 1) {
    for (let at = nodes.length - 1; at >= order; at -= 1) differences[at] = (differences[at]! - differences[at - 1]!) / (nodes[at]! - nodes[at - order]!);
  }
  let c: number[] = [];
  for (let at = nodes.length - 1; at >= 0; at -= 1) {
    const shifted = [0, ...c];
    c = shifted.map((coefficient, power) => coefficient - nodes[at]! * (c[power] ?? 0));
    c[0] = c[0]! + differences[at]!;
  }
  return c;
}
