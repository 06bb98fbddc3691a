import * as C from './complex.ts';
import type { Operator } from './expression.ts';
import { fail } from './not-evaluable.ts';
import * as R from './rational.ts';
import * as V from './value.ts';
import type { Value } from './value.ts';

type Apply = (args: readonly Value[]) => Value;

const DEGREE = C.real(Math.PI / 180);
/** 500! has 1135 digits; beyond it the bound on sizes would stop the product anyhow. */
const MOST_FACTORS = 500n;

const one = (f: (a: Value) => Value): Apply => ([a]) => f(a!);
const two = (f: (a: Value, b: Value) => Value): Apply => ([a, b]) => f(a!, b!);
const onComplex = (f: (a: C.Complex) => C.Complex): Apply => one((a) => f(V.toComplex(a)));
const onReal = (f: (a: number) => number): Apply => one((a) => C.real(f(V.toReal(a))));

/** What each operation does to values. Each fails where it has no value, and stays exact where it can. */
export const FUNCTIONS: Readonly<Record<Operator, Apply>> = {
  add: (args) => args.reduce(V.add),
  multiply: (args) => args.reduce(V.multiply),
  divide: two(V.divide),
  power: two(V.power),
  negate: one(V.negate),
  sqrt: one((a) => V.power(a, R.HALF)),
  root: two(V.root),
  abs: one((a) => (V.isExact(a) ? { n: a.n < 0n ? -a.n : a.n, d: a.d } : C.real(C.size(a)))),
  factorial: one((a) => R.rational(falling(V.toInteger(a), 1n))),
  'double-factorial': one((a) => R.rational(falling(V.toInteger(a), 2n))),
  binomial: two((n, k) => R.rational(choose(V.toInteger(n), V.toInteger(k)))),
  ln: ([a, base]) => (base ? logarithm(a!, base) : C.log(V.toComplex(a!))),
  log: ([a, base]) => logarithm(a!, base ?? R.fromInteger(10)),
  exp: onComplex(C.exp),
  sin: onComplex(C.sin),
  cos: onComplex(C.cos),
  tan: onComplex((a) => C.times(C.sin(a), C.inverse(C.cos(a)))),
  cot: onComplex((a) => C.times(C.cos(a), C.inverse(C.sin(a)))),
  sec: onComplex((a) => C.inverse(C.cos(a))),
  csc: onComplex((a) => C.inverse(C.sin(a))),
  arcsin: onReal(Math.asin),
  arccos: onReal(Math.acos),
  arctan: onReal(Math.atan),
  sinh: onReal(Math.sinh),
  cosh: onReal(Math.cosh),
  tanh: onReal(Math.tanh),
  floor: one(floor),
  ceiling: one((a) => V.negate(floor(V.negate(a)))),
  mod: two((a, b) => modulo(V.toInteger(a), V.toInteger(b))),
  max: (args) => args.reduce((a, b) => (V.compareReal(a, b) >= 0 ? a : b)),
  min: (args) => args.reduce((a, b) => (V.compareReal(a, b) <= 0 ? a : b)),
  gcd: (args) => R.rational(args.map(V.toInteger).reduce(R.gcd)),
  lcm: (args) => R.rational(args.map(V.toInteger).reduce(lcm)),
  degrees: one((a) => V.multiply(a, DEGREE)),
  conjugate: one((a) => (V.isExact(a) ? a : C.complex(a.re, -a.im))),
  real: one((a) => (V.isExact(a) ? a : C.real(a.re))),
  imaginary: one((a) => (V.isExact(a) ? R.ZERO : C.real(a.im))),
};

function falling(n: bigint, step: bigint): bigint {
  if (n < 0n) fail('undefined');
  if (n > MOST_FACTORS) fail('too-large');
  let product = 1n;
  for (let factor = n; factor > 1n; factor -= step) product *= factor;
  return product;
}

function choose(n: bigint, k: bigint): bigint {
  if (n < 0n || k < 0n) fail('undefined');
  if (k > n) return 0n;
  const steps = k < n - k ? k : n - k;
  if (steps > MOST_FACTORS || n > 1n << 64n) fail('too-large');
  let product = 1n;
  for (let step = 1n; step <= steps; step += 1n) product = (product * (n - steps + step)) / step;
  return product;
}

/** Exact where the argument is a power of the base. */
function logarithm(a: Value, base: Value): Value {
  if (V.isExact(a) && V.isExact(base) && a.n > 0n && base.n > 0n && base.n !== base.d) {
    const near = Math.round(Math.log(R.toNumber(a)) / Math.log(R.toNumber(base)));
    const power = Math.abs(near) < 1_000 ? R.powerOf(base, BigInt(near)) : null;
    if (power && R.isSame(power, a)) return R.fromInteger(near);
  }
  return V.divide(C.log(V.toComplex(a)), C.log(V.toComplex(base)));
}

/** A double that should be whole may lie just below it. */
function floor(a: Value): Value {
  return V.isExact(a) ? R.floor(a) : R.fromInteger(Math.floor(V.toReal(a) + 1e-11));
}

function modulo(a: bigint, b: bigint): Value {
  if (b === 0n) fail('undefined');
  const rest = a % b;
  return R.rational(rest < 0n !== b < 0n && rest !== 0n ? rest + b : rest);
}

function lcm(a: bigint, b: bigint): bigint {
  const divisor = R.gcd(a, b);
  const product = divisor === 0n ? 0n : (a / divisor) * b;
  return product < 0n ? -product : product;
}
