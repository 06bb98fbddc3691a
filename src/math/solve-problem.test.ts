import { describe, expect, test } from 'vitest';
import { compareAnswers } from './compare-answers.ts';
import { solveProblem } from './solve-problem.ts';

describe('the answer of', () => {
  test.each([
    ['2x + 3 = 11', '4'],
    ['Solve for x: 3(x - 2) = x + 8', 'x = 7'],
    ['Solve $\\frac{x}{3} + 1 = 5$.', '12'],
    ['解方程 2x+1=7', '3'],
    ['x^2 - 5x + 6 = 0', '2, 3'],
    ['Solve x^2 = 2', '\\sqrt2, -\\sqrt2'],
    ['x² + x − 1 = 0', '\\frac{-1\\pm\\sqrt5}{2}'],
    ['x^2 + 2x + 5 = 0', '-1+2i, -1-2i'],
    ['4x^2 - 4x + 1 = 0', '\\frac12'],
    ['x^3 - 6x^2 + 11x - 6 = 0', '1, 2, 3'],
    ['x^3 = 2x', '0, \\sqrt2, -\\sqrt2'],
    ['\\frac{6}{x} = x - 1', '3, -2'],
    ['\\frac{x^2-1}{x-1} = 2', '\\emptyset'],
    ['x + 1 = x + 2', '\\emptyset'],
    ['2(x+1) = 2x+2', '\\mathbb{R}'],
    ['x + y = 10, x - y = 2', '(6, 4)'],
    ['Solve the system: 2x + 3y = 7 and x - y = 1', 'x=2, y=1'],
    ['x+y+z=6; x-y+z=2; 2x+y-z=1', 'x=1, y=2, z=3'],
    ['x+y=1, 2x+2y=3', '\\emptyset'],
    ['2x + 1 < 7', 'x < 3'],
    ['-2x \\le 6', 'x \\ge -3'],
    ['x^2 - 4 > 0', 'x<-2 or x>2'],
    ['x^2 - 4 ≤ 0', '[-2, 2]'],
    ['x^2 + 1 < 0', '\\emptyset'],
    ['x^2 \\le 0', '\\{0\\}'],
    ['What is 3/4 + 1/6?', '\\frac{11}{12}'],
    ['Calculate 12 × 13', '156'],
    ['计算 2^10', '1024'],
    ['Evaluate \\sqrt{50} - \\sqrt{8}', '3\\sqrt2'],
    ['Simplify 3x + 4 - 6x + 7x - 4', '4x'],
    ['Expand (x+1)(x-2)', 'x^2 - x - 2'],
    ['Factor x^2 - 5x + 6', '(x-2)(x-3)'],
    ['Factor 2x^3 - 8x', '2x(x-2)(x+2)'],
    ['Differentiate x^3 + 2x', '3x^2 + 2'],
    ['Find the derivative of x^2 \\sin x', '2x\\sin x + x^2\\cos x'],
    ['Find the derivative of \\ln(x^2+1)', '\\frac{2x}{x^2+1}'],
    ['Differentiate e^{2x}', '2e^{2x}'],
    ['Differentiate 8x^4 - 11x^2', '32x^3 - 22x'],
    ['Find the derivative of 5\\sin(2x)', '10\\cos(2x)'],
    ['Find the greatest common divisor of 12 and 18', '6'],
    ['lcm of 4, 6 and 10', '60'],
  ])('%s is %s', (problem, answer) => {
    const solved = solveProblem(problem);
    expect(solved).not.toBeNull();
    expect(compareAnswers(solved!.answer, answer), solved!.answer).toEqual({ kind: 'equal' });
  });
});

test.each([['Factor x^2 - 5x + 6', '(x-3)(x-2)'], ['Factor 6x^2+x-1', '(3x-1)(2x+1)'], ['Factor 4x^2-4', '4(x-1)(x+1)']])('%s gives factors', (problem, factors) => {
  const sorted = (tex: string) => [...tex.matchAll(/\([^)]*\)/g)].map(String).sort();
  expect(sorted(solveProblem(problem)!.answer)).toEqual(sorted(factors));
});

test.each([
  'Tom has 3 apples and buys 4 more. How many has he?',
  'Solve x^5 - x - 1 = 0',
  'Solve x + y = 3',
  'Find the area of a circle of radius 3',
  '9^{9^9} = x',
  'Prove that 2 is even',
  '',
])('nothing is known of: %s', (problem) => {
  expect(solveProblem(problem)).toBeNull();
});

test.each([
  ['Solve x^2 + 1 = 0', ['\\emptyset']],
  ['Solve 2n^2-7n+8=0 using the quadratic formula', ['\\emptyset']],
  ['Solve x^2 = 4', []],
  ['Expand (x+i)(x-i)', []],
])('where all solutions of %s are complex, that there is none is right too: %j', (problem, also) => expect(solveProblem(problem)?.also).toEqual(also));
