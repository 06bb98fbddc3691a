import { renderToString } from 'katex';
import { describe, expect, test } from 'vitest';
import { completions } from './complete-tex.ts';
import { renderFormula } from './katex.ts';
import { depthOf, typeset } from './typeset.ts';

const kindOf = (tex: string, closed = true) => typeset(renderToString, tex, true, closed).kind;

test.each(['x^2', '\\frac{1}{2}', '\\begin{align}a&=b\\\\c&=d\\end{align}', '\\boxed{7}', '解\\quad x', '\\text{if } x \\ge 0', '\\sqrt[3]{8}', 'a\n\nb'])('typesets %s', (tex) => {
  expect(kindOf(tex)).toBe('typeset');
});

test.each([
  ['an unknown command', '\\unknown{x}'],
  ['a missing brace', '\\frac{1}{2'],
  ['a macro bomb', '\\def\\a{\\a\\a}\\a'],
  ['a bomb in steps', `\\def\\a{xxxxxxxx}\\def\\b{${'\\a'.repeat(30)}}\\def\\c{${'\\b'.repeat(30)}}${'\\c'.repeat(30)}`],
  ['4,000 nested braces', `${'{'.repeat(1_990)}x${'}'.repeat(1_990)}`],
  ['commands in commands without braces', '\\sqrt'.repeat(200)],
  ['nested delimiters', `${'\\left('.repeat(60)}x${'\\right)'.repeat(60)}`],
  ['more than 4,000 characters', 'x'.repeat(4_001)],
])('refuses %s', (_, tex) => {
  expect(kindOf(tex)).toBe('refused');
});

test.each(['{'.repeat(1_990), '\\sqrt'.repeat(200), '\\left('.repeat(60), '\\begin{matrix}'.repeat(60), 'x'.repeat(4_001)])('KaTeX never sees what is too deep or too long', (tex) => {
  let seen = 0;
  const counting = (source: string) => {
    seen += 1;
    return source;
  };
  typeset(counting, `${tex}y`, true);
  typeset(counting, `${tex}y`, true, false);
  expect(seen).toBe(0);
});

test('a formula is typeset once, however often it is shown', () => {
  let seen = 0;
  const counting = (source: string) => {
    seen += 1;
    return source;
  };
  for (let turn = 0; turn < 3; turn += 1) typeset(counting, 'once', true);
  typeset(counting, 'once', false);
  expect(seen).toBe(2);
});

test.each(['\\href{javascript:alert(1)}{x}', '\\href{https://evil.example}{x}', '\\url{https://evil.example}', '\\includegraphics{https://evil.example/a.png}', '\\htmlStyle{position:fixed}{x}', '\\htmlClass{evil}{x}', '\\htmlId{evil}{x}', '\\htmlData{evil=1}{x}', '\\text{<img src=x onerror=alert(1)>}'])(
  '%s makes no link, image, class or attribute',
  (tex) => {
    const result = typeset(renderToString, tex, false);
    const tags = result.kind === 'typeset' ? result.html.match(/<[^>]*>/g)?.join('') : '';
    expect(tags).not.toMatch(/<a\b|<img|href=|src=|position:fixed|class="[^"]*\bevil|id="evil|data-evil|<[^>]* onerror/);
  },
);

test.each([
  ['\\text{" onload="alert(1)}', '&quot; onload=&quot;alert(1)'],
  ['\\text{\'><script>}', "'&gt;&lt;script&gt;"],
  ['\\text{\\&lt; \\$\\& \\$1}', '&amp;lt; $&amp; $1'],
  ['\\text{<math }', '&lt;math'],
])('the words of %s are text, and stand in their place alone', (tex, words) => {
  const result = typeset(renderFormula, tex, false, true, 'en');
  const html = result.kind === 'typeset' ? result.html : '';
  expect(html.match(/ aria-label="[^"]*"/g)).toEqual([` aria-label="${words}"`]);
  expect(html.replace(` lang="en" aria-label="${words}"`, '')).toBe(renderToString(tex, { output: 'htmlAndMathml' }));
});

test('words are given where a language is, in each by itself, and never more than anyone listens to', () => {
  const wordsOf = (tex: string, language?: 'en' | 'zh') => {
    const result = typeset(renderFormula, tex, false, true, language);
    return result.kind === 'typeset' ? /<math lang="(.*?)" aria-label="(.*?)"/.exec(result.html)?.slice(1) : null;
  };
  expect([wordsOf('x^2'), wordsOf('x^2', 'en'), wordsOf('x^2', 'zh')]).toEqual([undefined, ['en', 'x squared'], ['zh-Hans', 'x的平方']]);
  expect(wordsOf('x+'.repeat(1_900), 'en')).toBeUndefined();
});

test('a rule of 100000em is no wider than 20em', () => {
  const result = typeset(renderToString, '\\rule{100000em}{1em}', false);
  const widths = result.kind === 'typeset' ? [...result.html.replace(/<annotation.*?<\/annotation>/gs, '').matchAll(/(\d+(?:\.\d+)?)em/g)].map(([, width]) => Number(width)) : [Infinity];
  expect(Math.max(...widths)).toBeLessThanOrEqual(20);
});

test('a macro of one formula is unknown in the next', () => {
  expect(kindOf('\\gdef\\mine{x}\\mine')).toBe('typeset');
  expect(kindOf('\\mine')).toBe('refused');
});

test('depth counts braces, delimiters, environments and commands in a row', () => {
  expect(['x', '{x}', '{{x}}{x}', '\\left({x}\\right)', '\\sqrt\\sqrt x', '\\alpha + \\beta'].map(depthOf)).toEqual([0, 1, 2, 2, 2, 1]);
});

describe('a formula whose end is missing', () => {
  test.each(['x^2 + \\frac{1}{2', 'x^', '\\frac{1}', '\\frac', '\\sqrt{x + \\fra', '\\left( x', '\\begin{align} a &= b \\\\ c &', '\\begin{pmatrix} 1 & 2', '\\boxed{7', 'x + \\', '\\text{if', 'x_{1', '\\begin{align} a &= b \\end'])('%s is completed', (tex) => {
    expect(kindOf(tex, false)).toBe('typeset');
  });

  test.each(['x}', '\\right)', '\\end{align}', '{\\left(}'])('%s is at odds with itself', (tex) => {
    expect(kindOf(tex, false)).toBe('refused');
  });

  test('a completion begins with what was written', () => {
    expect(completions('\\frac{1}{2')[0]).toBe('\\frac{1}{2}');
  });
});
