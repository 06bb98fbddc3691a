import { difference } from '../arithmetic/differences.ts';
import { over } from '../arithmetic/over.ts';
import { inBrackets, product } from '../arithmetic/products.ts';
import { fraction, plusTerm, term } from '../arithmetic/tex.ts';
import type { Step } from '../exercise.ts';

/** `n/d` in lowest terms, `d` positive. */
export interface Slope {
  n: number;
  d: number;
}

export interface Point {
  x: number;
  y: number;
}

export const pointTex = ({ x, y }: Point): string => `(${x},${y})`;

/** `y=2x+1`, `y=-\frac{2}{3}x`, `y=x-4`. */
export function lineTex({ n, d }: Slope, b: number): string {
  return `y=${d === 1 ? term(n, 'x') : `${fraction(n, d)}x`}${plusTerm(b)}`;
}

/** The slope from one point to another, whose x are different. */
export function slopeSteps(p: Point, q: Point): { steps: Step[]; answer: string } {
  const [rise, run] = [difference(q.y, p.y), difference(q.x, p.x)];
  const { lines, reduction, answer } = over(rise.value, run.value);
  const steps: Step[] = [{ rule: 'change-of-y', lines: rise.lines }, { rule: 'change-of-x', lines: run.lines }, { rule: 'slope', lines }, ...reduction];
  return { steps, answer };
}

/** `y=mx+b` through a point whose x is a multiple of the slope's bottom. */
export function interceptSteps(slope: Slope, { x, y }: Point): { steps: Step[]; b: number } {
  const { n, d } = slope;
  const at = (n * x) / d;
  // The product over the bottom, then the quotient: 3/2 times 4 is 12/2, which is 6.
  const times = d === 1 ? product(n, x).lines : [`${fraction(n, d)}\\times${inBrackets(x)}=${n * x < 0 ? '-' : ''}\\frac{${Math.abs(n * x)}}{${d}}=${at}`];
  const { lines, value } = difference(y, at);
  return { steps: [{ rule: 'slope-times-x', lines: times }, { rule: 'intercept', lines }], b: value };
}
