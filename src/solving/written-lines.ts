import { toPlainMath } from '../domain/plain-math.ts';
import type { Part } from '../domain/solution.ts';
import { findFormulas } from '../math/find-formulas.ts';

/** A formula of a solution, as a student may write it. */
export interface WrittenLine {
  /** The ways to write it, the best first: without what stands between the ends of a chain, without LaTeX where it is simple. */
  forms: string[];
  /** The model's words that lead to it; they may hold formulas. */
  words: string;
}

const RELATION = /\\(?:leq?|geq?)(?![a-zA-Z])|[=<>≤≥]/;

/** The formulas of a part of a solution, in order. */
export function writtenLines(part: Part): WrittenLine[] {
  const text = part.kind === 'step' ? [part.title, part.body].filter((piece) => piece.trim() !== '').join('\n') : part.source;
  const lines: WrittenLine[] = [];
  let from = 0;
  for (const { start, end } of findFormulas(text)) {
    const tex = text.slice(start, end).replace(/\\boxed\s*\{([^]*)\}\s*$/, '$1').replaceAll('&', '').trim();
    lines.push({ forms: formsOf(tex), words: wordsOf(text.slice(from, start)) });
    if (RELATION.test(tex)) from = end;
  }
  return lines.filter(({ forms }) => forms.length > 0);
}

/** `5x = 27 + 8 = 35` says `5x = 35`; `3/4 + 5/6 = 19/12`, of an expression, `19/12`. */
function formsOf(tex: string): string[] {
  const sides = tex.split('=').map((side) => side.trim());
  if (tex === '' || tex.includes('\n') || sides.includes('')) return [];
  const ends = sides.length > 2 ? [`${sides[0]} = ${sides.at(-1)}`] : [];
  const value = sides.length > 1 ? [sides.at(-1)!] : [];
  return [...new Set([...ends, tex, ...value].flatMap((form) => [toPlainMath(form), form]))];
}

/** Words that only join two formulas say nothing of the second. */
const JOINS = /^(?:so|and|or|then|now|thus|hence|therefore|we get|we have|which gives|所以|因此|于是|得|即|则|和|或)$/i;

/** Without the sign of the formula that follows, the marks around the words, and what was before them in the last formula's sentence. */
function wordsOf(text: string): string {
  const words = text.replace(/(?:\\[([]|\$+)\s*$/, '').replace(/^\s*(?:\\[)\]]|\$+)?[\s.,;:，。；：]*/, '').replace(/[\s:：,，]+$/, '');
  return JOINS.test(words) ? '' : words;
}
