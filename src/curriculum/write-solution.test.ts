import { expect, test } from 'vitest';
import { linear } from './lessons/linear.ts';
import { quadratics } from './lessons/quadratics.ts';
import { createRandom } from './random.ts';
import type { Exercise, Lesson } from './exercise.ts';
import { writeSolution } from './write-solution.ts';

/** The first exercise of a level with this key. */
function find(lesson: Lesson, level: number, key: string): Exercise {
  for (let seed = 0; seed < 100_000; seed += 1) {
    const exercise = lesson.make(level, createRandom(seed));
    if (exercise.key === key && exercise.slots.v === 'x') return exercise;
  }
  throw new Error(`never drawn: ${key}`);
}

test('numbered lines, each with its rule, and the answer in a box', () => {
  expect(writeSolution(find(linear, 1, '5,-8,27'), 'en')).toBe(
    ['1. Add \\(8\\) on both sides: \\(27+8=35\\), so \\(5x=35\\)', '2. Divide both sides by \\(5\\): \\(5\\times7=35\\), so \\(x=7\\)', 'Answer: \\(\\boxed{7}\\)'].join('\n'),
  );
});

test('in Chinese too', () => {
  expect(writeSolution(find(quadratics, 2, '-13,22'), 'zh')).toBe(
    ['1. 试 \\(2\\)：\\(2\\times11=22\\) 和 \\(2+11=13\\)', '2. 分解因式：\\(x^2-13x+22=(x-2)(x-11)\\)，所以 \\((x-2)(x-11)=0\\)', '3. 一个或另一个因式为零：\\(x=2\\) 或 \\(x=11\\)', '答案：\\(\\boxed{2, 11}\\)'].join('\n'),
  );
});
