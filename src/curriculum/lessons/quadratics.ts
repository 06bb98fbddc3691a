import { polynomial } from '../arithmetic/tex.ts';
import type { Exercise, Lesson, Step } from '../exercise.ts';
import { factorSteps } from '../equations/factor-steps.ts';
import { drawLetter } from '../equations/letters.ts';
import { quadratic } from '../phrasings/quadratic.ts';
import { chance, integer, type Random } from '../random.ts';

/** `x^2-13x+22=0` by factoring: roots of one sign, then of any, then with a number in front or the number on the right. */
export const quadratics: Lesson = {
  topic: 'quadratics',
  levels: 3,
  make(level: number, random: Random): Exercise {
    const letter = drawLetter(random);
    const [low, high] = drawRoots(level, random);
    const [b, c] = [-(low + high), low * high];
    const { e, key, step } = disguise(level, b, c, letter, random);
    const { steps, answer } = factorSteps(low, high, letter);
    return { topic: 'quadratics', level, key, answer, solution: step ? [step, ...steps] : steps, asks: quadratic, slots: { e, v: letter } };
  },
};

function drawRoots(level: number, random: Random): [number, number] {
  const sign = chance(random, 0.6) ? 1 : -1;
  const drawn = level === 1 ? [sign * integer(random, 1, 9), sign * integer(random, 1, 9)] : [integer(random, -12, 12), integer(random, -12, 12)];
  // Without a root but 0 the equation is x^2=0.
  return drawn.every((root) => root === 0) ? [0, 5] : [Math.min(...drawn), Math.max(...drawn)];
}

/** How the equation is given, and the step that brings it to `x^2+bx+c=0`. */
function disguise(level: number, b: number, c: number, letter: string, random: Random): { e: string; key: string; step?: Step } {
  const plain = `${polynomial([1, b, c], letter)}=0`;
  if (level < 3) return { e: plain, key: `${b},${c}` };
  if (c === 0 || chance(random, 0.5)) {
    const front = integer(random, 2, 5);
    const step: Step = { rule: 'divide-both', values: { n: String(front) }, lines: [plain] };
    return { e: `${polynomial([front, front * b, front * c], letter)}=0`, key: `${front}(${b},${c})`, step };
  }
  const step: Step = { rule: c > 0 ? 'add-both' : 'subtract-both', values: { n: String(Math.abs(c)) }, lines: [plain] };
  return { e: `${polynomial([1, b, 0], letter)}=${-c}`, key: `${b}=${-c}`, step };
}
