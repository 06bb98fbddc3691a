import { addChain } from '../arithmetic/sums.ts';
import type { Exercise, Lesson } from '../exercise.ts';
import { adding } from '../phrasings/four-operations.ts';
import { oneOf, ofDigits, shuffled, type Random } from '../random.ts';

/** Digits of the two numbers, by level: unlike lengths are the harder ones. */
const lengths: readonly (readonly [number, number][])[] = [
  [[1, 1], [2, 1], [2, 2]],
  [[3, 1], [3, 2], [3, 3]],
  [[4, 1], [4, 2], [4, 3], [4, 4]],
];

/** `347+586`, up to four digits. */
export const addition: Lesson = {
  topic: 'addition',
  levels: lengths.length,
  make(level: number, random: Random): Exercise {
    const drawn = oneOf(random, lengths[level - 1]!);
    const [a, b] = shuffled(random, drawn).map((digits) => ofDigits(random, digits)) as [number, number];
    return {
      topic: 'addition',
      level,
      key: [a, b].sort((x, y) => x - y).join('+'),
      answer: String(a + b),
      solution: [{ rule: 'add', lines: [addChain(a, b)] }],
      asks: adding,
      slots: { e: `${a}+${b}`, a: String(a), b: String(b) },
    };
  },
};
