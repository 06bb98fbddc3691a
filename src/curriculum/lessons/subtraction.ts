import { subtractChain } from '../arithmetic/sums.ts';
import type { Exercise, Lesson } from '../exercise.ts';
import { subtracting } from '../phrasings/four-operations.ts';
import { oneOf, ofDigits, type Random } from '../random.ts';

/** Digits of the two numbers, by level. */
const lengths: readonly (readonly [number, number][])[] = [
  [[2, 1], [2, 2]],
  [[3, 1], [3, 2], [3, 3]],
  [[4, 1], [4, 2], [4, 3], [4, 4]],
];

/** `933-586`, up to four digits, never below zero: `negatives` has that. */
export const subtraction: Lesson = {
  topic: 'subtraction',
  levels: lengths.length,
  make(level: number, random: Random): Exercise {
    const [first, second] = oneOf(random, lengths[level - 1]!);
    const drawn = [ofDigits(random, first), ofDigits(random, second)];
    const [a, b] = [Math.max(...drawn), Math.min(...drawn)];
    return {
      topic: 'subtraction',
      level,
      key: `${a}-${b}`,
      answer: String(a - b),
      solution: [{ rule: 'subtract', lines: [subtractChain(a, b)] }],
      asks: subtracting,
      slots: { e: `${a}-${b}`, a: String(a), b: String(b) },
    };
  },
};
