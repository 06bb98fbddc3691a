import { digitsOf, placesOf } from './places.ts';
import { chain, whole, type Work } from './work.ts';

/**
 * `a+b` of whole numbers that are not negative, one place at a time: `347+86=347+80+6=427+6=433`. The second is split before anything
 * is added, so that each link adds one digit at one place, however unlike the numbers' lengths.
 */
export function addChain(a: number, b: number): string {
  const written = `${a}+${b}`;
  if (a === 0 || b === 0 || (Math.abs(a) < 10 && Math.abs(b) < 10)) return chain([written, String(a + b)]);
  if (digitsOf(a) < digitsOf(b)) return `${written}=${addChain(b, a)}`;
  return walk(written, a, placesOf(b), '+');
}

/** `a-b` with `a ≥ b ≥ 0`, one place at a time: `433-86=433-80-6=353-6=347`. */
export function subtractChain(a: number, b: number): string {
  const written = `${a}-${b}`;
  if (b === 0 || a === b) return chain([written, String(a - b)]);
  return walk(written, a, placesOf(b), '-');
}

function walk(written: string, from: number, parts: readonly number[], sign: '+' | '-'): string {
  const links = [written];
  if (parts.length > 1) links.push([from, ...parts].join(sign));
  let reached = from;
  parts.forEach((part, at) => {
    reached = whole(sign === '+' ? reached + part : reached - part);
    links.push([reached, ...parts.slice(at + 1)].join(sign));
  });
  return chain(links);
}

/**
 * `a+b`, or `a-b` as it is written when `b` is negative: first the sizes, then the sign: `33-29=33-20-9=13-9=4`, `-33+29=-4`. Single
 * digits need no such detour.
 */
export function sum(a: number, b: number): Work {
  const value = whole(a + b);
  const written = b < 0 ? `${a}-${-b}` : `${a}+${b}`;
  const [larger, smaller] = Math.abs(a) >= Math.abs(b) ? [Math.abs(a), Math.abs(b)] : [Math.abs(b), Math.abs(a)];
  if (a >= 0 && b >= 0) return { lines: [addChain(a, b)], value };
  if (a >= 0 && value >= 0) return { lines: [subtractChain(a, -b)], value };
  if (a === 0 || b === 0 || (Math.abs(a) < 10 && Math.abs(b) < 10)) return { lines: [`${written}=${value}`], value };
  const sizes = a < 0 === b < 0 ? addChain(-a, -b) : subtractChain(larger, smaller);
  return { lines: [sizes, `${written}=${value}`], value };
}

/** Numbers added one to the other: one sum less than there are numbers. */
export function runningSums([first, ...others]: readonly number[]): Work[] {
  const sums: Work[] = [];
  for (const number of others) sums.push(sum(sums.at(-1)?.value ?? first!, number));
  return sums;
}
