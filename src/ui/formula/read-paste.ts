import { typedFormulas } from '../../rendering/typed-math.ts';
import { isBounded } from '../../rendering/typeset.ts';

/**
 * What was pasted into a formula field, as LaTeX: a formula with its delimiters or without, or one that was typed plainly. Null where it is more than
 * one formula, or where words stand around it: that is the text's, not the field's.
 */
export function readPaste(pasted: string): string | null {
  const text = pasted.trim();
  const [formula, ...others] = typedFormulas(text);
  if (formula && others.length === 0 && formula.at === 0 && formula.end === text.length) return isBounded(formula.tex) ? formula.tex : null;
  // LaTeX that our own reader of typed mathematics doesn't know, a matrix say.
  return !formula && /^\\[a-zA-Z]/.test(text) && isBounded(text) ? text : null;
}
