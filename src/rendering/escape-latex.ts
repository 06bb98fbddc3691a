const ESCAPES: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  $: '\\$',
  '&': '\\&',
  '#': '\\#',
  _: '\\_',
  '%': '\\%',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '<': '\\textless{}',
  '>': '\\textgreater{}',
  '×': '\\(\\times\\)',
  '÷': '\\(\\div\\)',
  '−': '\\(-\\)',
  '±': '\\(\\pm\\)',
  '≤': '\\(\\le\\)',
  '≥': '\\(\\ge\\)',
  '≠': '\\(\\ne\\)',
  '≈': '\\(\\approx\\)',
  '√': '\\(\\surd\\)',
  '²': '\\textsuperscript{2}',
  '³': '\\textsuperscript{3}',
  '°': '\\textdegree{}',
  π: '\\(\\pi\\)',
  '\u00A0': '~',
  '\uFFFD': '?',
};

/** Text as LaTeX that prints it: no character of it is a command, and the signs of school mathematics print in any engine. */
export function escapeLatex(text: string): string {
  return text.replace(/[\\{}$&#_%~^<>×÷−±≤≥≠≈√²³°π\u00A0\uFFFD]/g, (char) => ESCAPES[char] ?? char);
}
