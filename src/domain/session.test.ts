import { expect, test } from 'vitest';
import { createSession, titleOf } from './session.ts';

test.each([
  ['Solve 5x - 8 = 27', 'Solve 5x - 8 = 27'],
  ['  347 + 586\nand so on', '347 + 586'],
  ['解方程 $5x = 27$', '解方程 5x = 27'],
  ['What is \\(\\frac{3}{4}\\)?', 'What is 3/4?'],
  ['\\frac{x+1}{2} = \\sqrt{16} \\times 3', '(x+1)/2 = √16 × 3'],
  ['$$\\dfrac{\\frac{1}{2}}{x}$$', '(1/2)/x'],
  ['$x^{10} \\leq 2\\pi r$', 'x^10 ≤ 2πr'],
  ['$x^{n+1} \\cdot \\sin x$', 'x^(n+1) · sin x'],
  ['\\begin{cases} x \\end{cases}', '\\begin{cases} x \\end{cases}'],
  ['It costs $5 and $3. How much?', 'It costs $5 and $3. How much?'],
  ['$5 + $3', '$5 + $3'],
  ['If $x$ pens cost $5 each', 'If x pens cost $5 each'],
])('without a title, %j is listed as %j', (problem, title) => {
  expect(titleOf(createSession(problem))).toBe(title);
});

test('a title given by the student stands for the problem', () => {
  expect(titleOf({ ...createSession('347 + 586'), title: 'A sum' })).toBe('A sum');
});

test('ids sort by age', () => {
  const ids = [1, 2, 30, 400_000_000_000].map((now) => createSession('x', { now }).id);
  expect(ids.toSorted()).toEqual(ids);
});
