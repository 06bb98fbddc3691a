import fc from 'fast-check';
import { expect, test } from 'vitest';
import { escapeLatex } from './escape-latex.ts';
import { toLatex } from './to-latex.ts';

test.each([
  ['text that TeX would read as commands', '50% of #1 & a_b {c} \\frac', '50\\% of \\#1 \\& a\\_b \\{c\\} \\textbackslash{}frac'],
  ['signs that fonts lack', '3 × 4 ≤ 12', '3 \\(\\times\\) 4 \\(\\le\\) 12'],
  ['formulas as they were written', 'so \\(x_1 = 2\\) and $y$', 'so \\(x_1 = 2\\) and $y$'],
  ['a display with a blank line within', '\\[\na\n\nb\n\\]', '\\[\na\nb\n\\]'],
  ['a bare box', 'It is \\boxed{7}.', 'It is \\(\\boxed{7}\\).'],
  ['an environment that stands alone', '\\begin{align}a&=b\\end{align}', '\\begin{align}a&=b\\end{align}'],
  ['an environment that needs mathematics around it', '\\begin{cases}a\\\\b\\end{cases}', '\\[\\begin{cases}a\\\\b\\end{cases}\\]'],
  ['a formula without an end', 'so \\(x_1', 'so \\texttt{\\textbackslash{}(x\\_1}'],
  ['bold and italics', '**Step 1** and *so*', '\\textbf{Step 1} and \\emph{so}'],
  ['code', '`a_b`', '\\texttt{a\\_b}'],
  ['a fence', '```\na_b $x$\n```', '\\begin{verbatim}\na_b $x$\n\\end{verbatim}'],
  ['a heading', '### Step 1', '\\subsubsection*{Step 1}'],
  ['a numbered list', '1. a\n2. b', '\\begin{enumerate}\n\\item a\n\\item b\n\\end{enumerate}'],
  ['a numbered list that goes on', '3. a\n4. b', '\\begin{enumerate}\n\\setcounter{enumi}{2}\n\\item a\n\\item b\n\\end{enumerate}'],
  ['a list in a list', '- a\n  - b', '\\begin{itemize}\n\\item a\n\n\\begin{itemize}\n\\item b\n\\end{itemize}\n\\end{itemize}'],
  ['an item that begins with a bracket', '- [0, 1]', '\\begin{itemize}\n\\item {}[0, 1]\n\\end{itemize}'],
  ['a table', '| a | b |\n|---|---|\n| 1 | \\(x\\) |', '\\begin{tabular}{ll}\na & b \\\\\n\\hline\n1 & \\(x\\) \\\\\n\\end{tabular}'],
  ['a quote', '> so', '\\begin{quote}\nso\n\\end{quote}'],
  ['a link', '[here](https://a.b/c_d)', 'here (\\texttt{https://a.b/c\\_d})'],
  ['HTML as text', '<b>x</b>', '\\textless{}b\\textgreater{}x\\textless{}/b\\textgreater{}'],
])('writes %s', (_, markdown, expected) => {
  expect(toLatex(markdown)).toBe(expected);
});

test('no escaped text holds a special character that is not escaped', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const left = escapeLatex(text).replace(/\\(?:[{}$&#_%]|[a-z]+\{\}|[a-z]+|\(|\))/g, '');
      expect(left).not.toMatch(/[\\{}$&#_%^]/);
    }),
    { seed: 20_260_102, numRuns: 500 },
  );
});
