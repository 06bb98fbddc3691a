import { addChain } from './sums.ts';
import { isRound, placesOf } from './places.ts';
import { chain, whole, type Work } from './work.ts';

/** A factor as it is written behind `\times` or `\div`. */
export const inBrackets = (n: number): string => (n < 0 ? `(${n})` : String(n));

/**
 * `a\times b` of positive whole numbers, `b` round: `347\times6=300\times6+40\times6+7\times6=1800+240+42=2040+42=2082`. Neighbouring
 * products overlap at one place only, so each link is one look.
 */
export function multiplyChain(a: number, b: number): string {
  const written = `${a}\\times${b}`;
  const parts = placesOf(a);
  if (a === 0 || b === 0 || parts.length === 1) return chain([written, String(whole(a * b))]);
  const products = parts.map((part) => part * b);
  const links = [written, parts.map((part) => `${part}\\times${b}`).join('+')];
  for (let left = products; ; left = [left[0]! + left[1]!, ...left.slice(2)]) {
    links.push(left.join('+'));
    if (left.length === 1) return chain(links);
  }
}

/**
 * `a\times b`. Where neither is round, the second is split first; the sign comes last, on a line of its own.
 */
export function product(a: number, b: number): Work {
  const value = whole(a * b);
  const written = `${a}\\times${inBrackets(b)}`;
  const sizes = productOfSizes(Math.abs(a), Math.abs(b));
  if (a >= 0 && b >= 0) return { lines: sizes, value };
  return { lines: a === 0 || b === 0 ? [`${written}=0`] : [...sizes, `${written}=${value}`], value };
}

function productOfSizes(a: number, b: number): string[] {
  if (a === 0 || b === 0 || isRound(b)) return [multiplyChain(a, b)];
  if (isRound(a)) return [`${a}\\times${b}=${multiplyChain(b, a)}`];
  const parts = placesOf(b);
  const lines = [`${a}\\times${b}=${parts.map((part) => `${a}\\times${part}`).join('+')}`];
  lines.push(...parts.map((part) => multiplyChain(a, part)));
  let reached = a * parts[0]!;
  for (const part of parts.slice(1)) {
    lines.push(addChain(reached, a * part));
    reached += a * part;
  }
  return [...lines, `${a}\\times${b}=${whole(reached)}`];
}
