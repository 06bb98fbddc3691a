import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { isRepeating } from './is-repeating.ts';

const before = 'Solve \\(2x+3=11\\). Subtract 3 on both sides.\n';
const paragraph = 'Therefore, we need to consider the case when \\(x\\) is negative. Then \\(|x| = -x\\), and the equation becomes \\(-x = 3\\). ';

test.each([
  ['one sign', '@'.repeat(400)],
  ['a word', 'so '.repeat(140)],
  ['a line', '1 + 1 = 2\n'.repeat(40)],
  ['a paragraph', paragraph.repeat(5)],
])('%s again and again is a circle', (_, circle) => {
  expect(isRepeating(before + circle)).toBe(true);
});

test.each([
  ['nothing', ''],
  ['a short answer', '7'],
  ['a matrix of zeros', '\\begin{pmatrix}' + `${'0 & '.repeat(9)}0 \\\\ `.repeat(8) + '\\end{pmatrix}'],
  ['a row of dashes', '-'.repeat(200)],
  ['a paragraph said twice', paragraph.repeat(2)],
  ['a list whose numbers grow', Array.from({ length: 60 }, (_, index) => `${index} + 1 = ${index + 1}\n`).join('')],
])('%s is none', (_, text) => {
  expect(isRepeating(before + text)).toBe(false);
});

test('of the longest real solutions none is taken for one, wherever it is cut', () => {
  const { solutions } = JSON.parse(readFileSync('e2e/bench/data/longest-solutions.json', 'utf8')) as { solutions: { text: string }[] };
  const prefixes = solutions.flatMap(({ text }) => Array.from({ length: Math.ceil(text.length / 50) + 1 }, (_, index) => text.slice(0, index * 50)));
  expect(prefixes.length).toBeGreaterThan(500);
  expect(prefixes.filter(isRepeating)).toEqual([]);
});
