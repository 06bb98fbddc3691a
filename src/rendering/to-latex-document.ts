import { toLatex } from './to-latex.ts';

/** Commands that KaTeX knows by itself and LaTeX by a package. */
const PACKAGES: ReadonlyArray<[RegExp, string]> = [
  [/\\[bx]?cancel(?![a-zA-Z])/, 'cancel'],
  [/\\(?:text)?color(?:box)?(?![a-zA-Z])/, 'xcolor'],
  [/\\bm(?![a-zA-Z])/, 'bm'],
  [/\\mathscr(?![a-zA-Z])/, 'mathrsfs'],
  [/\\ce(?![a-zA-Z])/, 'mhchem'],
];

/** Commands that KaTeX knows by itself and LaTeX not at all. */
const COMMANDS: Readonly<Record<string, string>> = { lt: '<', gt: '>', R: '\\mathbb{R}', N: '\\mathbb{N}', Z: '\\mathbb{Z}', degree: '^{\\circ}' };

export interface LatexSection {
  heading: string;
  /** Markdown with formulas. */
  text: string;
}

/** Sections as a whole document: with pdfLaTeX where they are of Latin letters, with XeLaTeX or LuaLaTeX where Chinese stands in them. */
export function toLatexDocument(sections: readonly LatexSection[]): string {
  const body = sections.map(({ heading, text }) => `\\section*{${heading}}\n\n${toLatex(text)}`).join('\n\n');
  const isChinese = /\p{Script=Han}/u.test(body);
  return [
    ...(isChinese ? ['% XeLaTeX or LuaLaTeX', '\\documentclass[a4paper]{ctexart}'] : ['\\documentclass[a4paper]{article}', '\\usepackage[T1]{fontenc}', '\\usepackage[utf8]{inputenc}', '\\usepackage{textcomp}']),
    '\\usepackage[margin=25mm]{geometry}',
    '\\usepackage{amsmath,amssymb}',
    ...PACKAGES.filter(([command]) => command.test(body)).map(([, name]) => `\\usepackage{${name}}`),
    ...Object.entries(COMMANDS)
      .filter(([name]) => new RegExp(`\\\\${name}(?![a-zA-Z])`).test(body))
      .map(([name, meaning]) => `\\providecommand{\\${name}}{${meaning}}`),
    '\\setlength{\\parindent}{0pt}',
    '\\setlength{\\parskip}{0.6em}',
    '',
    '\\begin{document}',
    '',
    body,
    '',
    '\\end{document}',
    '',
  ].join('\n');
}
