import { approximate, exactRoots, isRealSurd } from './exact-roots.ts';
import { type Expression, number, operation } from './expression.ts';
import type { Curve } from './graph.ts';
import { degree, scale, sum, toPolynomial } from './polynomial.ts';
import * as R from './rational.ts';
import { polynomialTex, surdTex } from './to-latex.ts';

/** The curve of `difference = 0` in the letters x and y, where it is linear in y and a polynomial in x; a vertical line where y falls out. Null of any other. */
export function solveForY(difference: Expression, x: string, y: string): Curve | null {
  const [at0, at1, at2] = [0, 1, 2].map((value) => toPolynomial(substitute(difference, y, R.fromInteger(value)), x));
  if (!at0 || !at1 || !at2) return null;
  const slope = sum(at1, scale(at0, R.fromInteger(-1)));
  const again = sum(at2, scale(at1, R.fromInteger(-1)));
  const isLinear = slope.length <= 1 && again.length === slope.length && slope.every((coefficient, at) => R.isSame(coefficient, again[at]!));
  if (!isLinear) return null;
  if (slope.length === 0) {
    const [root, ...more] = degree(at0) === 1 ? (exactRoots(at0) ?? []) : [];
    return root && more.length === 0 && isRealSurd(root) ? { kind: 'vertical', tex: `${x}=${surdTex(root)}`, x: approximate(root) } : null;
  }
  const polynomial = scale(at0, R.divide(R.fromInteger(-1), slope[0]!));
  const terms = polynomial.map((coefficient, power) => operation('multiply', number(coefficient), operation('power', { kind: 'symbol', name: x }, number(R.fromInteger(power)))));
  return { kind: 'function', tex: `${y}=${polynomialTex(polynomial, x)}`, expression: terms.length === 0 ? number(R.ZERO) : operation('add', ...terms) };
}

function substitute(expression: Expression, letter: string, value: R.Rational): Expression {
  if (expression.kind === 'symbol') return expression.name === letter ? number(value) : expression;
  return expression.kind === 'operation' ? { ...expression, args: expression.args.map((arg) => substitute(arg, letter, value)) } : expression;
}
