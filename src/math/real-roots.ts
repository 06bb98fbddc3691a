import { evaluate } from './evaluate.ts';
import type { Expression } from './expression.ts';
import { attempt } from './not-evaluable.ts';
import { degree, derivative, toQuotient, type Polynomial } from './polynomial.ts';
import { toNumber } from './rational.ts';
import { toReal } from './value.ts';

/** Two numerical roots are one below this share of their size. */
const SAME = 1e-7;

export const isSameRoot = (a: number, b: number): boolean => Math.abs(a - b) <= SAME * Math.max(1, Math.abs(a), Math.abs(b));

/** The real solutions of `expression = 0` in one variable, in order; null when they can't all be found, or are without number. */
export function realRoots(expression: Expression, variable: string): number[] | null {
  const quotient = attempt(() => toQuotient(expression, variable));
  if (!quotient) return affineRoot(expression, variable);
  if (quotient.top.length === 0) return null;
  const roots = attempt(() => polynomialRoots(quotient.top));
  // Where the denominator is 0 too, there is no solution.
  return roots && roots.filter((root) => Math.abs(valueOf(quotient.bottom.map(toNumber), root)) > 1e-9);
}

/** Between two neighbouring extremes a polynomial crosses 0 once at most: found by halving, from the derivative's roots upwards. */
function polynomialRoots(p: Polynomial): number[] {
  if (degree(p) < 1) return [];
  const c = p.map(toNumber);
  if (degree(p) === 1) return [c[0] === 0 ? 0 : -c[0]! / c[1]!];
  const extremes = polynomialRoots(derivative(p));
  const far = 1 + Math.max(...c.slice(0, -1).map((coefficient) => Math.abs(coefficient / c.at(-1)!)));
  const edges = [-far, ...extremes, far];
  const size = (x: number) => c.reduce((total, coefficient, at) => total + Math.abs(coefficient * x ** at), 0);
  const roots: number[] = extremes.filter((x) => Math.abs(valueOf(c, x)) <= 1e-12 * size(x));
  for (let at = 0; at + 1 < edges.length; at += 1) {
    const root = crossing(c, edges[at]!, edges[at + 1]!);
    if (root !== null && !roots.some((other) => isSameRoot(other, root))) roots.push(root);
  }
  return roots.sort((a, b) => a - b);
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

/** The root of what is a straight line with irrational coefficients, such as 2πr − 10π. */
function affineRoot(expression: Expression, variable: string): number[] | null {
  const at = (x: number) => attempt(() => toReal(evaluate(expression, { [variable]: { re: x, im: 0 } })));
  const values = [0.5, 1, 1.5, 4, -2].map((x) => [x, at(x)] as const);
  const [first, second] = [values[0]![1], values[1]![1]];
  if (first === null || second === null) return null;
  const slope = (second - first) / 0.5;
  const isLine = values.every(([x, y]) => y !== null && Math.abs(first + slope * (x - 0.5) - y) <= 1e-9 * Math.max(1, Math.abs(y)));
  return isLine && Math.abs(slope) > 1e-9 ? [0.5 - first / slope] : null;
}
