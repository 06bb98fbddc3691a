import { renderToString } from 'katex';
import { expect, test } from 'vitest';
import { renderFormula } from './katex.ts';
import { toMathml } from './to-mathml.ts';

test.each([
  ['in a line', 'x^2', false, '<math xmlns="http://www.w3.org/1998/Math/MathML"><mrow><msup><mi>x</mi><mn>2</mn></msup></mrow></math>'],
  ['on its own', '\\frac12', true, '<math xmlns="http://www.w3.org/1998/Math/MathML" display="block"><mrow><mfrac><mn>1</mn><mn>2</mn></mfrac></mrow></math>'],
  ['with signs that tags are made of', 'a<b', false, '<math xmlns="http://www.w3.org/1998/Math/MathML"><mrow><mi>a</mi><mo>&lt;</mo><mi>b</mi></mrow></math>'],
  ['with text that reads like its own tags', '\\text{</math><annotation>}', false, '<math xmlns="http://www.w3.org/1998/Math/MathML"><mrow><mtext>&lt;/math&gt;&lt;annotation&gt;</mtext></mrow></math>'],
])('a formula %s', (_, tex, display, expected) => {
  expect(toMathml(renderToString, tex, display)).toBe(expected);
});

test('what is copied has no words: they are for who hears the page', () => {
  expect(toMathml(renderFormula, 'x^2', false)).toBe(toMathml(renderToString, 'x^2', false));
});

test('what KaTeX refuses has none', () => {
  expect(toMathml(renderToString, '\\nothing', false)).toBeNull();
});
