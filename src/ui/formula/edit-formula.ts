import { typedFormulas } from '../../rendering/typed-math.ts';
import { isBounded } from '../../rendering/typeset.ts';

/** A formula in a text that is being written in a formula field. */
export interface EditedFormula {
  tex: string;
  /** Where it stands, from its first delimiter to its last. */
  start: number;
  end: number;
  /** The whole text as it was left; another one is no longer this field's. */
  text: string;
}

/**
 * The formula that the caret, or what is chosen, stands in, as it may be written on: whether it is delimited or typed plainly. Where there is none, or
 * one that KaTeX would not be given, and MathLive isn't either, an empty one behind what is chosen.
 */
export function formulaAt(text: string, from: number, to: number): EditedFormula {
  const found = typedFormulas(text).find(({ at, end }) => at <= from && to <= end);
  if (found && isBounded(found.tex)) return { tex: found.tex, start: found.at, end: found.end, text };
  const place = found ? found.end : to;
  return { tex: '', start: place, end: place, text };
}

/** The text with `tex` in the formula's place, between dollars as in Markdown; without any where nothing of it is left. */
export function writeFormula({ start, end, text }: EditedFormula, tex: string): EditedFormula {
  const before = text.slice(0, start);
  const after = text.slice(end);
  if (tex === '') return { tex, start, end: start, text: before + after };
  // A dollar beside a word is a price to some readers, and to the student a formula in a word.
  const opened = /[\p{Script=Latin}\d,.:;?!)]$/u.test(before) ? `${before} ` : before;
  const written = `$${tex}$`;
  return { tex, start: opened.length, end: opened.length + written.length, text: opened + written + (/^[\p{Script=Latin}\d(]/u.test(after) ? ` ${after}` : after) };
}
