import { expect, test } from 'vitest';
import { splitSteps } from './split-steps.ts';
import { stepText, stepWords } from './step-words.ts';

/** The words of the first step of a text. */
const wordsOf = (text: string) => {
  const step = splitSteps(text).parts.find((part) => part.kind === 'step');
  return step ? stepWords(step, 'Solve 5x + 8 = 27, with 2.5 and 4') : expect.fail('no step');
};

test.each([
  ['1. Subtract \\(8\\) on both sides: \\(27-8=19\\), so \\(5x=19\\)', 'Subtract \\(8\\) on both sides'],
  ['1. 两边减 \\(8\\)：\\(27-8=19\\)，所以 \\(5x=19\\)', '两边减 \\(8\\)'],
  ['1. Add 8 to both sides: \\(5x=35\\)', 'Add 8 to both sides'],
  ['1. **Isolate the term with x.** Add 8.\n', 'Isolate the term with x'],
  ['### Step 1: Find a common denominator\nIt is 12.', 'Find a common denominator'],
  ['**第一步：** 移项\n\\[5x=35\\]', '移项'],
  ['First, add 8 to both sides of the equation:\n\\[5x=35\\]', 'First, add 8 to both sides of the equation'],
  ['我们在等式两边同时除以 $5$：\n\\[x=7\\]', '我们在等式两边同时除以 $5$'],
  ['1. Multiply 2.5 by 4.\n', 'Multiply 2.5 by 4'],
])('what is done first in %j is %j', (text, words) => {
  expect(wordsOf(text)).toBe(words);
});

test.each([
  ['a formula', '1. \\(5x=35\\)'],
  ['a displayed formula', '\\[x=7\\]'],
  ['a conclusion', '1. So \\(x\\) is 7.'],
  ['the answer', '1. The answer is 7.'],
  ['a Chinese conclusion', '1. 所以 \\(x\\) 是 7。'],
  ['words that give the result away', '1. Since \\(5x=35\\), divide by 5'],
  ['a letter alone', '1. \\(x\\): 7'],
  ['a number that nobody has seen', '1. The speed of the car is 58 km per hour.'],
  ['a Chinese number that nobody has seen', '1. 汽车每小时行 58 千米。'],
  ['too many words', `1. ${'Think about it again and again '.repeat(8)}: 7`],
])('%s is no hint', (_, text) => {
  expect(wordsOf(text)).toBeNull();
});

test('a step is its title and what is under it', () => {
  expect(stepText({ title: 'Add', body: 'Eight.' })).toBe('Add\nEight.');
  expect(stepText({ title: '', body: 'Add eight.' })).toBe('Add eight.');
});
