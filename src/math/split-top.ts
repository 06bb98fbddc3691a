import { findClose } from './find-close.ts';

/** A stretch of a formula between separators, where it stands, and the separator before it. */
export interface Piece {
  text: string;
  start: number;
  end: number;
  separator: string;
}

/** How many characters a separator has that begins at `at`, or 0. */
export type Separator = (tex: string, at: number) => number;

/** How much deeper each bracket leads. */
const DEPTHS = new Map<string, 1 | -1>([
  ...['(', '[', '{', '\\{', '\\lbrace', '\\lfloor', '\\lceil', '\\langle', '\\begin'].map((token) => [token, 1] as const),
  ...[')', ']', '}', '\\}', '\\rbrace', '\\rfloor', '\\rceil', '\\rangle', '\\end'].map((token) => [token, -1] as const),
]);
/** Commands whose braces hold words, not mathematics. */
const WORDS = new Set(['\\text', '\\mathrm', '\\textbf', '\\textit', '\\mbox', '\\operatorname', '\\begin', '\\end', '\\tag', '\\label']);
const COMMAND = /\\(?:[a-zA-Z]+|[^]?)/y;
const TO_BRACE = /\*?\s{0,9}(?=\{)/y;

/** The pieces of `tex` between separators that stand in no brackets, braces or environments. There is always one at least. */
export function splitTop(tex: string, separator: Separator): Piece[] {
  const pieces: Piece[] = [];
  let depth = 0;
  let start = 0;
  let before = '';
  for (let at = 0; at < tex.length; ) {
    const length = depth === 0 ? separator(tex, at) : 0;
    if (length > 0) {
      pieces.push({ text: tex.slice(start, at), start, end: at, separator: before });
      before = tex.slice(at, at + length);
      at += length;
      start = at;
      continue;
    }
    const token = tex[at] === '\\' ? matchAt(COMMAND, tex, at) : tex[at]!;
    depth = Math.max(0, depth + (DEPTHS.get(token) ?? 0));
    at += token.length;
    if (token.length > 1 && WORDS.has(token)) at = wordsEnd(tex, at);
  }
  pieces.push({ text: tex.slice(start), start, end: tex.length, separator: before });
  return pieces;
}

function wordsEnd(tex: string, at: number): number {
  TO_BRACE.lastIndex = at;
  if (!TO_BRACE.test(tex)) return at;
  const close = findClose(tex, TO_BRACE.lastIndex);
  return close < 0 ? at : close + 1;
}

/** What a sticky pattern (`/y`) matches at `at`, or ''. */
export function matchAt(pattern: RegExp, tex: string, at: number): string {
  pattern.lastIndex = at;
  return pattern.exec(tex)?.[0] ?? '';
}

/** A separator that a sticky pattern matches; each begins with one of the characters `first`. */
export const matching = (first: string, pattern: RegExp): Separator => (tex, at) => (first.includes(tex[at]!) ? matchAt(pattern, tex, at).length : 0);
