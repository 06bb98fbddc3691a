import { expect, test } from 'vitest';
import { writtenOtherwise } from './written-otherwise.ts';

test.each([
  ['x^5/x^2', '{x^5}{x^2}'],
  ['r{50}/r{2}', '{r{50}}{r{2}}'],
  ['x^{12}/x^2', '{x^{12}}{x^2}'],
  ['x^3*x^5', 'x^5*x^3'],
  ['2^3+3^2', '3^2+2^3'],
  ['{x^5*x^3}{x^2}', '{x^3*x^5}{x^2}'],
])('%s is also written %s, and that the other way', (key, other) => {
  expect([writtenOtherwise(key), writtenOtherwise(other)]).toEqual([[other], [key]]);
});

test.each(['2^5', '2^{-3}', '2^5-3', '({2}{3})^2', 'r{{4}{9}}', '(x^2)^3'])('%s is written in no other way', (key) => expect(writtenOtherwise(key)).toEqual([]));
