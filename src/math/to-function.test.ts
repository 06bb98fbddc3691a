import { expect, test } from 'vitest';
import { parseExpression } from './parse-expression.ts';
import { toFunction } from './to-function.ts';

test.each([
  ['x^2-5x+6', 1, 2],
  ['\\frac{1}{x}', 4, 0.25],
  ['\\sqrt{x}', 9, 3],
  ['\\sqrt{x}', -1, Number.NaN],
  ['2^{x}', 3, 8],
  ['\\sin(x)', Math.PI / 2, 1],
  ['\\ln(x)', Math.E, 1],
  ['|x-3|', 1, 2],
  ['\\sqrt[3]{x}', -8, -2],
  ['2\\pi x', 1, 2 * Math.PI],
  ['5', 100, 5],
])('%s at %d is %d', (tex, x, y) => {
  const value = toFunction(parseExpression(tex)!, 'x')!(x);
  if (Number.isNaN(y)) expect(value).toBeNaN();
  else expect(value).toBeCloseTo(y, 12);
});

test.each(['x+y', '5i', '5!', '\\sum_{k=1}^{3} k'])('%s is drawn as no curve, or as none at all', (tex) => {
  const real = toFunction(parseExpression(tex)!, 'x');
  expect(real === null || Number.isNaN(real(1))).toBe(true);
});
