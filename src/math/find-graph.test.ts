import { expect, test } from 'vitest';
import { findGraph } from './find-graph.ts';

test.each([
  ['Solve x^2 - 13x + 22 = 0 by factoring.', ['y=x^{2}-13x+22'], ['root (2, 0)', 'root (11, 0)', 'vertex (\\frac{13}{2}, -\\frac{81}{4})']],
  ['Solve 5x - 8 = 27', ['y=5x-8', 'y=27'], ['meeting (7, 27)']],
  ['Solve 2x + 3y = 25 and x + 2y = 14.', ['y=-\\frac{2}{3}x+\\frac{25}{3}', 'y=-\\frac{1}{2}x+7'], ['meeting (8, 3)']],
  ['Solve x = 3 and x + y = 5', ['x=3', 'y=-x+5'], ['meeting (3, 2)']],
  ['用因式分解法解方程 x^2 - 4 = 0', ['y=x^{2}-4'], ['root (-2, 0)', 'root (2, 0)', 'vertex (0, -4)']],
  ['y = 2x + 1', ['y=2x+1'], ['root (-\\frac{1}{2}, 0)']],
  ['f(x) = x^2 - 2', ['f(x)=x^{2}-2'], ['root (-\\sqrt{2}, 0)', 'root (\\sqrt{2}, 0)', 'vertex (0, -2)']],
  ['Expand and simplify (x-1)(x+6)', ['y=x^{2}+5x-6'], ['root (-6, 0)', 'root (1, 0)', 'vertex (-\\frac{5}{2}, -\\frac{49}{4})']],
  ['Differentiate x^3 - 3x', ['y=x^{3}-3x'], ['root (-\\sqrt{3}, 0)', 'root (0, 0)', 'root (\\sqrt{3}, 0)']],
  ['y = \\frac{1}{2}x + 3', ['y=\\frac{1}{2}x+3'], ['root (-6, 0)']],
  ['解方程 x^2 = 4', ['y=x^{2}', 'y=4'], ['meeting (-2, 4)', 'meeting (2, 4)']],
  ['Subtract 3 on both sides: \\(2x+3=11\\)', ['y=2x+3', 'y=11'], ['meeting (4, 11)']],
  ['\\(x^2+1=0\\)', ['y=x^{2}+1'], ['vertex (0, 1)']],
])('%s', (text, curves, points) => {
  const graph = findGraph(text)!;
  expect(graph.curves.map(({ tex }) => tex)).toEqual(curves);
  expect(graph.points.map(({ kind, tex }) => `${kind} ${tex}`)).toEqual(points);
});

test.each([
  'What is 3/4 + 5/6?',
  'y = 1/2x + 3',
  'A car travels 522 km in 9 hours. What is its speed?',
  '347 + 586 = 933',
  'lcm(6, 5)',
  '\\(x=7\\)',
  'So \\(7=x\\)',
  'Solve x^2 + y^2 = 25',
  'Solve a + b + c = 6',
  'Answer: \\(\\boxed{7}\\)',
  '',
  `Solve ${'('.repeat(5000)}x = 1`,
])('%s has no graph', (text) => {
  expect(findGraph(text)).toBeNull();
});

test.each(['Solve x^2 - 13x + 22 = 0', 'Solve 5x - 8 = 27', 'Solve 2x + 3y = 25 and x + 2y = 14.', 'Solve 7x = 4200', 'y = 1/x', 'y = 2^x', 'y=5'])('of %s all points are seen at first, with room around them', (text) => {
  const { points, window } = findGraph(text)!;
  for (const { x, y } of points) {
    expect(x).toBeGreaterThan(window.x[0]);
    expect(x).toBeLessThan(window.x[1]);
    expect(y).toBeGreaterThan(window.y[0]);
    expect(y).toBeLessThan(window.y[1]);
  }
  expect([...window.x, ...window.y].every(Number.isFinite)).toBe(true);
});
