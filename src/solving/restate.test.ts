import { expect, test } from 'vitest';
import { restate } from './restate.ts';

test.each([
  ['Solve 5x - 8 = 27', '5x = 35', 'Solve 5x = 35'],
  ['5x - 8 = 27', '5x = 27 + 8', 'Solve 5x = 27 + 8'],
  ['Solve for y: 2y + 1 = 5', '2y = 4', 'Solve 2y = 4 for y'],
  ['解方程 5x - 8 = 27', '5x = 35', 'Solve 5x = 35'],
  ['Solve 2x + 1 < 9', '2x < 8', 'Solve 2x < 8'],
  ['What is 3/4 + 5/6?', '9/12 + 10/12', 'What is 9/12 + 10/12'],
  ['Simplify 2x + 3x - 1', '5x - 1', 'Simplify 5x - 1'],
  // Two answers, a chain, an equation where a value is asked for: the line alone says too little.
  ['Solve x^2 = 4', 'x = 2 or x = -2', null],
  ['Solve 5x - 8 = 27', '5x = 27 + 8 = 35', null],
  ['347 + 586', '6 + 7 = 13', null],
  ['Differentiate x^2', '2x', null],
  ['Solve 2x + y = 5 and x - y = 1', '3x = 6', null],
  ['A car travels 522 km in 9 hours. What is its speed?', '522 / 9', null],
])('%s, after %s', (problem, line, restated) => {
  expect(restate(problem, line)).toBe(restated);
});
