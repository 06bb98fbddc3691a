import { inBrackets, multiplyChain, TABLES } from './products.ts';
import { subtractChain } from './sums.ts';
import { whole, type Work } from './work.ts';

/** `n\div d` that comes out even, by long division. The sign comes last, on a line of its own; what is known by heart is one line. */
export function quotient(n: number, d: number): Work {
  const value = whole(n / d);
  const written = `${n}\\div${inBrackets(d)}=${value}`;
  if (n === 0 || isByHeart(Math.abs(n), Math.abs(d))) return { lines: [written], value };
  const lines = longDivision(Math.abs(n), Math.abs(d)).flat();
  const sizes = `${Math.abs(n)}\\div${Math.abs(d)}=${Math.abs(value)}`;
  return { lines: n < 0 || d < 0 ? [...lines, sizes, written] : [...lines, sizes], value };
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
    else digits.push([multiplyChain(d, times), subtractChain(left, times * d)]);
    left -= times * d;
  }
  return digits;
}

/** Within the tables, or that with zeros behind: 96 ÷ 8, 800 ÷ 4, 140 ÷ 10, 800 ÷ 200. */
function isByHeart(n: number, d: number): boolean {
  const value = n / d;
  if (d === 1 || (d <= TABLES && value <= TABLES)) return true;
  if (d % 10 === 0 && n % 10 === 0 && isByHeart(n / 10, d / 10)) return true;
  return value % 10 === 0 && isByHeart(n / 10, d);
}
