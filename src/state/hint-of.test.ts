import { expect, test } from 'vitest';
import { lessons } from '../curriculum/lessons.ts';
import { createRandom } from '../curriculum/random.ts';
import { writeSolution } from '../curriculum/write-solution.ts';
import { splitSteps } from '../solving/split-steps.ts';
import { hintOf, sayOperation, whyOf } from './hint-of.ts';

const stepOf = (text: string) => {
  const step = splitSteps(text).parts.find((part) => part.kind === 'step');
  return step ?? expect.fail('no step');
};

test.each([
  ['1. Subtract \\(8\\) on both sides: \\(5x=35\\)', 'Subtract \\(8\\) on both sides', '两边减 \\(8\\)'],
  ['1. 两边减 \\(8\\)：\\(5x=35\\)', 'Subtract \\(8\\) on both sides', '两边减 \\(8\\)'],
  ['1. Add 8 to both sides: \\(5x=35\\)', 'Add \\(8\\) on both sides', '两边加 \\(8\\)'],
  ['1. **Collect what is alike.** \\(5x=35\\)', 'Collect what is alike', 'Collect what is alike'],
  ['1. \\(5x=35\\)', null, null],
  ['1. No real root: \\(D=-4\\)', null, null],
  ['1. 没有实数根：\\(D=-4\\)', null, null],
])('of %j the hint is %j, in Chinese %j', (text, english, chinese) => {
  expect(hintOf(stepOf(text), 'Solve 5x - 8 = 27', 'en')).toBe(english);
  expect(hintOf(stepOf(text), 'Solve 5x - 8 = 27', 'zh')).toBe(chinese);
});

test.each([
  ['1. Subtract \\(8\\) on both sides: \\(5x=35\\)', /^An equation stays true/, /^等式两边/],
  ['1. 两边除以 \\(5\\)：\\(x=7\\)', /^An equation stays true/, /^等式两边/],
])('why %j is allowed is said in both languages', (text, english, chinese) => {
  expect(whyOf(stepOf(text), 'en')).toMatch(english);
  expect(whyOf(stepOf(text), 'zh')).toMatch(chinese);
});

test('what is done to an equation is said in both languages', () => {
  expect(sayOperation({ kind: 'divide', by: '5' }, 'en')).toBe('Divide both sides by \\(5\\)');
  expect(sayOperation({ kind: 'subtract', by: '2x' }, 'zh')).toBe('两边减 \\(2x\\)');
});

test('of a step without a known rule there is no why', () => {
  expect(whyOf(stepOf('1. **Collect what is alike.** \\(5x=35\\)'), 'en')).toBeNull();
});

test.each(lessons)('no hint for a problem of $topic holds a line of its step', (lesson) => {
  for (let level = 1; level <= lesson.levels; level += 1) {
    const exercise = lesson.make(level, createRandom(level));
    for (const language of ['en', 'zh'] as const) {
      const steps = splitSteps(writeSolution(exercise, language)).parts.filter((part) => part.kind === 'step');
      expect(steps).toHaveLength(exercise.solution.length);
      for (const [index, step] of steps.entries()) {
        const hint = hintOf(step, '', language);
        for (const line of exercise.solution[index]!.lines) expect(hint ?? '').not.toContain(`\\(${line}\\)`);
      }
    }
  }
});
