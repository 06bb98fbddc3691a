import type { Expression } from './expression.ts';
import * as R from './rational.ts';
import type { Rational } from './rational.ts';
import { expressionTex, rationalTex } from './to-latex.ts';

/** The coefficient of each product of powers; its key are the powers of the letters, in their order. */
type Terms = ReadonlyMap<string, Rational>;

/** More are no school mathematics, and make long work. */
const MOST_TERMS = 60;
const HIGHEST = 60;

/** A polynomial in several letters as a sum of terms, the highest powers first; null for what is none. */
export function expandTex(expression: Expression, letters: readonly string[]): string | null {
  const terms = termsOf(expression, letters);
  if (!terms) return null;
  const sorted = [...terms].map(([key, coefficient]) => ({ powers: powersOf(key), coefficient })).sort((a, b) => total(b.powers) - total(a.powers) || compare(b.powers, a.powers));
  return sorted.reduce((tex, { powers, coefficient }) => tex + termTex(powers, coefficient, letters, tex === ''), '') || '0';
}

function termsOf(expression: Expression, letters: readonly string[]): Terms | null {
  const power = (at: number) => letters.map((_, index) => (index === at ? 1 : 0)).join();
  switch (expression.kind) {
    case 'number':
      return nonZero([[power(-1), expression.value]]);
    case 'symbol':
      return new Map([[power(letters.indexOf(expression.name)), R.ONE]]);
    case 'operation': {
      const { operator, args } = expression;
      const [first, second] = args as [Expression, Expression];
      if (operator === 'power') return raised(termsOf(first, letters), second, power(-1));
      const parts = args.map((arg) => termsOf(arg, letters));
      if (!parts.every((part) => part !== null)) return null;
      switch (operator) {
        case 'add':
          return nonZero(parts.flatMap((part) => [...part]));
        case 'negate':
          return times(parts[0]!, new Map([[power(-1), R.fromInteger(-1)]]));
        case 'multiply':
          return parts.reduce<Terms | null>((product, part) => product && times(product, part), new Map([[power(-1), R.ONE]]));
        case 'divide':
          return over(parts[0]!, parts[1]!);
        default:
          return null;
      }
    }
    default:
      return null;
  }
}

function raised(base: Terms | null, exponent: Expression, constant: string): Terms | null {
  if (exponent.kind !== 'number' || exponent.value.d !== 1n || exponent.value.n < 0n || exponent.value.n > BigInt(HIGHEST)) return null;
  let result: Terms | null = new Map([[constant, R.ONE]]);
  for (let count = 0; count < Number(exponent.value.n); count += 1) result = base && result && times(result, base);
  return base && result;
}

function times(a: Terms, b: Terms): Terms | null {
  const product = nonZero([...a].flatMap(([key, x]) => [...b].map(([other, y]): [string, Rational] => [plus(key, other), R.multiply(x, y)])));
  return product.size > MOST_TERMS || [...product.keys()].some((key) => total(powersOf(key)) > HIGHEST) ? null : product;
}

/** Divided by a single term; null where a letter stays below the line. */
function over(a: Terms, b: Terms): Terms | null {
  const [[key, divisor] = []] = b;
  if (!key || !divisor || b.size > 1) return null;
  const quotient = [...a].map(([other, x]): [string, Rational] => [plus(other, key, -1), R.divide(x, divisor)]);
  return quotient.some(([other]) => other.includes('-')) ? null : new Map(quotient);
}

/** Like terms gathered. */
function nonZero(entries: readonly (readonly [string, Rational])[]): Terms {
  const terms = new Map<string, Rational>();
  for (const [key, coefficient] of entries) terms.set(key, R.add(terms.get(key) ?? R.ZERO, coefficient));
  return new Map([...terms].filter(([, { n }]) => n !== 0n));
}

const powersOf = (key: string): number[] => key.split(',').map(Number);
const total = (powers: readonly number[]): number => powers.reduce((sum, power) => sum + power, 0);
const compare = (a: readonly number[], b: readonly number[]): number => a.reduce((found, power, at) => found || power - b[at]!, 0);

function plus(key: string, other: string, sign: 1 | -1 = 1): string {
  const powers = powersOf(other);
  return powersOf(key).map((power, at) => power + sign * powers[at]!).join();
}

function termTex(powers: readonly number[], { n, d }: Rational, letters: readonly string[], isFirst: boolean): string {
  const size = { n: n < 0n ? -n : n, d };
  const names = letters.flatMap((name, at) => (powers[at] === 0 ? [] : [expressionTex({ kind: 'symbol', name }) + (powers[at] === 1 ? '' : `^{${powers[at]}}`)])).join(' ');
  return (n < 0n ? '-' : isFirst ? '' : '+') + (names !== '' && R.isSame(size, R.ONE) ? names : rationalTex(size) + names);
}
