import { expect, test } from 'vitest';
import { beginningOf } from './beginning-of.ts';

test.each([
  ['words alone', null],
  ['Solve \\(x = 1\\), please', 'Solve \\(x = 1\\), please'],
  ['\\(a\\) and \\(b\\) and so on', '\\(a\\) and \\(b\\) and so on'],
  ['\\(a\\), \\(b\\), \\(c\\), \\(d\\)', '\\(a\\), \\(b\\), …'],
])('as far as two formulas, %j is %j', (text, beginning) => {
  expect(beginningOf(text, 2)).toBe(beginning);
});
