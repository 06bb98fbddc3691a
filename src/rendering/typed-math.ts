import { readExpression } from './read-expression.ts';
import type { Expression } from './read-expression.ts';
import { UNIT_LETTERS } from './math-symbols.ts';
import { formulasOf } from './scan-formulas.ts';

/** Code, links, mail addresses and prices: nothing to typeset. */
const UNTOUCHED = /`[^`\n]*`|https?:\/\/\S+|\S+@\S+|[$€£¥]\s?\d[\d,.]*/y;
const CALCULATES = /(?:\b(?:is|find|calculate|compute|evaluate|simplify|solve|what's|work out|subtract|do)|[:：是算求])\s*$/i;

/** Longer than any problem that is typed by hand, in characters; such a text is left as it is. */
const LONGEST_TYPED = 2_000;

/**
 * Typed text with `\( … \)` around its mathematics, which becomes TeX: `Solve 2x+3=11`, `3/4 + 5/6`, `sqrt(2)`. Formulas that are
 * delimited already, words, dates, prices, ranges and hyphenated words are left as they are; in doubt, nothing is changed.
 */
export function delimitTypedMath(text: string): string {
  if (text.length > LONGEST_TYPED) return text;
  let out = '';
  let at = 0;
  for (const formula of formulasOf(text)) {
    out += delimitPlain(text.slice(at, formula.at)) + formula.source;
    at = formula.at + formula.source.length;
  }
  return out + delimitPlain(text.slice(at));
}

function delimitPlain(text: string): string {
  let out = '';
  for (let at = 0; at < text.length; ) {
    const untouched = matchAt(UNTOUCHED, text, at);
    const expression = untouched ? null : readExpression(text, at);
    if (expression && isMathematics(text, at, expression)) {
      out += `\\(${expression.tex}\\)`;
      at = expression.end;
      continue;
    }
    // Never begin in the middle of a word, a number or a date.
    const end = at + (untouched ?? matchAt(/[\p{Script=Latin}\d_]+(?:[-/.:][\p{Script=Latin}\d_]+)*/uy, text, at) ?? '.').length;
    out += text.slice(at, end);
    at = end;
  }
  return out;
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
