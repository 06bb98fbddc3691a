import { expect, test } from 'vitest';
import { formulasOf, scanFormulas, startScan } from './scan-formulas.ts';

const texOf = (text: string) => formulasOf(text).map(({ tex, display }) => (display ? `[${tex}]` : tex));

test.each([
  ['round brackets', 'so \\(x\\) is', ['x']],
  ['square brackets', '\\[x\\]', ['[x]']],
  ['one dollar', 'so $x$ is', ['x']],
  ['two dollars', '$$x$$', ['[x]']],
  ['blank lines within a display', '\\[a\n\nb\\]', ['[a\n\nb]']],
  ['a row break before a bracket', '\\[a\\\\[2pt] b\\]', ['[a\\\\[2pt] b]']],
  ['an escaped dollar within', '$a\\$b$', ['a\\$b']],
  ['a dollar within dollars', '$$\\text{$x$}$$', ['[\\text{$x$}]']],
  ['a bare environment', '\\begin{cases}a\\end{cases}', ['[\\begin{cases}a\\end{cases}]']],
  ['an environment in its like', '\\begin{array}{c}\\begin{array}{c}a\\end{array}\\end{array}', ['[\\begin{array}{c}\\begin{array}{c}a\\end{array}\\end{array}]']],
  ['a starred environment', '\\begin{align*}a\\end{align*}', ['[\\begin{align*}a\\end{align*}]']],
  ['a bare box with braces in it', 'is \\boxed{\\frac{1}{2}}.', ['\\boxed{\\frac{1}{2}}']],
  ['one formula after another', '\\(a\\)\\(b\\)$c$', ['a', 'b', 'c']],
  ['a formula after one that never ends', '\\(a \\(b\\)', ['b']],
  ['a formula after a price', 'It costs $5. Then $x$ is', ['x']],
  ['a formula in brackets after a price', 'It costs $5 and so \\(x\\) is', ['x']],
  ['an unfinished formula', 'so \\(x^2', ['x^2']],
])('finds %s', (_, text, expected) => {
  expect(texOf(text)).toEqual(expected);
});

test.each([
  ['prices', 'It costs $5 and $7 today, or $1,200.'],
  ['a price with words before the next dollar', 'about $5 a piece$'],
  ['an escaped dollar', 'only \\$5 and \\$7'],
  ['a code span', '`$x$` and ``\\(y\\)``'],
  ['a fence', '```\n\\[x\\]\n```\n'],
  ['a fence of tildes in a list', '- a\n  ~~~\n  $x$\n  ~~~\n'],
  ['an escaped backslash', '\\\\(x\\\\)'],
  ['a formula that spans paragraphs', '\\(x\n\ny\\)'],
  ['a dollar that nothing closes', 'so $x\n\nand'],
  ['an unfinished display of several paragraphs', '\\[x\n\nand then'],
  ['other environments', '\\begin{document}x\\end{document}'],
])('leaves %s alone', (_, text) => {
  expect(texOf(text)).toEqual([]);
});

test.each([
  ['\\', { kind: 'nothing' }],
  ['$', { kind: 'nothing' }],
  ['\\(x', { kind: 'formula', display: false }],
  ['\\[x', { kind: 'formula', display: true }],
  ['$x^', { kind: 'formula', display: false }],
  ['\\begin{ali', { kind: 'nothing' }],
  ['\\begin{align}a', { kind: 'formula', display: true }],
  ['\\boxed{7', { kind: 'formula', display: false }],
  ['$5 and', { kind: 'text', text: '$5 and' }],
  ['$5 and \\', { kind: 'text', text: '$5 and ' }],
])('holds %j back while the text grows', (end, rest) => {
  const scan = startScan();
  expect(scanFormulas(scan, `so ${end}`, false)).toEqual({ text: 'so ', formulas: [], rest });
});

test('a formula longer than 4,000 characters is text', () => {
  expect(texOf(`\\(${'x'.repeat(4_100)}\\)`)).toEqual([]);
});
