import { expect, test } from 'vitest';
import { lastBox } from './read-boxes.ts';

test.each([
  ['Answer: \\(\\boxed{7}\\)', '7'],
  ['first \\boxed{1}, then \\boxed{2}', '2'],
  ['\\boxed{\\frac{1}{2}}', '\\frac{1}{2}'],
  ['\\boxed{ x = 3 }', 'x = 3'],
  ['\\boxed{\\{1, 2\\}}', '\\{1, 2\\}'],
  ['\\boxed{\\boxed{5}}', '5'],
  ['\\boxed{8} and an unfinished \\boxed{9', '8'],
  ['\\boxed{8} or \\boxed{}', '8'],
  ['12x + \\boxed{\\phantom{2}} and \\boxed{\\quad}', null],
  ['\\boxed {8} and \\fbox{9}', '9'],
  ['an open brace { and \\boxed{7}', '7'],
  ['no box at all', null],
  ['\\boxed{never closed', null],
  ['', null],
])('in %j the answer is %j', (text, answer) => {
  expect(lastBox(text)?.tex ?? null).toBe(answer);
});

test('a box is found where it stands', () => {
  const text = 'so \\(\\boxed{\\frac{1}{2}}\\).';
  const { start, end } = lastBox(text)!;
  expect(text.slice(start, end)).toBe('\\boxed{\\frac{1}{2}}');
});

test('ten thousand open boxes hold no answer', () => {
  expect(lastBox('\\boxed{'.repeat(10_000))).toBeNull();
});
