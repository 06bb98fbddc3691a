import { expect, test } from 'vitest';
import { mayFollow } from './may-follow.ts';

test.each([
  ['5x = 35', '5x - 8 = 27', true],
  ['27 + 8 = 35', '5x - 8 = 27', false],
  ['y = 3', '5x - 8 = 27', false],
  ['5', '5x - 8 = 27', false],
  ['x = 7', 'x = 35/5', true],
  ['5x = 35', 'x = 35/5', false],
  ['x \\leq 4', '2x \\le 8', true],
  ['9/12 + 10/12', '3/4 + 5/6', true],
  ['7 + 6 = 13', '347 + 586', true],
  ['n = 7', '347 + 586', false],
  ['x^2 + 5x - 6', '(x-1)(x+6)', true],
  ['x = 1', '(x-1)(x+6)', false],
  ['522 / 9 = 58', null, true],
  ['9', null, false],
])('%j after %j: %j', (line, base, may) => {
  expect(mayFollow(line, base)).toBe(may);
});
