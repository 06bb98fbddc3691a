import { divide } from '../arithmetic/over.ts';
import { product } from '../arithmetic/products.ts';
import { sum } from '../arithmetic/sums.ts';
import { plusTerm, term } from '../arithmetic/tex.ts';
import type { Step } from '../exercise.ts';

/** As it stands in LaTeX. */
export type Sign = '<' | '>' | '\\le ' | '\\ge ';

export const signs: readonly Sign[] = ['<', '>', '\\le ', '\\ge '];

const turned: Readonly<Record<Sign, Sign>> = { '<': '>', '>': '<', '\\le ': '\\ge ', '\\ge ': '\\le ' };

export const turn = (sign: Sign): Sign => turned[sign];

/** Solves `a·letter+b<c` for whole numbers, `a` not 0: a negative factor turns the sign. */
export function isolateInequality(a: number, b: number, sign: Sign, c: number, letter: string): { steps: Step[]; answer: string } {
  const steps: Step[] = [];
  let right = c;
  if (b !== 0) {
    const moved = sum(c, -b);
    right = moved.value;
    steps.push({ rule: b > 0 ? 'subtract-both' : 'add-both', values: { n: String(Math.abs(b)) }, lines: [...moved.lines, `${term(a, letter)}${sign}${right}`] });
  }
  if (a === 1) return { steps, answer: `${letter}${sign}${right}` };
  const kept = a > 0 ? sign : turn(sign);
  const rule = a > 0 ? 'divide-both' : 'divide-turn';
  const { lines, first, reduction, answer } = divide(right, a);
  return { steps: [...steps, { rule, values: { n: String(a) }, lines: [...lines, `${letter}${kept}${first}`] }, ...reduction], answer: `${letter}${kept}${answer}` };
}

/** `a·letter+b<c·letter+d`: the letter is taken to the left first. */
export function bothSidesInequality(a: number, b: number, sign: Sign, c: number, d: number, letter: string): { steps: Step[]; answer: string } {
  const factor = a - c;
  const gathered: Step = {
    rule: c > 0 ? 'subtract-both' : 'add-both',
    values: { n: term(Math.abs(c), letter) },
    lines: [`${term(a, letter)}${plusTerm(-c, letter)}=${term(factor, letter)}`, `${term(factor, letter)}${plusTerm(b)}${sign}${d}`],
  };
  const { steps, answer } = isolateInequality(factor, b, sign, d, letter);
  return { steps: [gathered, ...steps], answer };
}

/** `a(letter+b)<c`, the brackets opened first. */
export function bracketInequality(a: number, b: number, sign: Sign, c: number, letter: string): { steps: Step[]; answer: string } {
  const open: Step = { rule: 'open-brackets', lines: [...product(a, b).lines, `${term(a, letter)}${plusTerm(a * b)}${sign}${c}`] };
  const { steps, answer } = isolateInequality(a, a * b, sign, c, letter);
  return { steps: [open, ...steps], answer };
}
