import type { Solution } from '../../domain/solution.ts';
import { type LatexSection, toLatexDocument } from '../../rendering/to-latex-document.ts';
import { toLatex } from '../../rendering/to-latex.ts';
import { toMarkdown } from '../../rendering/to-markdown.ts';
import { delimitTypedMath } from '../../rendering/typed-math.ts';

/** Problem and solution in a form to be copied. */
export const FORMS = {
  markdown: (problem: string, solution: Solution) => toMarkdown(copyText(problem, solution)),
  latex: (problem: string, solution: Solution) => toLatex(copyText(problem, solution)),
};

/** The same as a document of its own, under headings; the problem's mathematics typeset as it is on the sheet. */
export function toDocument(problem: string, solution: Solution, headings: { problem: string; solution: string }): string {
  const sections: LatexSection[] = [{ heading: headings.problem, text: delimitTypedMath(problem) }];
  const text = copyText('', solution).trim();
  return toLatexDocument(text === '' ? sections : [...sections, { heading: headings.solution, text }]);
}

/** Problem and solution as one Markdown text. What the page shows apart stands apart here too: without a blank line Markdown would draw the answer into the last list item. */
export function copyText(problem: string, { parts }: Solution): string {
  return parts.reduce((text, { source }) => {
    const isItem = /^\s{0,3}(?:\*\*)?\d/.test(source);
    return text + (isItem || text.endsWith('\n\n') ? '' : '\n'.repeat(text.endsWith('\n') ? 1 : 2)) + source;
  }, `${problem}\n\n`);
}
