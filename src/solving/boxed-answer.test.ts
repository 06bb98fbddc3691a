import { expect, test } from 'vitest';
import { boxedAnswer } from './boxed-answer.ts';

test.each([
  ['Answer: \\(\\boxed{7}\\)', '7'],
  ['first \\boxed{1}, then \\boxed{2}', '2'],
  ['\\boxed{\\frac{1}{2}}', '\\frac{1}{2}'],
  ['\\boxed{ x = 3 }', 'x = 3'],
  ['\\boxed{\\{1, 2\\}}', '\\{1, 2\\}'],
  ['\\boxed{\\boxed{5}}', '5'],
  ['\\boxed{8} and an unfinished \\boxed{9', '8'],
  ['no box at all', null],
  ['\\boxed{never closed', null],
  ['', null],
])('in %j the answer is %j', (text, answer) => {
  expect(boxedAnswer(text)).toBe(answer);
});

test('ten thousand open boxes are read in linear time', () => {
  expect(boxedAnswer('\\boxed{'.repeat(10_000))).toBeNull();
});
