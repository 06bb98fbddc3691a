import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { delimitTypedMath } from './typed-math.ts';

describe('typed mathematics', () => {
  test.each([
    ['Solve 2x+3=11', 'Solve \\(2x + 3 = 11\\)'],
    ['Solve 5x − 8 = 27', 'Solve \\(5x - 8 = 27\\)'],
    ['3/4 + 5/6', '\\(\\frac{3}{4} + \\frac{5}{6}\\)'],
    ['x^2 - 5x + 6 = 0', '\\(x^{2} - 5x + 6 = 0\\)'],
    ['What is sqrt(2)?', 'What is \\(\\sqrt{2}\\)?'],
    ['√16 + √(x+1)', '\\(\\sqrt{16} + \\sqrt{x + 1}\\)'],
    ['3 × 4 ÷ 2', '\\(3 \\times 4 \\div 2\\)'],
    ['x² ≤ 9', '\\(x^{2} \\le 9\\)'],
    ['the area π r², where r > 0', 'the area π \\(r^{2}\\), where \\(r > 0\\)'],
    ['347 + 586', '\\(347 + 586\\)'],
    ['What is 12-5?', 'What is \\(12 - 5\\)?'],
    ['2 + 3 = ?', '\\(2 + 3 = ?\\)'],
    ['Simplify 2(x + 3) - 4(x - 1).', 'Simplify \\(2(x + 3) - 4(x - 1)\\).'],
    ['f(x) = -3x^(n+1)', '\\(f(x) = -3x^{n + 1}\\)'],
    ['Expand (x+1)(x-2)', 'Expand \\((x + 1)(x - 2)\\)'],
    ['(x+1)/(x-2) = 3', '\\(\\frac{x + 1}{x - 2} = 3\\)'],
    ['|x - 3| = 5', '\\(\\left|x - 3\\right| = 5\\)'],
    ['sin(x) = 1/2', '\\(\\sin (x) = \\frac{1}{2}\\)'],
    ['x = 1, y = 2', '\\(x = 1\\), \\(y = 2\\)'],
    ['xy = 12', '\\(xy = 12\\)'],
    ['10^-3', '\\(10^{-3}\\)'],
    ['1,250 * 4', '\\(1{,}250 \\cdot 4\\)'],
    ['Factor 6x', 'Factor \\(6x\\)'],
    ['解方程2x+3=11', '解方程\\(2x + 3 = 11\\)'],
    ['3.5 - 1.25', '\\(3.5 - 1.25\\)'],
    ['Add 1/2 cup', 'Add \\(\\frac{1}{2}\\) cup'],
    ['-3 + 5', '\\(-3 + 5\\)'],
    ['\\frac{1}{2}x=3', '\\(\\frac{1}{2}x = 3\\)'],
    ['\\sqrt{16}+2', '\\(\\sqrt{16} + 2\\)'],
    ['What is \\frac{3}{4} \\times \\sqrt[3]{8}?', 'What is \\(\\frac{3}{4} \\times \\sqrt[3]{8}\\)?'],
    ['Solve x^{2} \\leq \\frac{\\pi}{2}.', 'Solve \\(x^{2} \\le \\frac{\\pi}{2}\\).'],
    ['2\\pi r = 6', '\\(2\\pi r = 6\\)'],
    ['¾ + ½', '\\(\\frac{3}{4} + \\frac{1}{2}\\)'],
    ['What is 1½ × ⅔?', 'What is \\(1\\frac{1}{2} \\times \\frac{2}{3}\\)?'],
    ['Add ¾ cup', 'Add \\(\\frac{3}{4}\\) cup'],
    ['2 *3* 4', '\\(2 \\cdot 3 \\cdot 4\\)'],
  ])('%s', (text, expected) => {
    expect(delimitTypedMath(text)).toBe(expected);
  });
});

describe('what is no typed mathematics stays as it is', () => {
  test.each([
    'It is a well-known fact.',
    'Anna has 5 apples and I have 3.',
    'It costs $5 and $7 today.',
    'A $12 + $3 lunch',
    'On 2024-05-01 or 12/05/2024',
    'Call 555-1234 now',
    'See pages 3-5 and 10–12',
    'the x-axis and the y-axis',
    'a T-shirt, an A-level and a B-2',
    'and/or, km/h, n/a, w/o, I/O, N/A',
    'C++ and C# and H2O',
    'open 24/7',
    'a 3D model, 5G, 10m, 7s, 20% of 50',
    '1. First\n2. Second\n- third',
    'I am a student (x) of class 4B',
    'Solve \\(2x+3=11\\) and $y+1$',
    'Use `x = 1` here',
    'https://a.b/x=1+2',
    'name@example.com',
    'He said - and I agree - that it works',
    'Question 3: why?',
    'The 1st, 2nd and 3rd',
    "x's value",
    'a',
    '',
    '**bold** and *so*',
    'Take 3 *big* apples and 4 *small* ones',
    'C:\\temp\\new and \\frac and \\frac{1}',
    'Simplify \\frac{1}{2',
    '小明有5个苹果',
  ])('%s', (text) => {
    expect(delimitTypedMath(text)).toBe(text);
  });

  test('a text that is delimited once is not delimited again', () => {
    const pieces = fc.constantFrom('x', '2', ' + ', '=', '-', '/', '^', '(', ')', 'sqrt(', ' and ', '3.5', 'π', '²', '\n', 'sin', '|', '$', '`');
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 20 }), (parts) => {
        const once = delimitTypedMath(parts.join(''));
        expect(delimitTypedMath(once)).toBe(once);
      }),
      { seed: 20_260_103, numRuns: 500 },
    );
  });

  test.each(['(', 'x+', '1/', '|', '2x', 'sqrt(', '((1,', 'x^', '(x+', 'f(', '\\frac{', 'x^{', '½'])('of a problem that is nothing but %s each character is looked at a bounded number of times', (unit) => {
    const text = unit.repeat(2_000 / unit.length);
    const looks = vi.spyOn(RegExp.prototype, 'exec');
    delimitTypedMath(text);
    const count = looks.mock.calls.length;
    looks.mockRestore();
    expect(count).toBeGreaterThan(0);
    expect(count / text.length).toBeLessThan(100);
  });

  test('a text longer than any problem is not looked at', () => {
    const text = 'x+'.repeat(400_000);
    expect(delimitTypedMath(text)).toBe(text);
  });
});
