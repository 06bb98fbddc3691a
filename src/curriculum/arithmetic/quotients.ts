import { inBrackets } from './products.ts';
import { subtractChain } from './sums.ts';
import { whole, type Work } from './work.ts';

/** `n\div d` that comes out even, by long division: a line for each digit of the quotient. The sign comes last, on a line of its own. */
export function quotient(n: number, d: number): Work {
  const value = whole(n / d);
  const written = `${n}\\div${inBrackets(d)}`;
  if (n === 0) return { lines: [`${written}=0`], value };
  const lines = longDivision(Math.abs(n), Math.abs(d));
  const sizes = `${Math.abs(n)}\\div${Math.abs(d)}=${Math.abs(value)}`;
  if (n < 0 || d < 0) return { lines: [...lines, sizes, `${written}=${value}`], value };
  return { lines: [...lines, sizes], value };
}

/** What is left at each digit: `52-5\times9=52-45=7`, `72-8\times9=72-72=0`. Nothing where the quotient is known by heart. */
export function longDivision(n: number, d: number): string[] {
  if (d === 1 || isByHeart(n, d)) return [];
  const lines: string[] = [];
  let left = 0;
  let begun = false;
  for (const digit of String(n)) {
    left = left * 10 + Number(digit);
    if (!begun && left < d) continue;
    begun = true;
    const times = Math.floor(left / d);
    lines.push(`${left}-${times}\\times${d}=${times === 0 ? left : subtractChain(left, times * d)}`);
    left -= times * d;
  }
  return lines;
}

/** Within the tables up to 12, or that with zeros behind: 96 ÷ 8, 800 ÷ 4. */
function isByHeart(n: number, d: number): boolean {
  const value = n / d;
  return value <= 12 || (value % 10 === 0 && isByHeart(n / 10, d));
}
