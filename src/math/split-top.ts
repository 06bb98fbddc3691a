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

const OPENING = /^\\(?:\{|lbrace|lfloor|lceil|langle|begin)(?![a-zA-Z])/;
const CLOSING = /^\\(?:\}|rbrace|rfloor|rceil|rangle|end)(?![a-zA-Z])/;
/** Commands whose braces hold words, not mathematics. */
const WORDS = /^\\(?:text|mathrm|textbf|textit|mbox|operatorname|begin|end|tag|label)(?![a-zA-Z])\*?\s*(?=\{)/;

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
    const character = tex[at]!;
    if (character === '\\') {
      const rest = tex.slice(at, at + 24);
      if (OPENING.test(rest)) depth += 1;
      else if (CLOSING.test(rest)) depth = Math.max(0, depth - 1);
      at = commandEnd(tex, at, rest);
      continue;
    }
    if ('([{'.includes(character)) depth += 1;
    else if (')]}'.includes(character)) depth = Math.max(0, depth - 1);
    at += 1;
  }
  pieces.push({ text: tex.slice(start), start, end: tex.length, separator: before });
  return pieces;
}

function commandEnd(tex: string, at: number, rest: string): number {
  const words = WORDS.exec(rest);
  if (words) {
    const close = findClose(tex, at + words[0].length);
    if (close >= 0) return close + 1;
  }
  return at + (/^\\(?:[a-zA-Z]+|[^])/.exec(rest)?.[0].length ?? 1);
}

/** A separator that one of `patterns` matches; each begins with `^`. */
export const matching = (pattern: RegExp): Separator => (tex, at) => pattern.exec(tex.slice(at, at + 60))?.[0].length ?? 0;
