import { sum } from './sums.ts';
import type { Work } from './work.ts';

/** `a-b` of any whole numbers: of a negative `b` the brackets are dropped first, `3-(-2)=3+2`. */
export function difference(a: number, b: number): Work {
  if (b === 0) return { lines: [`${a}-0=${a}`], value: a };
  const { lines, value } = sum(a, -b);
  return { lines: b < 0 ? [`${a}-(${b})=${a}+${-b}`, ...lines] : lines, value };
}
