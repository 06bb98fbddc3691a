import * as R from './rational.ts';
import type { Rational } from './rational.ts';
import { degree, divide, valueAt, type Polynomial } from './polynomial.ts';

/** The number p + q·√radicand. `radicand` is a whole number without square factors, negative for complex numbers, 0 where q is. */
export interface Surd {
  p: Rational;
  q: Rational;
  radicand: bigint;
}

/** Divisors of the first and last coefficient are tried as rational roots up to this size. */
const LARGEST = 1_000_000n;

/** All roots of a polynomial, exact, each once, real ones in order; null when some are neither rational nor of a quadratic. */
export function exactRoots(polynomial: Polynomial): Surd[] | null {
  if (degree(polynomial) < 1) return [];
  const roots: Surd[] = [];
  let rest = polynomial;
  while (degree(rest) > 2) {
    const root = rationalRoot(rest);
    if (!root) return null;
    roots.push({ p: root, q: R.ZERO, radicand: 0n });
    rest = divide(rest, [R.negate(root), R.ONE]).quotient;
  }
  const last = degree(rest) === 2 ? quadraticRoots(rest) : degree(rest) === 1 ? [{ p: R.negate(R.divide(rest[0]!, rest[1]!)), q: R.ZERO, radicand: 0n }] : [];
  return last && withoutRepeats([...roots, ...last]).sort((a, b) => approximate(a) - approximate(b));
}

export const isRealSurd = ({ radicand }: Surd): boolean => radicand >= 0n;
/** The real part of complex ones. */
export const approximate = ({ p, q, radicand }: Surd): number => R.toNumber(p) + (radicand > 0n ? R.toNumber(q) * Math.sqrt(Number(radicand)) : 0);

function withoutRepeats(roots: readonly Surd[]): Surd[] {
  return roots.filter((root, at) => !roots.slice(0, at).some((other) => R.isSame(other.p, root.p) && R.isSame(other.q, root.q) && other.radicand === root.radicand));
}

/** A fraction whose parts divide the last and the first coefficient, if there is one. */
export function rationalRoot(polynomial: Polynomial): Rational | null {
  if (polynomial[0]!.n === 0n) return R.ZERO;
  const scale = polynomial.reduce((lcm, { d }) => (lcm / R.gcd(lcm, d)) * d, 1n);
  const whole = polynomial.map(({ n, d }) => (n * scale) / d);
  const [tops, bottoms] = [divisorsOf(whole[0]!), divisorsOf(whole.at(-1)!)];
  if (!tops || !bottoms) return null;
  for (const bottom of bottoms) {
    for (const top of tops) {
      for (const candidate of [R.rational(top, bottom), R.rational(-top, bottom)]) {
        if (valueAt(polynomial, candidate).n === 0n) return candidate;
      }
    }
  }
  return null;
}

function divisorsOf(n: bigint): bigint[] | null {
  const size = n < 0n ? -n : n;
  if (size > LARGEST) return null;
  const divisors: bigint[] = [];
  for (let small = 1n; small * small <= size; small += 1n) if (size % small === 0n) divisors.push(small, size / small);
  return [...new Set(divisors)];
}

function quadraticRoots([c, b, a]: Polynomial): Surd[] | null {
  const discriminant = R.subtract(R.multiply(b!, b!), R.multiply(R.fromInteger(4), R.multiply(a!, c!)));
  const twice = R.multiply(R.fromInteger(2), a!);
  const p = R.negate(R.divide(b!, twice));
  if (discriminant.n === 0n) return [{ p, q: R.ZERO, radicand: 0n }];
  // √(n/d) is √(n·d)/d.
  const square = takeSquares(discriminant.n * discriminant.d);
  if (!square) return null;
  const { root, radicand } = square;
  const q = R.divide(R.rational(root, discriminant.d), twice);
  if (radicand === 1n) return [R.add(p, q), R.subtract(p, q)].map((value) => ({ p: value, q: R.ZERO, radicand: 0n }));
  return [{ p, q, radicand }, { p, q: R.negate(q), radicand }];
}

/** n = root²·radicand, where no square divides the radicand. Null when n is too large to be taken apart. */
function takeSquares(n: bigint): { root: bigint; radicand: bigint } | null {
  let radicand = n < 0n ? -n : n;
  if (radicand > LARGEST * LARGEST) return null;
  let root = 1n;
  for (let factor = 2n; factor * factor <= radicand && factor < 10_000n; factor += 1n) {
    while (radicand % (factor * factor) === 0n) {
      radicand /= factor * factor;
      root *= factor;
    }
  }
  const whole = R.rootOf(R.rational(radicand), 2n);
  if (whole) return { root: root * whole.n, radicand: n < 0n ? -1n : 1n };
  return { root, radicand: n < 0n ? -radicand : radicand };
}
