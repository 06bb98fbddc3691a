import { addChain } from './sums.ts';
import { isRound, placesOf } from './places.ts';
import { chain, whole, type Work } from './work.ts';

/** The tables go so far: within them a product or a quotient is known by heart. */
export const TABLES = 12;

/** A factor as it is written behind `\times` or `\div`. */
export const inBrackets = (n: number): string => (n < 0 ? `(${n})` : String(n));

/**
 * `a\times b` of whole numbers that are not negative, `b` round: `347\times6=300\times6+40\times6+7\times6=1800+240+42=2040+42=2082`.
 * Neighbouring products overlap at one place only, so each link is one look.
 */
export function multiplyChain(a: number, b: number): string {
  const written = `${a}\\times${b}`;
  const parts = placesOf(a);
  if ((a <= TABLES && b <= TABLES) || b <= 1 || parts.length <= 1) return chain([written, String(whole(a * b))]);
  const links = [written, parts.map((part) => `${part}\\times${b}`).join('+')];
  for (let left = parts.map((part) => part * b); ; left = [left[0]! + left[1]!, ...left.slice(2)]) {
    links.push(left.join('+'));
    if (left.length === 1) return chain(links);
  }
}

/** `a\times b`, all of it in lines: the sizes, then the sign. Within the tables both are one look. */
export function product(a: number, b: number): Work {
  const value = whole(a * b);
  const written = `${a}\\times${inBrackets(b)}`;
  if (a === 0 || b === 0 || (Math.abs(a) <= TABLES && Math.abs(b) <= TABLES)) return { lines: [`${written}=${value}`], value };
  const { lines, partials, sums } = multiplySizes(Math.abs(a), Math.abs(b));
  const sizes = [...lines, ...partials, ...sums];
  if (a < 0 || b < 0) return { lines: [...sizes, `${written}=${value}`], value };
  return { lines: partials.length > 0 ? [...sizes, `${written}=${value}`] : sizes, value };
}

/**
 * A product of positive whole numbers. Where neither is round the second is split first (`lines` says so), each part is multiplied
 * (`partials`), and these are added one to the other (`sums`); else `lines` is all.
 */
export function multiplySizes(a: number, b: number): { lines: string[]; partials: string[]; sums: string[] } {
  const written = `${a}\\times${b}`;
  if (isRound(b) || (a <= TABLES && b <= TABLES)) return { lines: [multiplyChain(a, b)], partials: [], sums: [] };
  if (isRound(a)) return { lines: [`${written}=${multiplyChain(b, a)}`], partials: [], sums: [] };
  const isSwapped = placesOf(b).length > placesOf(a).length;
  const [long, short] = isSwapped ? [b, a] : [a, b];
  const parts = placesOf(short);
  const links = [written, ...(isSwapped ? [`${long}\\times${short}`] : []), parts.map((part) => `${long}\\times${part}`).join('+')];
  const sums: string[] = [];
  parts.reduce((reached, part) => {
    sums.push(addChain(reached, long * part));
    return reached + long * part;
  }, 0);
  return { lines: [chain(links)], partials: parts.map((part) => multiplyChain(long, part)), sums: sums.slice(1) };
}
