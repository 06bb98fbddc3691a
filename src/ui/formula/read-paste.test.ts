import { expect, test } from 'vitest';
import { readPaste } from './read-paste.ts';

test.each([
  ['$x^2+1$', 'x^2+1'],
  ['\\(\\frac{1}{2}\\)', '\\frac{1}{2}'],
  ['$$x = 2$$\n', 'x = 2'],
  ['3/4 + 1/2', '\\frac{3}{4} + \\frac{1}{2}'],
  ['\\frac{1}{2}x=3', '\\frac{1}{2}x = 3'],
  ['\\begin{pmatrix}1&2\\end{pmatrix}', '\\begin{pmatrix}1&2\\end{pmatrix}'],
  ['Solve $x^2=4$ now', null],
  ['x = 1, y = 2', null],
  ['hello', null],
  [`$${'{'.repeat(50)}${'}'.repeat(50)}$`, null],
])('%s', (pasted, tex) => {
  expect(readPaste(pasted)).toBe(tex);
});
