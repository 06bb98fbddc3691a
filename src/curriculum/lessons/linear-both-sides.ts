import { TABLES } from '../arithmetic/products.ts';
import { plusTerm, term } from '../arithmetic/tex.ts';
import { solveBothSides } from '../equations/both-sides.ts';
import type { Exercise, Lesson } from '../exercise.ts';
import { drawLetter } from '../equations/letters.ts';
import { solve } from '../phrasings/solve.ts';
import { chance, integer, nonZero, type Random } from '../random.ts';

/** `5x-8=2x+7`: positive, then with negative factors and solutions, then larger ones and fractions. */
export const linearBothSides: Lesson = {
  topic: 'linearBothSides',
  levels: 3,
  make(level: number, random: Random): Exercise {
    const [a, c] = drawFactors(level, random);
    const most = [12, 30, 60][level - 1]!;
    const b = level > 1 && chance(random, 0.1) ? 0 : nonZero(random, -most, most);
    const solution = level === 1 ? integer(random, 1, 10) : integer(random, -12, level === 3 ? 20 : 12);
    const uneven = level === 3 && Math.abs(a - c) > 1 && chance(random, 0.3) ? integer(random, 1, Math.abs(a - c) - 1) : 0;
    const d = (a - c) * solution + b + uneven;
    const letter = drawLetter(random);
    const e = `${term(a, letter)}${plusTerm(b)}=${term(c, letter)}${plusTerm(d)}`;
    const { steps, answer } = solveBothSides(a, b, c, d, letter);
    return { topic: 'linearBothSides', level, key: `${a},${b},${c},${d}`, answer, solution: steps, asks: solve, slots: { e, v: letter } };
  },
};

/** The first is the larger at the first level. Their difference, by which is divided, is within the tables and not 0. */
function drawFactors(level: number, random: Random): [number, number] {
  for (;;) {
    const [a, c] = level === 1 ? [integer(random, 3, 9), integer(random, 1, 7)] : [nonZero(random, -9, 12), nonZero(random, -9, 9)];
    const difference = level === 1 ? a - c : Math.abs(a - c);
    if (difference > 0 && difference <= TABLES) return [a, c];
  }
}
