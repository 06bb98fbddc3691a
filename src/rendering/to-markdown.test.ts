import { expect, test } from 'vitest';
import { toMarkdown } from './to-markdown.ts';

test.each([
  ['inline formulas', 'so \\(x = 2\\) holds', 'so $x = 2$ holds'],
  ['space inside the delimiters', '\\( x \\)', '$x$'],
  ['a formula on its own line', 'then\n\n\\[ x = 2 \\]', 'then\n\n$$x = 2$$'],
  ['a blank line within', '\\[\na\n\nb\n\\]', '$$a\nb$$'],
  ['a bare environment', '\\begin{align}a&=b\\end{align}', '$$\\begin{align}a&=b\\end{align}$$'],
  ['a bare box', 'it is \\boxed{7}.', 'it is $\\boxed{7}$.'],
  ['lists and bold around formulas', '1. **Add** \\(3\\)\n2. done', '1. **Add** $3$\n2. done'],
])('writes %s with dollars', (_, text, expected) => {
  expect(toMarkdown(text)).toBe(expected);
});

test.each([
  ['dollars already', 'so $x$ and $$y$$'],
  ['prices', 'It costs $5 and $7.'],
  ['code', '`\\(x\\)` and\n```\n\\[y\\]\n```\n'],
  ['a formula that holds dollars', '\\(\\text{$x$}\\)'],
  ['a formula with a digit after it', '\\(x\\)2'],
  ['a formula without an end', 'then \\(x^2'],
  ['text without formulas', '# Title\n\n- a\n- b'],
])('leaves %s as written', (_, text) => {
  expect(toMarkdown(text)).toBe(text);
});
