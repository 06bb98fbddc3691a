import { product } from '../arithmetic/products.ts';
import { sum } from '../arithmetic/sums.ts';
import { plusTerm, polynomial, term } from '../arithmetic/tex.ts';
import type { Exercise, Step } from '../exercise.ts';
import { isolate } from './isolate.ts';
import { system } from '../phrasings/system.ts';
import { chance, integer, nonZero, type Random } from '../random.ts';

/** A system whose first equation says what y is: `y=2x+1` and `3x+y=16`. It is put into the second. */
export function givenForY(random: Random): Exercise {
  for (;;) {
    const [x, m, k] = [integer(random, -5, 8), nonZero(random, -4, 5), nonZero(random, -9, 9)];
    const [a, b] = [nonZero(random, -5, 6), chance(random, 0.6) ? 1 : -1];
    const y = m * x + k;
    const factor = a + b * m;
    if (factor === 0) continue;
    const c = a * x + b * y;
    const given = polynomial([m, k], 'x');
    const slots = { e: `y=${given}`, f: `${term(a, 'x')}${plusTerm(b, 'y')}=${c}` };
    const solution: Step[] = [
      insert({ a, b, c }, { m, k }),
      { rule: 'like-terms', lines: [`${term(a, 'x')}${plusTerm(b * m, 'x')}=${term(factor, 'x')}`, `${term(factor, 'x')}${plusTerm(b * k)}=${c}`] },
      ...isolate(factor, b * k, c, 'x').steps,
      { rule: 'insert-known', values: { n: `x=${x}` }, lines: [...(Math.abs(m) === 1 ? [] : product(m, x).lines), ...sum(m * x, k).lines, `y=${y}`] },
    ];
    return { topic: 'systems', level: 2, key: `y=${m},${k};${a},${b},${c}`, answer: `x=${x}, y=${y}`, solution, asks: system, slots };
  }
}

/** Puts `y=mx+k` into `ax+by=c`, `b` 1 or -1. */
function insert({ a, b, c }: { a: number; b: number; c: number }, { m, k }: { m: number; k: number }): Step {
  const given = polynomial([m, k], 'x');
  const opened = `${term(a, 'x')}${plusTerm(b * m, 'x')}${plusTerm(b * k)}=${c}`;
  return { rule: 'insert-known', values: { n: `y=${given}` }, lines: b === 1 ? [opened] : [`${term(a, 'x')}-(${given})=${c}`, opened] };
}
