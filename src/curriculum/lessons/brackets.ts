import { product } from '../arithmetic/products.ts';
import { quotient } from '../arithmetic/quotients.ts';
import { plusTerm, term } from '../arithmetic/tex.ts';
import { solveBothSides } from '../equations/both-sides.ts';
import type { Exercise, Lesson, Step } from '../exercise.ts';
import { moveNumber } from '../equations/isolate.ts';
import { drawLetter } from '../equations/letters.ts';
import { solve } from '../phrasings/solve.ts';
import { integer, nonZero, type Random } from '../random.ts';

/** `5(x-2)=20`, then `5(x-2)-2=38`, then `3(x+4)=5x-2`. */
export const brackets: Lesson = {
  topic: 'brackets',
  levels: 3,
  make: (level: number, random: Random): Exercise => (level === 3 ? bothSides(random) : oneSide(level, random)),
};

function oneSide(level: number, random: Random): Exercise {
  const a = level === 1 ? integer(random, 2, 9) : nonZero(random, -9, 9);
  const factor = Math.abs(a) === 1 ? 2 * a : a;
  const b = nonZero(random, -12, 12);
  const x = level === 1 ? integer(random, 1, 12) : integer(random, -12, 15);
  const d = level === 1 ? 0 : nonZero(random, -20, 20);
  const c = factor * (x + b) + d;
  const letter = drawLetter(random);
  const inside = letter + plusTerm(b);
  const steps: Step[] = [];
  if (d !== 0) steps.push(moveNumber(`${factor}(${inside})`, d, c).step);
  const { lines, value } = quotient(c - d, factor);
  steps.push({ rule: 'divide-both', values: { n: String(factor) }, lines: [...lines, `${inside}=${value}`] }, moveNumber(letter, b, value).step);
  const e = `${factor}(${inside})${plusTerm(d)}=${c}`;
  return { topic: 'brackets', level, key: `${factor},${b},${d},${c}`, answer: String(x), solution: steps, asks: solve, slots: { e, v: letter } };
}

function bothSides(random: Random): Exercise {
  for (;;) {
    const a = integer(random, 2, 9);
    const c = nonZero(random, -6, 9);
    if (Math.abs(a - c) < 2) continue;
    const b = nonZero(random, -9, 9);
    const x = integer(random, -9, 12);
    const d = a * (x + b) - c * x;
    const letter = drawLetter(random);
    const left = `${a}(${letter}${plusTerm(b)})`;
    const right = `${term(c, letter)}${plusTerm(d)}`;
    const opened = `${term(a, letter)}${plusTerm(a * b)}`;
    const open: Step = { rule: 'open-brackets', lines: [...product(a, b).lines, `${opened}=${right}`] };
    const { steps, answer } = solveBothSides(a, a * b, c, d, letter);
    return { topic: 'brackets', level: 3, key: `${a},${b}=${c},${d}`, answer, solution: [open, ...steps], asks: solve, slots: { e: `${left}=${right}`, v: letter } };
  }
}
