import { decimalQuotient } from '../arithmetic/decimals.ts';
import { sum } from '../arithmetic/sums.ts';
import type { Exercise, Lesson, Step } from '../exercise.ts';
import { medianOf } from '../phrasings/median.ts';
import { integer, oneOf, type Random } from '../random.ts';

/** How many numbers, by level, the least and the greatest: an even count has two in the middle. */
const sizes = [
  { counts: [3, 5], least: 1, most: 30 },
  { counts: [5, 4, 7], least: 1, most: 60 },
  { counts: [4, 6, 6, 7], least: -20, most: 99 },
] as const;

/** The middle one of three or five numbers, then of more, then of an even count and with numbers below zero. */
export const median: Lesson = {
  topic: 'median',
  levels: sizes.length,
  make(level: number, random: Random): Exercise {
    const { counts, least, most } = sizes[level - 1]!;
    const numbers = Array.from({ length: oneOf(random, counts) }, () => integer(random, least, most));
    const { steps, answer } = medianSteps(numbers);
    return { topic: 'median', level, key: numbers.join(' '), answer, solution: steps, asks: medianOf, slots: { l: numbers.join(', ') } };
  },
};

/** Sorted one number after the other: `3\le 8`, `1\le 3\le 8`; then without the first and the last until two or three are left; of two the mean. */
function medianSteps(numbers: readonly number[]): { steps: Step[]; answer: string } {
  const sorted = numbers.slice(1).map((_, at) => numbers.slice(0, at + 2).sort((a, b) => a - b));
  const steps: Step[] = [{ rule: 'sort', lines: sorted.map((some) => some.join('\\le ')) }];
  let left = sorted.at(-1)!;
  while (left.length > 3) {
    left = left.slice(1, -1);
    steps.push({ rule: 'drop-ends', lines: [left.join('\\le ')] });
  }
  if (left.length === 3) return { steps, answer: String(left[1]!) };
  const { lines, value } = sum(left[0]!, left[1]!);
  const half = decimalQuotient(Math.abs(value), 2);
  steps.push({ rule: 'add', lines }, ...half.steps);
  if (value < 0) steps.push({ rule: 'sign', lines: [`${value}\\div2=-${half.answer}`] });
  return { steps, answer: `${value < 0 ? '-' : ''}${half.answer}` };
}
