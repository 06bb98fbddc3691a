import { renderToString } from 'katex';
import { expect, test } from 'vitest';
import { typeset } from './typeset.ts';
import { underlineFlaw } from './underline-flaw.ts';

test.each([
  ['5x=27+8=36', '27+8=36', '5x=\\htmlClass{flaw}{27+8=36}'],
  ['x=\\frac{7}{2}=3.4', '\\frac{7}{2}=3.4', 'x=\\htmlClass{flaw}{\\frac{7}{2}=3.4}'],
  // A cut through braces, or before a command's argument: all of it.
  ['\\frac{27+8=36}{2}', '27+8=36', '\\htmlClass{flaw}{\\frac{27+8=36}{2}}'],
  ['\\sqrt 4=3', '4=3', '\\htmlClass{flaw}{\\sqrt 4=3}'],
  ['x_1=2=3', '1=2', '\\htmlClass{flaw}{x_1=2=3}'],
  // Columns can't be put into a group.
  ['\\begin{aligned}x&=27+8\\\\&=36\\end{aligned}', 'x&=27+8\\\\&=36', '\\begin{aligned}x&=27+8\\\\&=36\\end{aligned}'],
  ['5x=35', '36', null],
  ['5x=35', '', null],
])('%s with %j underlined is %s', (tex, part, expected) => {
  const underlined = underlineFlaw(tex, part);
  expect(underlined).toBe(expected);
  if (underlined) expect(typeset(renderToString, underlined, false).kind).toBe('typeset');
});

test.each(['\\htmlClass{other}{x}', '\\htmlId{flaw}{x}', '\\htmlStyle{color:red}{x}', '\\htmlData{flaw=1}{x}', '\\href{https://example.org}{x}', '\\includegraphics{https://example.org/a.png}'])('%s is trusted no more than before', (tex) => {
  const result = typeset(renderToString, tex, false);
  const html = result.kind === 'typeset' ? result.html : '';
  expect(html).not.toMatch(/href=|<img|class="[^"]*other|id="flaw|style="color:\s?red|data-flaw/);
});
