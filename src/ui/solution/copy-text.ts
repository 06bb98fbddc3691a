import type { Solution } from '../../domain/solution.ts';
import { toLatex } from '../../rendering/to-latex.ts';
import { toMarkdown } from '../../rendering/to-markdown.ts';

/** Problem and solution in a form to be copied. */
export const FORMS = {
  markdown: (problem: string, solution: Solution) => toMarkdown(copyText(problem, solution)),
  latex: (problem: string, solution: Solution) => toLatex(copyText(problem, solution)),
};

/** Problem and solution as one Markdown text. What the page shows apart stands apart here too: without a blank line Markdown would draw the answer into the last list item. */
export function copyText(problem: string, { parts }: Solution): string {
  return parts.reduce((text, { source }) => {
    const isItem = /^\s{0,3}(?:\*\*)?\d/.test(source);
    return text + (isItem || text.endsWith('\n\n') ? '' : '\n'.repeat(text.endsWith('\n') ? 1 : 2)) + source;
  }, `${problem}\n\n`);
}
