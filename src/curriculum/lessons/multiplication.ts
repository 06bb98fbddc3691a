import { productSteps } from '../arithmetic/product-steps.ts';
import type { Exercise, Lesson } from '../exercise.ts';
import { multiplying } from '../phrasings/four-operations.ts';
import { integer, oneOf, ofDigits, shuffled, type Random } from '../random.ts';

/** Digits of the two factors, by level. */
const lengths: readonly (readonly [number, number][])[] = [
  [[1, 1], [2, 1], [2, 1]],
  [[3, 1], [2, 2], [2, 2]],
  [[3, 2]],
];

/** `347\times26`, up to three digits times two. */
export const multiplication: Lesson = {
  topic: 'multiplication',
  levels: lengths.length,
  make(level: number, random: Random): Exercise {
    const drawn = oneOf(random, lengths[level - 1]!);
    const [a, b] = shuffled(random, drawn).map((digits) => (digits === 1 ? integer(random, 2, 9) : ofDigits(random, digits))) as [number, number];
    return {
      topic: 'multiplication',
      level,
      key: [a, b].sort((x, y) => x - y).join('*'),
      answer: String(a * b),
      solution: productSteps(a, b),
      asks: multiplying,
      slots: { e: `${a}\\times${b}`, a: String(a), b: String(b) },
    };
  },
};
