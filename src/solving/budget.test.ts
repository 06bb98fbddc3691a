import { expect, test } from 'vitest';
import { starter } from '../engine/catalog.ts';
import { canGoOn, leavesRoom } from './budget.ts';

test.each([
  ['Solve 5x - 8 = 27', true],
  ['1'.repeat(700), true],
  ['1'.repeat(1_100), false],
])('%j leaves room for an answer: %s', (problem, fits) => {
  expect(leavesRoom(starter, problem)).toBe(fits);
});

test.each([
  ['', true],
  ['5x = 35. '.repeat(100), true],
  ['5x = 35. '.repeat(250), false],
])('after %j it can go on: %s', (text, can) => {
  expect(canGoOn(starter, 'Solve 5x - 8 = 27', text)).toBe(can);
});
