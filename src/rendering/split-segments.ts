import { closesFence, openedFence } from './fence.ts';
import { readMark } from './line-mark.ts';
import type { LineMark } from './line-mark.ts';
import type { FoundFormula } from './scan-formulas.ts';

/** A stretch of shielded text that is read on its own: a paragraph, a heading, one list item with all in it, a fence, a quote. */
export interface Segment {
  text: string;
  formulas: FoundFormula[];
  /** Line to read before it: the fence or list mark of the segment that was too long and goes on here. */
  lead: string;
}

/** The segment being gathered. Copy it (`copySplit`) to try an ending without taking it. */
export interface Split {
  text: string;
  formulas: FoundFormula[];
  lead: string;
  kind: 'text' | 'item' | 'quote' | 'heading' | 'fence';
  /** For an item: the column of its text, and its mark. */
  width: number;
  marker: string;
  fence: string | null;
  lineStart: number;
  /** Whether it is settled that the present line belongs here. */
  lineSettled: boolean;
  afterBlank: boolean;
}

/** Past this length a segment ends at the next line, past the second at the next space, at the last anywhere. */
const ENOUGH = 1_600;
const PLENTY = 2_400;
const LONGEST_SEGMENT = 3_200;

export function startSplit(lead = '', kind: Split['kind'] = 'text'): Split {
  return {
    text: '',
    formulas: [],
    lead,
    kind,
    width: 0,
    marker: '',
    fence: null,
    lineStart: 0,
    lineSettled: false,
    afterBlank: false,
  };
}

export function copySplit(split: Split): Split {
  return { ...split, formulas: [...split.formulas] };
}

/**
 * Adds shielded text and returns the segments that are finished by it. Where a segment ends depends on the text alone, never on how it
 * was cut into tokens: a line stays undecided until its beginning can mean one thing only. With `final`, all of it is returned.
 */
export function splitSegments(split: Split, text: string, formulas: readonly FoundFormula[], final: boolean): Segment[] {
  const done: Segment[] = [];
  split.text += text;
  split.formulas.push(...formulas);

  while (split.lineStart < split.text.length) {
    const lineBreak = split.text.indexOf('\n', split.lineStart);
    const whole = lineBreak >= 0;
    const lineEnd = whole ? lineBreak + 1 : split.text.length;
    if (!split.lineSettled) {
      const mark = readMark(split.text.slice(split.lineStart, lineEnd), whole || final);
      if (mark === null) break;
      if (split.lineStart > 0 && startsAnew(split, mark)) {
        done.push(cut(split, split.lineStart, mark));
        continue;
      }
      if (split.lineStart === 0 && split.fence === null) enter(split, mark);
      split.lineSettled = true;
    }
    const end = overlong(split, lineEnd);
    if (end !== null) {
      done.push(cut(split, end, null));
      continue;
    }
    if (!whole) break;
    closeLine(split, lineEnd);
  }
  if (final && split.text !== '') done.push(cut(split, split.text.length, null));
  return done;
}

function enter(split: Split, mark: LineMark): void {
  if (split.lead !== '') return;
  split.kind = mark.kind === 'blank' ? 'text' : mark.kind;
  if (mark.kind !== 'item') return;
  split.width = mark.width;
  split.marker = mark.marker;
}

function startsAnew(split: Split, mark: LineMark): boolean {
  if (mark.kind === 'blank') return false;
  if (split.lineStart >= ENOUGH) return true;
  if (split.fence !== null) return false;
  if (split.kind === 'heading' || split.kind === 'fence') return true;
  if (split.kind === 'item' && mark.indent >= split.width) return false;
  if (split.afterBlank) return true;
  switch (mark.kind) {
    case 'text':
      return false;
    case 'quote':
      return split.kind !== 'quote';
    case 'item':
      // Only a bullet or the number 1 may break into a paragraph (CommonMark 5.2): "14." may be the end of a sentence.
      return split.kind === 'item' || /^(?:[-*+]|1[.)])$/.test(mark.marker);
    case 'heading':
    case 'fence':
      return true;
  }
}

/** Where a segment that has grown too long ends within its present line, or null. */
function overlong(split: Split, lineEnd: number): number | null {
  if (lineEnd <= PLENTY) return null;
  const from = Math.max(PLENTY, split.lineStart);
  const space = split.text.slice(from, Math.min(lineEnd, LONGEST_SEGMENT)).search(/\s/);
  if (space >= 0) return from + space + 1 === lineEnd ? null : from + space + 1;
  return lineEnd > LONGEST_SEGMENT ? LONGEST_SEGMENT : null;
}

function closeLine(split: Split, lineEnd: number): void {
  const line = split.text.slice(split.lineStart, lineEnd);
  const fence = split.fence;
  if (fence === null) split.fence = openedFence(line);
  else if (closesFence(line, fence)) split.fence = null;
  split.afterBlank = line.trim() === '' && split.fence === null;
  split.lineStart = lineEnd;
  split.lineSettled = false;
}

/** Takes the first `end` characters off as a segment and begins the next. `mark` is that of the next line where a line ended. */
function cut(split: Split, end: number, mark: LineMark | null): Segment {
  const text = split.text.slice(0, end);
  const shields = text.match(/[\uE000-\uEFFF]/g)?.length ?? 0;
  const segment: Segment = { text, formulas: split.formulas.slice(0, shields), lead: split.lead };
  const goesOn = mark !== null && mark.kind !== 'blank' && split.kind === 'item' && mark.indent >= split.width;
  const next = startSplit();
  if (split.fence !== null) {
    Object.assign(next, { lead: `${split.fence}\n`, kind: 'fence', fence: split.fence });
  } else if (goesOn) {
    Object.assign(next, { lead: `${split.marker}\n`, kind: 'item', width: split.width, marker: split.marker });
  }
  Object.assign(split, next, { text: split.text.slice(end), formulas: split.formulas.slice(shields) });
  return segment;
}
