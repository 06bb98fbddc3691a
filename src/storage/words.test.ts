import fc from 'fast-check';
import { expect, test } from 'vitest';
import { matchesAll, termsOf, wordsOf } from './words.ts';

test.each([
  // query, text, whether it is found
  ['equation', 'Solve the equation', true],
  ['equa', 'Solve the equation', true],
  ['quation', 'Solve the equation', false],
  ['EQUATION solve', 'Solve the equation', true],
  ['equation triangle', 'Solve the equation', false],
  ['theoreme', 'Le théorème de Pythagore', true],
  ['Théorème', 'LE THEOREME', true],
  ['5x', 'Solve 5x − 8 = 27', true],
  ['5x', 'Solve 4x − 8 = 25', false],
  ['x', 'Solve 5x − 8 = 27', true],
  ['5x-8=27', 'Solve \\(5x - 8 = 27\\)', true],
  ['x^2', 'Factor 3x^2 + 5', true],
  ['3x^2', 'Factor \\(3x^{2} + 5\\)', true],
  ['x²', 'Factor $x^2 - 1$', true],
  ['x^2', 'Factor x² − 1', true],
  ['x**2', 'Factor x ^ 2', true],
  ['x^3', 'Factor 3x^2 + 5', false],
  ['x^', 'Factor 3x^2 + 5', true],
  ['1/2', 'Add \\(\\frac{1}{2}\\) and 3', true],
  ['1/2', 'Add ½ and 3', true],
  ['1/3', 'Add 1/2 and 3', false],
  ['x_1', 'the roots x_{1} and x_{2}', true],
  ['3.14', 'about 3.14159', true],
  ['sqrt', 'Compute \\sqrt{16}', true],
  ['方程', '解方程：5x − 8 = 27', true],
  ['解方程', '请解方程', true],
  ['方', '解方程', true],
  ['程', '解方程', true],
  ['程方', '解方程', false],
  ['三角形', '解方程', false],
  ['方程 5x', '解方程5x=10', true],
  ['５ｘ', '解方程5x=10', true],
  ['二次', '求x的二次方程', true],
])('%j in %j: %j', (query, text, found) => {
  expect(matchesAll(wordsOf([text]), termsOf(query))).toBe(found);
});

test.each(['', '  ', '+ −', '\\( \\)', '。，'])('%j has no words', (query) => {
  expect(termsOf(query)).toEqual([]);
});

test('a term that another one contains is asked for once', () => {
  expect(termsOf('solve sol Solve solver')).toEqual(['solver']);
});

test('a word is kept once, and a rambling solution gives no more than 600', () => {
  expect(wordsOf(['two two', 'Two'])).toEqual(['two']);
  expect(wordsOf([Array.from({ length: 5_000 }, (_, i) => `w${i}`).join(' ')])).toHaveLength(600);
});

test('every text finds itself', () => {
  const letters = fc.string({ unit: fc.constantFrom(...'ab9 x^2/_.é{}\\解方程²½'), maxLength: 40 });
  fc.assert(
    fc.property(letters, (text) => {
      expect(matchesAll(wordsOf([text]), termsOf(text))).toBe(true);
    }),
    { seed: 7, numRuns: 500 },
  );
});
