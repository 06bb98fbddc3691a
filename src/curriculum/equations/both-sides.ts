import { plusTerm, term } from '../arithmetic/tex.ts';
import type { Step } from '../exercise.ts';
import { isolate } from './isolate.ts';

/** Solves `a·letter+b=c·letter+d` for whole numbers, `a` and `c` different and not 0: the letter is taken to the left first. */
export function solveBothSides(a: number, b: number, c: number, d: number, letter: string): { steps: Step[]; answer: string } {
  const factor = a - c;
  const gathered: Step = {
    rule: c > 0 ? 'subtract-both' : 'add-both',
    values: { n: term(Math.abs(c), letter) },
    lines: [`${term(a, letter)}${plusTerm(-c, letter)}=${term(factor, letter)}`, `${term(factor, letter)}${plusTerm(b)}=${d}`],
  };
  const { steps, answer } = isolate(factor, b, d, letter);
  return { steps: [gathered, ...steps], answer };
}
