import { inBrackets, multiplyChain, TABLES } from './products.ts';
import { subtractChain } from './sums.ts';
import { whole, type Work } from './work.ts';

/** `n\div d` that comes out even, by long division. The sign comes last, on a line of its own; what is known by heart is one line. */
export function quotient(n: number, d: number): Work {
  const value = whole(n / d);
  const written = `${n}\\div${inBrackets(d)}=${value}`;
  if (n === 0 || isByHeart(Math.abs(n), Math.abs(d))) return { lines: [written], value };
  const sizes = positiveQuotient(Math.abs(n), Math.abs(d));
  return { lines: n < 0 || d < 0 ? [...sizes, written] : sizes, value };
}

/** Zeros at the end of both are dropped first: `800\div200=8\div2=4`. */
function positiveQuotient(n: number, d: number): string[] {
  const written = `${n}\\div${d}`;
  let zeros = 1;
  while (d % (10 * zeros) === 0 && n % (10 * zeros) === 0) zeros *= 10;
  const [shortN, shortD] = [n / zeros, d / zeros];
  const short = zeros > 1 ? [`${written}=${shortN}\\div${shortD}`] : [];
  if (zeros > 1 && isByHeart(shortN, shortD)) return [`${short[0]}=${n / d}`];
  return [...short, ...longDivision(shortN, shortD).flat(), `${written}=${n / d}`];
}

/**
 * `n\div d` of which nobody knows before whether it comes out even: the largest multiple, `9\times9=81`, and what is left, `84-81=3`;
 * by long division where it is beyond the tables. Then the quotient, unless its multiple says it; `value` null where something is left.
 */
export function tryQuotient(n: number, d: number): { lines: string[]; value: number | null } {
  const [size, divisor] = [Math.abs(n), Math.abs(d)];
  const isEven = size % divisor === 0;
  const written = isEven ? [`${n}\\div${inBrackets(d)}=${whole(n / d)}`] : [];
  const value = isEven ? whole(n / d) : null;
  if (size < divisor || divisor === 1) return { lines: written, value };
  const times = Math.floor(size / divisor);
  if (divisor > TABLES || times > TABLES) {
    const sizes = isEven && (n < 0 || d < 0) ? [`${size}\\div${divisor}=${times}`] : [];
    return { lines: [...longDivision(size, divisor).flat(), ...sizes, ...written], value };
  }
  const multiple = `${divisor}\\times${times}=${divisor * times}`;
  if (!isEven) return { lines: [multiple, subtractChain(size, divisor * times)], value };
  return { lines: n < 0 || d < 0 ? [multiple, ...written] : [multiple], value };
}

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
