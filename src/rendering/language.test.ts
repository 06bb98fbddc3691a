import { expect, test } from 'vitest';
import { languageOf, languageTag } from './language.ts';

test.each([
  ['en', 'Solve 5x - 8 = 27'],
  ['en', 'What is 3/4 + 5/6?'],
  ['en', 'Add \\(8\\) on both sides: \\(27+8=35\\)'],
  ['en', '**Multiply the choices**: By the rule of product,'],
  ['en', 'The character 解 means: solve it'],
  ['en', '\\text{if } x > 0 \\text{ then nothing else}'],
  ['en', 'So \\(x = 7\\)'],
  ['zh', '解方程 $5x - 8 = 27$'],
  ['zh', '两边加 \\(8\\)：\\(27+8=35\\)，所以 \\(5x=35\\)'],
  ['zh', '求 sin x 的值'],
  ['zh', '用 Lemma 解题：第一步'],
  ['zh', '解'],
  [null, '5x - 8 = 27'],
  [null, ''],
  [null, '\\[\\begin{cases} x = 1 \\\\ y = 2 \\end{cases}\\]'],
  [null, '\\frac{1}{2} + \\sqrt{3} \\approx \\operatorname{lcm}(4, 6)'],
  [null, 'sin x + cos x = gcd(4, 6) + xyz'],
  [null, '2abc + xy, v = at, ab + cd'],
  [null, 'Löse die Gleichung'],
  [null, 'Решите уравнение'],
  [null, '方程式を解きなさい'],
])('%s: %s', (language, text) => expect(languageOf(text)).toBe(language));

test('a text tells its language from its beginning, and takes no time at any length', () => {
  expect(languageOf(`Prove it. ${'解'.repeat(1_000_000)}`)).toBe('zh');
  expect(languageOf(`${'Prove it all. '.repeat(40)}${'解'.repeat(1_000_000)}`)).toBe('en');
});

test('as HTML names it', () => {
  expect(['解方程', 'Solve it', '2x = 4'].map(languageTag)).toEqual(['zh-Hans', 'en', undefined]);
});
