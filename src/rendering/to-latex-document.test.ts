import { expect, test } from 'vitest';
import { toLatexDocument } from './to-latex-document.ts';

const preambleOf = (text: string) => toLatexDocument([{ heading: 'Problem', text }]).split('\\begin{document}')[0]!;

test('a document stands by itself: a class, its packages, its sections and an end', () => {
  const lines = toLatexDocument([{ heading: 'Problem', text: 'Solve \\(5x=35\\)' }, { heading: 'Solution', text: '1. Divide.' }]).split('\n');
  expect(lines[0]).toBe('\\documentclass[a4paper]{article}');
  expect(lines).toContain('\\usepackage{amsmath,amssymb}');
  expect(lines.slice(lines.indexOf('\\begin{document}')).filter((line) => line !== '')).toEqual([
    '\\begin{document}', '\\section*{Problem}', 'Solve \\(5x=35\\)', '\\section*{Solution}', '\\begin{enumerate}', '\\item Divide.', '\\end{enumerate}', '\\end{document}',
  ]);
});

test.each([
  ['\\(\\cancel{x}\\)', '\\usepackage{cancel}', true],
  ['\\(\\textcolor{red}{x}\\)', '\\usepackage{xcolor}', true],
  ['\\(x \\lt 3\\)', '\\providecommand{\\lt}{<}', true],
  ['\\(x \\lta 3\\)', '\\providecommand{\\lt}{<}', false],
  ['\\(x < 3\\)', '\\usepackage{cancel}', false],
  ['解方程 \\(5x=35\\)', '{ctexart}', true],
  ['解方程 \\(5x=35\\)', 'inputenc', false],
])('%s: the preamble has %s: %s', (text, line, has) => {
  expect(preambleOf(text).includes(line)).toBe(has);
});
