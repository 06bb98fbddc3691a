import type { Expression, Operator } from './expression.ts';
import { toNumber } from './rational.ts';

type Real = (x: number) => number;

const POINTWISE: Readonly<Partial<Record<Operator, (...args: number[]) => number>>> = {
  add: (...args) => args.reduce((sum, term) => sum + term),
  multiply: (...args) => args.reduce((product, factor) => product * factor),
  divide: (a, b) => a! / b!,
  power: (a, b) => a! ** b!,
  negate: (a) => -a!,
  sqrt: Math.sqrt,
  root: (a, n) => (a! < 0 && n! % 2 === 1 ? -((-a!) ** (1 / n!)) : a! ** (1 / n!)),
  abs: Math.abs,
  ln: (a, base) => (base === undefined ? Math.log(a!) : Math.log(a!) / Math.log(base)),
  log: (a, base = 10) => Math.log(a!) / Math.log(base),
  exp: Math.exp,
  sin: Math.sin,
  cos: Math.cos,
  tan: Math.tan,
  arcsin: Math.asin,
  arccos: Math.acos,
  arctan: Math.atan,
  sinh: Math.sinh,
  cosh: Math.cosh,
  tanh: Math.tanh,
  floor: Math.floor,
  ceiling: Math.ceil,
  max: Math.max,
  min: Math.min,
  degrees: (a) => (a! * Math.PI) / 180,
};
const CONSTANTS = { pi: Math.PI, e: Math.E, i: Number.NaN };

/**
 * An expression in one letter as a function of doubles, fast enough to be drawn; NaN where it has no real value. Null of what is no such function.
 * Verdicts come from `evaluate`, which is exact and bounded.
 */
export function toFunction(expression: Expression, letter: string): Real | null {
  switch (expression.kind) {
    case 'number': {
      const value = toNumber(expression.value);
      return () => value;
    }
    case 'constant': {
      const value = CONSTANTS[expression.name];
      return () => value;
    }
    case 'symbol':
      return expression.name === letter ? (x) => x : null;
    case 'operation': {
      const apply = POINTWISE[expression.operator];
      const args = expression.args.map((arg) => toFunction(arg, letter));
      if (!apply || !args.every((arg) => arg !== null)) return null;
      const [a, b] = args as [Real, Real];
      // The arrays of the general case are most of the work of drawing.
      if (args.length === 1) return (x) => apply(a(x));
      if (args.length === 2) return (x) => apply(a(x), b(x));
      return (x) => apply(...args.map((arg) => arg(x)));
    }
    default:
      return null;
  }
}
