import { expect, test } from 'vitest';
import { createSession, titleOf } from './session.ts';

test.each([
  ['Solve 5x - 8 = 27', 'Solve 5x - 8 = 27'],
  ['  347 + 586\nand so on', '347 + 586'],
  ['解方程 $5x = 27$', '解方程 5x = 27'],
  ['What is \\(\\frac{3}{4}\\)?', 'What is \\frac{3}{4}?'],
])('without a title, %j is listed as %j', (problem, title) => {
  expect(titleOf(createSession(problem))).toBe(title);
});

test('a title given by the student stands for the problem', () => {
  expect(titleOf({ ...createSession('347 + 586'), title: 'A sum' })).toBe('A sum');
});

test('ids sort by age', () => {
  const ids = [1, 2, 30, 400_000_000_000].map((now) => createSession('x', now).id);
  expect(ids.toSorted()).toEqual(ids);
});
