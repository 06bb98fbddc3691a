import { inBrackets, multiplyChain, TABLES } from './products.ts';
import { subtractChain } from './sums.ts';
import { whole, type Work } from './work.ts';

/** `n\div d` that comes out even, by long division. The sign comes last, on a line of its own; what is known by heart is one line. */
export function quotient(n: number, d: number): Work {
  const value = whole(n / d);
  const [size, divisor] = [Math.abs(n), Math.abs(d)];
  if (n === 0 || isByHeart(size, divisor)) return { lines: [written(n, d)], value };
  return { lines: signed(n, d, positiveQuotient(size, divisor)), value };
}

/** Zeros at the end of both are dropped first: `800\div200=8\div2=4`. */
function positiveQuotient(n: number, d: number): string[] {
  let [shortN, shortD] = [n, d];
  while (shortN % 10 === 0 && shortD % 10 === 0) [shortN, shortD] = [shortN / 10, shortD / 10];
  if (shortD === d) return [...longDivision(n, d).flat(), written(n, d)];
  const short = `${n}\\div${d}=${shortN}\\div${shortD}`;
  return isByHeart(shortN, shortD) ? [`${short}=${n / d}`] : [short, ...longDivision(shortN, shortD).flat(), written(n, d)];
}

/**
 * `n\div d` of which nobody knows before whether it comes out even: the largest multiple, `9\times9=81`, and what is left, `84-81=3`;
 * by long division where it is beyond the tables. Then the quotient, unless its multiple says it; `value` null where something is left.
 */
export function tryQuotient(n: number, d: number): { lines: string[]; value: number | null } {
  const [size, divisor] = [Math.abs(n), Math.abs(d)];
  const times = Math.floor(size / divisor);
  const left = size % divisor;
  const value = left === 0 ? whole(n / d) : null;
  if (times === 0 || divisor === 1) return { lines: value === null ? [] : [written(n, d)], value };
  if (divisor <= TABLES && times <= TABLES) {
    const multiple = `${divisor}\\times${times}=${divisor * times}`;
    return { lines: value === null ? [multiple, subtractChain(size, divisor * times)] : signed(n, d, [multiple]), value };
  }
  const digits = longDivision(size, divisor).flat();
  return { lines: value === null ? digits : signed(n, d, [...digits, written(size, divisor)]), value };
}

const written = (n: number, d: number): string => `${n}\\div${inBrackets(d)}=${whole(n / d)}`;

/** The lines of the sizes, and the quotient with its sign where there is a minus. */
const signed = (n: number, d: number, sizes: readonly string[]): string[] => (n < 0 || d < 0 ? [...sizes, written(n, d)] : [...sizes]);

/**
 * What is left at each digit of a division, both numbers positive: `52-5\times9=52-45=7`, then `72-8\times9=72-72=0`. Divisors beyond
 * the tables have the product on a line of its own. Nothing where the quotient is known by heart.
 */
export function longDivision(n: number, d: number): string[][] {
  if (isByHeart(n, d)) return [];
  const digits: string[][] = [];
  let left = 0;
  for (const digit of String(n)) {
    left = left * 10 + Number(digit);
    if (digits.length === 0 && left < d) continue;
    const times = Math.floor(left / d);
    if (times === 0) digits.push([`${left}-0\\times${d}=${left}`]);
    else if (d <= TABLES) digits.push([`${left}-${times}\\times${d}=${subtractChain(left, times * d)}`]);
    else digits.push([...tooMany(left, d), multiplyChain(d, times), subtractChain(left, times * d)]);
    left -= times * d;
  }
  return digits;
}

/**
 * How often a divisor beyond the tables goes into a number must be tried. One time in eight, by a hash of both, one too many is tried
 * first and seen to be too large: who learns from these solutions learns how to go on from there.
 */
export function tooMany(n: number, d: number): string[] {
  const times = Math.floor(n / d) + 1;
  const isTried = d > TABLES && times > 1 && times < 10 && Math.imul(d * 1009 + n, 0x9e3779b1) >>> 29 === 0;
  return isTried ? [multiplyChain(d, times), `${times * d}>${n}`] : [];
}

/** Within the tables: 96 ÷ 8. */
function isByHeart(n: number, d: number): boolean {
  const value = n / d;
  return d === 1 || (d <= TABLES && value <= TABLES && Number.isInteger(value));
}
