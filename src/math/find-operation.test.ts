import { expect, test } from 'vitest';
import { findOperation, type Operation } from './find-operation.ts';

test.each<[problem: string, before: string, step: string, operation: Operation]>([
  ['Solve 5x - 8 = 27', '', '\\(5x=35\\)', { kind: 'add', by: '8' }],
  ['解方程 5x + 8 = 27', '', '$5x=19$', { kind: 'subtract', by: '8' }],
  ['Solve 5x - 8 = 27', '1. \\(5x=35\\)', '\\(35\\div5=7\\), so \\(x=7\\)', { kind: 'divide', by: '5' }],
  ['Solve 4x = 2x + 6', '', '\\[2x=6\\]', { kind: 'subtract', by: '2x' }],
  ['Solve x/3 = 4', '', '\\(x=12\\)', { kind: 'multiply', by: '3' }],
  ['Solve -x = 4', '', '\\(x=-4\\)', { kind: 'multiply', by: '-1' }],
  ['Think of a number.', 'so $2x=9$', '$x=\\frac{9}{2}$', { kind: 'divide', by: '2' }],
])('from %j and %j to %j', (problem, before, step, operation) => {
  expect(findOperation(problem, before, step)).toEqual(operation);
});

test.each([
  ['no equation before', '347 + 586', '', '\\(x=933\\)'],
  ['no equation after', 'Solve 5x - 8 = 27', '', 'Think.'],
  ['the same equation', 'Solve 5x - 8 = 27', '', '\\(5x-8=27\\)'],
  ['two things at once', 'Solve 5x - 8 = 27', '', '\\(x=7\\)'],
  ['a slip', 'Solve 5x - 8 = 27', '', '\\(5x=19\\)'],
  ['several letters', 'Solve 2x + 3y = 25', '', '\\(2x=25-3y\\)'],
])('%s tells nothing', (_, problem, before, step) => {
  expect(findOperation(problem, before, step)).toBeNull();
});
