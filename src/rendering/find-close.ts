import type { Opener } from './opener.ts';

/** The longest formula, in characters; what is longer is text. Keeps one unclosed delimiter from hiding a page. */
export const LONGEST_FORMULA = 4_000;

/** How far the end of an open formula has been looked for, so that no character is looked at twice. */
export interface Search {
  opener: Opener;
  /** Where the formula begins and where to look next. */
  start: number;
  next: number;
  /** Open braces, or open environments of the same name. */
  depth: number;
  /** Whether the present line has held nothing but space since a line break. */
  blank: boolean;
}

/** `tex` ends at `texEnd`, the formula at `end`. `never`: not a formula after all. `long`: longer than we read. */
export type Close =
  | { kind: 'closed'; texEnd: number; end: number }
  | { kind: 'open'; search: Search }
  | { kind: 'never' }
  | { kind: 'long' };

const never: Close = { kind: 'never' };

export function beginSearch(opener: Opener, start: number): Search {
  return { opener, start, next: start + opener.length, depth: 1, blank: false };
}

/** Looks for the end of a formula from where the last search stopped. With `final`, no more text will come. */
export function findClose(source: string, search: Search, final: boolean): Close {
  const { opener, start } = search;
  let { next, depth, blank } = search;
  const open = (): Close => ({ kind: 'open', search: { opener, start, next, depth, blank } });
  const oneParagraph = opener.kind === 'paren' || opener.kind === 'dollar' || opener.kind === 'boxed';

  while (next < source.length) {
    if (next - start > LONGEST_FORMULA) return { kind: 'long' };
    const char = source[next]!;
    if (char === '\n') {
      if (blank && oneParagraph) return never;
      blank = true;
      next += 1;
      continue;
    }
    if (char === ' ' || char === '\t' || char === '\r') {
      next += 1;
      continue;
    }
    blank = false;
    if (char === '\\') {
      if (next + 1 >= source.length) return open();
      if (opener.kind === 'environment') {
        const end = `\\end{${opener.name}}`;
        const begin = `\\begin{${opener.name}}`;
        if (!final && source.length - next < begin.length && isPrefixOfEither(source.slice(next), end, begin)) return open();
        if (source.startsWith(end, next)) depth -= 1;
        if (source.startsWith(begin, next)) depth += 1;
        if (depth === 0) return { kind: 'closed', texEnd: next + end.length, end: next + end.length };
      }
      const after = source[next + 1];
      if (opener.kind === 'paren' && after === ')') return { kind: 'closed', texEnd: next, end: next + 2 };
      if ((opener.kind === 'paren' || opener.kind === 'dollar') && (after === '(' || after === '[')) return never;
      if (opener.kind === 'bracket' && after === ']') return { kind: 'closed', texEnd: next, end: next + 2 };
      if (opener.kind === 'bracket' && after === '[') return never;
      // A backslash before a line break leaves the break to be counted.
      next += after === '\n' ? 1 : 2;
      continue;
    }
    if (char === '$' && opener.kind === 'dollars') {
      if (next + 1 >= source.length) return open();
      if (source[next + 1] === '$') return { kind: 'closed', texEnd: next, end: next + 2 };
    }
    if (char === '$' && opener.kind === 'dollar') {
      if (next + 1 >= source.length && !final) return open();
      return closesDollar(source, start, next) ? { kind: 'closed', texEnd: next, end: next + 1 } : never;
    }
    if (opener.kind === 'boxed' && char === '{') depth += 1;
    if (opener.kind === 'boxed' && char === '}') {
      depth -= 1;
      if (depth === 0) return { kind: 'closed', texEnd: next + 1, end: next + 1 };
    }
    next += 1;
  }
  return next - start > LONGEST_FORMULA ? { kind: 'long' } : open();
}

function isPrefixOfEither(text: string, a: string, b: string): boolean {
  return a.startsWith(text) || b.startsWith(text);
}

/** Pandoc's rule for one dollar: no space before the closing one, no digit after it (`tex_math_dollars`); and no prose between. */
function closesDollar(source: string, start: number, at: number): boolean {
  if (/\s/.test(source[at - 1]!) || /[0-9]/.test(source[at + 1] ?? '')) return false;
  return !readsLikeMoney(source.slice(start + 1, at));
}

/** Whether what follows a dollar reads like a price in a sentence: `5 and `, `1,200 each`. */
export function readsLikeMoney(body: string): boolean {
  return /^[\d.,]+[).,;:!?]*\s+(?:[A-Za-z]{2,}|a\s)/.test(body) && !/[\\^_{}=+/<>]/.test(body);
}
