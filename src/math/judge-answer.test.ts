import { expect, test } from 'vitest';
import { judgeAnswer } from './judge-answer.ts';

test.each<[problem: string, typed: string, kind: ReturnType<typeof judgeAnswer>['kind']]>([
  ['Solve 5x - 8 = 27', '7', 'right'],
  ['Solve 5x - 8 = 27', 'x = 7', 'right'],
  ['Solve 5x - 8 = 27', '$x=7$', 'right'],
  ['Solve 5x - 8 = 27', '\\(x=7\\)', 'right'],
  ['Solve 5x - 8 = 27', '5x = 35', 'unfinished'],
  ['Solve 5x - 8 = 27', '5x - 8 = 27', 'unfinished'],
  ['Solve 5x - 8 = 27', 'x = 35/5', 'unfinished'],
  ['Solve 5x - 8 = 27', '6', 'wrong'],
  ['Solve 5x - 8 = 27', 'x = 7.1', 'wrong'],
  ['解方程 5x - 8 = 27', 'x = 7', 'right'],
  ['解方程 5x - 8 = 27', '-7', 'wrong'],
  ['What is 3/4 + 5/6?', '19/12', 'right'],
  ['What is 3/4 + 5/6?', '1 7/12', 'right'],
  ['What is 3/4 + 5/6?', '38/24', 'unfinished'],
  ['What is 3/4 + 5/6?', '9/12 + 10/12', 'unfinished'],
  ['What is 3/4 + 5/6?', '8/10', 'wrong'],
  ['计算 3/4 + 5/6', '19/12', 'right'],
  ['347 + 586', '933', 'right'],
  ['347 + 586', '347 + 586', 'unfinished'],
  ['347 + 586', '347 + 586 = 933', 'right'],
  ['15*5-7', '75 - 7', 'unfinished'],
  ['15*5-7', '68', 'right'],
  ['3 - 10', '-7', 'right'],
  ['96 ÷ 8', '96/8', 'unfinished'],
  ['Solve x^2 - 13x + 22 = 0', '2, 11', 'right'],
  ['Solve x^2 - 13x + 22 = 0', 'x = 2 or x = 11', 'right'],
  ['解方程 x^2 - 13x + 22 = 0', 'x = 2 或 x = 11', 'right'],
  ['Solve x^2 - 13x + 22 = 0', '(x-2)(x-11) = 0', 'unfinished'],
  ['Solve x^2 - 13x + 22 = 0', '2', 'partial'],
  ['Solve x^2 - 13x + 22 = 0', '3', 'wrong'],
  ['Solve x^2 - 13x + 22 = 0', '(x-2)(x-10) = 0', 'undecided'],
  ['Solve 5x - 8 = 27', '5x = 19', 'wrong'],
  ['Solve 2x + 3y = 25 and x + 2y = 14.', 'y = 3', 'partial'],
  ['Solve 2x + 3y = 25 and x + 2y = 14.', '2x = 16', 'undecided'],
  ['Solve 2x + 3y = 25 and x + 2y = 14.', 'x = 8, y = 3', 'right'],
  ['Solve 2x + 3y = 25 and x + 2y = 14.', '(8, 3)', 'right'],
  ['Expand and simplify (x-1)(x+6)', 'x^2 + 5x - 6', 'right'],
  ['Expand and simplify (x-1)(x+6)', 'x^2 + 6x - x - 6', 'unfinished'],
  ['Expand and simplify (x-1)(x+6)', '(x-1)(x+6)', 'unfinished'],
  ['Factor x^2 - 5x + 6', '(x-2)(x-3)', 'right'],
  ['Factor x^2 - 5x + 6', 'x^2 - 5x + 6', 'unfinished'],
  ['Solve 2x + 1 < 7', 'x < 3', 'right'],
  ['Solve 2x + 1 < 7', 'x > 3', 'wrong'],
  ['Prove that there are infinitely many primes.', 'yes', 'unknown'],
])('of the problem %j the answer %j is %s', (problem, typed, kind) => {
  expect(judgeAnswer(problem, '', typed).kind).toBe(kind);
});

test.each<[expected: string, typed: string, judged: ReturnType<typeof judgeAnswer>]>([
  ['58', '58', { kind: 'right', by: 'solution' }],
  ['58', '58 km/h', { kind: 'right', by: 'solution' }],
  ['58', '522/9', { kind: 'unfinished' }],
  ['58', '57', { kind: 'wrong', by: 'solution' }],
  ['\\frac{3}{4}', '3/4', { kind: 'right', by: 'solution' }],
  ['58', '', { kind: 'unreadable' }],
  ['', '58', { kind: 'unknown' }],
])('where algebra cannot solve it, a solution that comes to %j has %j judged as %j', (expected, typed, judged) => {
  expect(judgeAnswer('A car travels 522 km in 9 hours. What is its speed?', expected, typed)).toEqual(judged);
});

test.each<[problem: string, expected: string, typed: string, kind: ReturnType<typeof judgeAnswer>['kind']]>([
  ['Which line through (-2, -7) is perpendicular to y = x - 6?', 'y=-x-9', 'y = -9 - x', 'right'],
  ['Which line through (-2, -7) is perpendicular to y = x - 6?', 'y=-x-9', '2y = -2x - 18', 'unfinished'],
  ['Which line through (-2, -7) is perpendicular to y = x - 6?', 'y=-x-9', 'y = x - 9', 'wrong'],
  ['Solve for y: -3x - 2y = -2', 'y=-\\frac{3}{2}x+1', 'y = 1 - 3x/2', 'right'],
  ['解不等式 -11 ≤ 2x - 15 < -5', '2\\le x<5', '2 ≤ x < 5', 'right'],
  ['Find x: -11 ≤ 2x - 15 < -5', '2\\le x<5', '2 ≤ x ≤ 5', 'wrong'],
  ['Simplify 2sqrt(52)', '4\\sqrt{13}', '4√13', 'right'],
  ['Simplify 2sqrt(52)', '4\\sqrt{13}', '4sqrt(13)', 'right'],
  ['Simplify 2sqrt(52)', '4\\sqrt{13}', '2sqrt(52)', 'unfinished'],
])('of the problem %j with the answer %j, %j is %s', (problem, expected, typed, kind) => {
  expect(judgeAnswer(problem, expected, typed).kind).toBe(kind);
});

test('algebra has the last word over a solution', () => {
  expect(judgeAnswer('Solve 5x - 8 = 27', '7.2', '7')).toEqual({ kind: 'right', by: 'algebra' });
  expect(judgeAnswer('Solve 5x - 8 = 27', '7.2', '7.2')).toEqual({ kind: 'wrong', by: 'algebra' });
});
