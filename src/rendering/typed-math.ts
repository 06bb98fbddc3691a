import { readExpression } from './read-expression.ts';
import type { Expression } from './read-expression.ts';
import { UNIT_LETTERS } from './math-symbols.ts';
import { formulasOf } from './scan-formulas.ts';

/** Code, links, mail addresses and prices: nothing to typeset. */
const UNTOUCHED = /`[^`\n]*`|https?:\/\/\S+|\S+@\S+|[$€£¥]\s?\d[\d,.]*/y;
const CALCULATES = /(?:\b(?:is|find|calculate|compute|evaluate|simplify|solve|what's|work out|subtract|do)|[:：是算求])\s*$/i;

/** Longer than any problem that is typed by hand, in characters; such a text is left as it is. */
const LONGEST_TYPED = 2_000;

/** Mathematics in a text: its LaTeX, and where it stands, with its delimiters if it has any. */
export interface TypedFormula {
  tex: string;
  at: number;
  end: number;
  /** As it is written into text that is rendered. */
  source: string;
}

/**
 * Typed text with `\( … \)` around its mathematics, which becomes TeX: `Solve 2x+3=11`, `3/4 + 5/6`, `sqrt(2)`. Formulas that are
 * delimited already, words, dates, prices, ranges and hyphenated words are left as they are; in doubt, nothing is changed.
 */
export function delimitTypedMath(text: string): string {
  let out = '';
  let from = 0;
  for (const { at, end, source } of typedFormulas(text)) {
    out += text.slice(from, at) + source;
    from = end;
  }
  return out + text.slice(from);
}

/** The mathematics of a typed text in order, delimited or not; of a text that is too long to be typed, none. */
export function typedFormulas(text: string): TypedFormula[] {
  if (text.length > LONGEST_TYPED) return [];
  const found: TypedFormula[] = [];
  let from = 0;
  for (const { tex, at, source } of formulasOf(text)) {
    found.push(...plainFormulas(text, from, at));
    from = at + source.length;
    found.push({ tex, at, end: from, source });
  }
  return [...found, ...plainFormulas(text, from, text.length)];
}

/** What of a text is mathematics between two places that no delimiters are between. */
function plainFormulas(whole: string, from: number, to: number): TypedFormula[] {
  const text = whole.slice(from, to);
  const found: TypedFormula[] = [];
  for (let at = 0; at < text.length; ) {
    const untouched = matchAt(UNTOUCHED, text, at);
    const expression = untouched ? null : readExpression(text, at);
    if (expression && isMathematics(text, at, expression)) {
      found.push({ tex: expression.tex, at: from + at, end: from + expression.end, source: `\\(${expression.tex}\\)` });
      at = expression.end;
      continue;
    }
    // Never begin in the middle of a word, a number or a date.
    at += (untouched ?? matchAt(/[\p{Script=Latin}\d_]+(?:[-/.:][\p{Script=Latin}\d_]+)*/uy, text, at) ?? '.').length;
  }
  return found;
}

function matchAt(pattern: RegExp, text: string, at: number): string | null {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? null;
}

function isMathematics(text: string, at: number, { end, strong }: Expression): boolean {
  const source = text.slice(at, end);
  const before = text.slice(Math.max(0, at - 40), at);
  if (/[\w.$€£¥\\/-]$/.test(before)) return false;
  // A dash, a slash or a sign goes on: a date, a path, C++, x-axis.
  if (/^(?:[-/]\S|\+\+|%)/.test(text.slice(end))) return false;
  if (/^\d+(?:[-/.]\d+){2,}$/.test(source)) return false;
  if (/^\d+-\d+$/.test(source)) return isSum(before, text.slice(end));
  if (/^\d+\/\d+$/.test(source)) return !/^(?:24\/7|9\/11|50\/50)$/.test(source);
  if (/^[A-Za-z]+[-/][A-Za-z0-9]+$/.test(source)) return /^[a-z][-/](?:[a-z]|\d+)$/.test(source) && !/^(?:w\/o|n\/a|a\/c|i\/o|b\/w)$/.test(source);
  if (strong) return true;
  const [, letter] = /^\d+([A-Za-z]+)$/.exec(source) ?? [];
  return letter === undefined ? /^\d+[A-Za-z(]/.test(source) : letter.length > 1 || (letter === letter.toLowerCase() && !UNIT_LETTERS.has(letter));
}

/** Whether `12-5` is asked for rather than a range or a score: a verb before it, or nothing but a question around it. */
function isSum(before: string, after: string): boolean {
  return CALCULATES.test(before) || /^\s*=/.test(after) || (before.trim() === '' && /^\s*\??\s*$/.test(after));
}
