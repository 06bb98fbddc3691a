import { readRemainder } from './read-remainder.ts';
import { equalWhen, undecided, type Verdict } from './verdict.ts';

/** Compares answers of which one tells of a remainder: 3 R 2 is 3 remainder 2, and may be 17/5 or not. Null for any other, and for what it can't be: a whole number. */
export function compareRemainders(given: string, expected: string): Verdict | null {
  const [a, b] = [readRemainder(given), readRemainder(expected)];
  if (a && b) return equalWhen(a.quotient === b.quotient && a.rest === b.rest);
  const one = a ?? b;
  const other = a ? expected : given;
  if (!one || (one.isProduct && /[Rr]/.test(other.replace(/\\[a-zA-Z]+/g, ''))) || (/^\d+$/.test(other) && one.rest !== 0n)) return null;
  return undecided('form');
}
