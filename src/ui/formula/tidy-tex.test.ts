import { expect, test } from 'vitest';
import { tidyTex } from './tidy-tex.ts';

test.each([
  ['\\frac34', '\\frac{3}{4}'],
  ['\\frac{12}5', '\\frac{12}{5}'],
  ['\\frac5{12}', '\\frac{5}{12}'],
  ['\\frac{x+1}2=\\frac xy', '\\frac{x+1}{2}=\\frac{x}{y}'],
  ['\\sqrt2+\\sqrt x', '\\sqrt{2}+\\sqrt{x}'],
  ['2\\left(x+1\\right)', '2(x+1)'],
  ['\\left(\\frac12\\right)^2', '\\left(\\frac{1}{2}\\right)^2'],
  ['x\\lt5', 'x<5'],
  ['\\frac{3}{4}\\times 2', '\\frac{3}{4}\\times 2'],
])('%s', (written, tidy) => {
  expect(tidyTex(written)).toBe(tidy);
});
