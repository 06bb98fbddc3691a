import { canLeadFence, closesFence, openedFence } from './fence.ts';
import { beginSearch, findClose, LONGEST_FORMULA, readsLikeMoney } from './find-close.ts';
import type { Search } from './find-close.ts';
import { FIRST_SHIELD, harmless, SHIELDS } from './harmless.ts';
import { readOpener } from './opener.ts';
import type { Opener } from './opener.ts';

/** A formula found in a text. `source` is exactly what was written, delimiters and all, at `at`. */
export interface FoundFormula {
  tex: string;
  display: boolean;
  source: string;
  at: number;
  /** False where the text ended before the formula did. */
  closed: boolean;
}

/** How far a growing text has been read. Copy it to try an ending without taking it. */
export interface Scan {
  at: number;
  lineStart: number;
  fence: string | null;
  search: Search | null;
  /** Formulas found so far. */
  found: number;
}

/** What stands at the end and cannot be told yet. `code`: an open code span or fence line, with its mark. */
export type Rest =
  | { kind: 'nothing' }
  | { kind: 'formula'; display: boolean }
  | { kind: 'text'; text: string }
  | { kind: 'code'; text: string; mark: string };

/** The text that was decided now, each formula in it one private-use character; see `shieldOf`. */
export interface Shielded {
  text: string;
  formulas: FoundFormula[];
  rest: Rest;
}

type Step =
  | { kind: 'copy'; end: number }
  | { kind: 'formula'; formula: FoundFormula; end: number }
  | { kind: 'wait'; rest: Rest };

/** A code span longer than this is no code span. */
const LONGEST_SPAN = 1_000;

export function startScan(): Scan {
  return { at: 0, lineStart: 0, fence: null, search: null, found: 0 };
}

/** The character that stands for the `index`-th formula of a text. */
export function shieldOf(index: number): string {
  return String.fromCharCode(FIRST_SHIELD + (index % SHIELDS));
}

/**
 * Reads on in `source`, which begins with all that was read before, and moves `scan`. Formulas become shields, so that a reader of
 * Markdown never sees TeX; code is left alone. Each character is looked at a bounded number of times however the text is cut.
 */
export function scanFormulas(scan: Scan, source: string, final: boolean): Shielded {
  let text = '';
  const formulas: FoundFormula[] = [];
  while (scan.at < source.length) {
    const step = takeStep(scan, source, final);
    if (step.kind === 'wait') return { text, formulas, rest: step.rest };
    const piece = source.slice(scan.at, step.end);
    const lineBreak = piece.lastIndexOf('\n');
    if (lineBreak >= 0) scan.lineStart = scan.at + lineBreak + 1;
    if (step.kind === 'formula') {
      text += shieldOf(scan.found);
      formulas.push(step.formula);
      scan.found += 1;
    } else {
      text += harmless(piece);
    }
    scan.at = step.end;
    scan.search = null;
  }
  return { text, formulas, rest: { kind: 'nothing' } };
}

/** All formulas of a finished text, in order. */
export function formulasOf(text: string): FoundFormula[] {
  return scanFormulas(startScan(), text, true).formulas;
}

function takeStep(scan: Scan, source: string, final: boolean): Step {
  if (scan.fence !== null) return fenceStep(scan, source, scan.fence);
  const char = source[scan.at]!;
  if (char === '\\' || char === '$') return formulaStep(scan, source, final);
  if (char === '`' || char === '~') return codeStep(scan, source, final);
  return { kind: 'copy', end: plainEnd(source, scan.at + 1) };
}

function plainEnd(source: string, from: number): number {
  for (let i = from; i < source.length; i += 1) {
    const code = source.charCodeAt(i);
    if (code === 92 || code === 36 || code === 96 || code === 126) return i;
  }
  return source.length;
}

function fenceStep(scan: Scan, source: string, fence: string): Step {
  const lineBreak = source.indexOf('\n', scan.at);
  if (lineBreak < 0) return { kind: 'copy', end: source.length };
  if (closesFence(source.slice(scan.lineStart, lineBreak), fence)) scan.fence = null;
  return { kind: 'copy', end: lineBreak + 1 };
}

function codeStep(scan: Scan, source: string, final: boolean): Step {
  const { at } = scan;
  const mark = source[at]!;
  let end = at;
  while (source[end] === mark) end += 1;
  const run = source.slice(at, end);
  const rest: Step = { kind: 'wait', rest: { kind: 'code', text: harmless(source.slice(at)), mark: run } };
  if (end === source.length && !final && run.length <= LONGEST_SPAN) return rest;

  if (run.length >= 3 && canLeadFence(source.slice(scan.lineStart, at))) {
    const lineBreak = source.indexOf('\n', end);
    if (lineBreak < 0 && !final && source.length - at <= LONGEST_SPAN) return rest;
    const lineEnd = lineBreak < 0 ? source.length : lineBreak + 1;
    const fence = openedFence(source.slice(scan.lineStart, lineEnd));
    if (fence !== null) {
      scan.fence = fence;
      return { kind: 'copy', end: lineEnd };
    }
  }
  if (mark === '~') return { kind: 'copy', end };

  const body = source.slice(end, end + LONGEST_SPAN);
  const paragraph = body.search(/\n[ \t\r]*\n/);
  const reach = paragraph < 0 ? body.length : paragraph;
  for (const { 0: ticks, index } of body.matchAll(/`+/g)) {
    if (index >= reach) break;
    if (index + ticks.length === body.length && !final && body.length < LONGEST_SPAN) return rest;
    if (ticks.length === run.length) return { kind: 'copy', end: end + index + ticks.length };
  }
  const undecided = paragraph < 0 && body.length < LONGEST_SPAN && !final;
  return undecided ? rest : { kind: 'copy', end };
}

function formulaStep(scan: Scan, source: string, final: boolean): Step {
  const { at } = scan;
  const opening = scan.search ? { kind: 'opener' as const, opener: scan.search.opener } : readOpener(source, at, final);
  if (opening.kind === 'wait') return { kind: 'wait', rest: { kind: 'nothing' } };
  if (opening.kind === 'none') return { kind: 'copy', end: Math.min(source.length, at + (source[at] === '$' ? 1 : 2)) };

  const { opener } = opening;
  const close = findClose(source, scan.search ?? beginSearch(opener, at), final);
  switch (close.kind) {
    case 'never':
      return { kind: 'copy', end: at + Math.min(2, opener.length) };
    case 'long':
      return { kind: 'copy', end: at + LONGEST_FORMULA };
    case 'closed':
      return formula(source, opener, at, close.texEnd, close.end, true);
    case 'open':
      if (final) return unclosed(source, opener, at);
      scan.search = close.search;
      return { kind: 'wait', rest: openRest(source, opener, at) };
  }
}

function formula(source: string, opener: Opener, at: number, texEnd: number, end: number, closed: boolean): Step {
  const tex = harmless(source.slice(at + opener.skip, texEnd));
  return { kind: 'formula', end, formula: { tex, display: opener.display, source: source.slice(at, end), at, closed } };
}

/** The text has ended inside a formula: what reads like mathematics is one, a price or several paragraphs are text. */
function unclosed(source: string, opener: Opener, at: number): Step {
  const body = source.slice(at + opener.length);
  const isText = /\n[ \t\r]*\n/.test(body) || body.trim() === '' || (opener.kind === 'dollar' && !/[\\^_{}=]/.test(body));
  if (isText) return { kind: 'copy', end: at + Math.min(2, opener.length) };
  return formula(source, opener, at, source.length, source.length, false);
}

function openRest(source: string, opener: Opener, at: number): Rest {
  // A backslash at the very end may begin the next formula.
  const body = source.slice(at + 1).replace(/\\$/, '');
  if (opener.kind === 'dollar' && readsLikeMoney(body)) return { kind: 'text', text: harmless(`$${body}`) };
  return { kind: 'formula', display: opener.display };
}
