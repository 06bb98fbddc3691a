import { expect, test } from 'vitest';
import { isSame, ratioOf } from './is-same.ts';
import { parseExpression } from './parse-expression.ts';

const same = (a: string, b: string) => isSame(parseExpression(a)!, parseExpression(b)!);

test.each([
  ['2x', 'x + x'],
  ['\\sin x \\cdot 2', '2\\sin x'],
  ['\\cos\\theta(1+\\cos\\theta)', '\\cos\\theta + \\cos^2\\theta'],
  ['\\sin^{-1} \\frac12', '\\frac{\\pi}{6}'],
  ['\\log_2 8', '3'],
  ['\\log_b a', '\\frac{\\ln a}{\\ln b}'],
  ['|x|', '\\sqrt{x^2}'],
  ['\\lfloor 3.7 \\rfloor', '3'],
  ['\\sum_{k=1}^{100} k', '5050'],
  ['\\sum_{i=1}^{3} i^2', '14'],
  ['\\prod_{k=1}^{5} k', '5!'],
  ['\\binom{10}{3}', '120'],
  ['\\int_0^1 x^2 \\, dx', '\\frac13'],
  ['\\frac{d}{dx} x^3', '3x^2'],
  ['e^{i\\pi}', '-1'],
  ['\\sqrt[3]{-8}', '-2'],
  ['\\sin 30^\\circ', '\\frac12'],
  ['\\gamma + 1', '1 + \\gamma'],
  ['10^{400}', '10^{200} \\cdot 10^{200}'],
])('%s is %s', (a, b) => {
  expect(same(a, b)).toBe('same');
});

test.each([
  ['x^2', '2x'],
  ['\\sqrt{x^2}', 'x + 0.001'],
  ['|x|', 'x'],
  ['\\gamma', '0.5772156649015329'],
  ['\\frac{\\sin x}{x}', '\\sin 1'],
  ['2^{1009}', '2^{1009} + 1'],
])('%s is not %s', (a, b) => {
  expect(same(a, b)).toBe('different');
});

test.each([['\\frac10', '1'], ['9^{9^9}', '1'], ['0^0', '1']])('%s has no value', (a, b) => {
  expect(same(a, b)).toBe('unknown');
});

test('two equations are one when their differences have a fixed ratio', () => {
  expect(ratioOf(parseExpression('2x - 4')!, parseExpression('x - 2')!)).toBeCloseTo(2);
  expect(ratioOf(parseExpression('2x - 4')!, parseExpression('x - 1')!)).toBeNull();
});
