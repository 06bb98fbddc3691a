import { plusTerm, term } from '../arithmetic/tex.ts';
import type { Exercise, Lesson } from '../exercise.ts';
import { isolate } from '../equations/isolate.ts';
import { solve } from '../phrasings/solve.ts';
import { drawLetter } from '../equations/letters.ts';
import { chance, integer, nonZero, oneOf, type Random } from '../random.ts';

/** The greatest size of factor, number beside it and solution, by level. */
const sizes = [
  { factor: [1, 9], beside: 20, least: 1, most: 12 },
  { factor: [1, 12], beside: 40, least: -12, most: 20 },
  { factor: [-9, 12], beside: 60, least: -20, most: 30 },
] as const;

/** `5x-8=27`, its terms in any order. The third level has negative factors and solutions that are fractions. */
export const linear: Lesson = {
  topic: 'linear',
  levels: sizes.length,
  make(level: number, random: Random): Exercise {
    const { factor, beside, least, most } = sizes[level - 1]!;
    const a = nonZero(random, factor[0], factor[1]);
    // Without a factor something must stand beside the letter, or there is nothing to solve.
    const b = chance(random, 0.85) || a === 1 ? nonZero(random, -beside, beside) : 0;
    const uneven = level === 3 && Math.abs(a) > 1 && chance(random, 0.3) ? integer(random, 1, Math.abs(a) - 1) : 0;
    const c = a * integer(random, least, most) + b + uneven;
    const letter = drawLetter(random);
    const left = term(a, letter) + plusTerm(b);
    const e = oneOf(random, [`${left}=${c}`, `${left}=${c}`, `${c}=${left}`, b > 0 ? `${b}${plusTerm(a, letter)}=${c}` : `${left}=${c}`]);
    const { steps, answer } = isolate(a, b, c, letter);
    return { topic: 'linear', level, key: `${a},${b},${c}`, answer, solution: steps, asks: solve, slots: { e, v: letter } };
  },
};
