import type { Part, Solution } from '../domain/solution.ts';
import { boxedAnswer } from '../math/extract-answer.ts';
import { lastBox } from '../math/read-boxes.ts';
import { fenceAfter, type Fence } from './display-fence.ts';
import { type Mark, markOf, mayBecomeMark } from './step-marks.ts';

const DISPLAY = /(?<!\\)\\\[|\$\$|\\begin\{/;

/** A displayed formula that never closes would swallow every later step: after so many characters it is given up. */
const LONGEST_DISPLAY = 4_000;

/** The part that text is still being added to. */
interface Open {
  start: number;
  mark: Mark | null;
  /** Whether a displayed formula has begun in it. */
  hasDisplay: boolean;
  /** Finished lines, their indentation under a list mark taken off. */
  body: string;
  firstLine: string | null;
}

/**
 * Reads a solution from text that grows at its end.
 *
 * A part begins at a heading, at "Step 1", at "1.", at "Answer:", and, outside of these, at each paragraph; a paragraph with a
 * displayed formula is a step. Nothing begins inside a displayed formula or a code fence. What is decided is decided by what has
 * come so far, so a finished part never changes (and is the same object at each read).
 */
export function createStepReader() {
  const finished: Part[] = [];
  let steps = 0;
  let open = openAt(0, null);
  let fence: Fence = null;
  let fenceStart = 0;
  let afterBlank = true;
  let lineStart = 0;
  let text = '';
  let answer: string | null = null;

  /** Whether this line begins a new part, given the lines before it. */
  function begins(line: string): Mark | 'paragraph' | null {
    if (fence !== null || line.trim() === '') return null;
    const mark = markOf(line);
    if (mark?.kind === 'heading' || mark?.kind === 'answer') return mark;
    if (mark?.kind === 'item') return isListInPart(mark, line) ? null : mark;
    if (!afterBlank || open.mark?.kind === 'heading' || isTitleAlone(open) || /^(?:\s|\\\[|\$\$|\\begin|[-*+] |>|\|)/.test(line)) return null;
    const before = text.slice(open.start, lineStart).trimEnd();
    if (before === '' || (open.mark === null && !open.hasDisplay && /[:：,，]$/.test(before))) return null;
    return 'paragraph';
  }

  /** Whether a numbered line belongs to the part above it: a list under a heading, or formulas that a sentence counts ("two equations:"). */
  function isListInPart(mark: Mark, line: string): boolean {
    if (open.mark?.kind === 'heading') return open.mark.counted || open.body.trim() !== '';
    return open.mark?.kind !== 'item' && lineStart > open.start && /^(?:\\\(|\$)/.test(line.slice(mark.width));
  }

  function startPart(line: string) {
    const beginning = begins(line);
    if (beginning === null) return;
    const mark = beginning === 'paragraph' ? null : beginning;
    if (lineStart > open.start) close();
    open = openAt(lineStart, mark);
  }

  function close() {
    const part = partOf(open, text.slice(open.start, lineStart), '', steps, false);
    if (part.kind === 'step') steps += 1;
    answer = boxedAnswer(part.source) ?? answer;
    finished.push(part);
  }

  function takeLine(line: string) {
    startPart(line);
    const before = fence;
    fence = fenceAfter(line, before !== null && lineStart - fenceStart > LONGEST_DISPLAY ? null : before);
    if (fence !== before) fenceStart = lineStart;
    if (DISPLAY.test(line)) open.hasDisplay = true;
    addLine(open, line);
    afterBlank = line.trim() === '';
  }

  /** The solution as far as `grown` goes. While `growing`, the beginning of a line that may yet become a mark is left out. */
  function read(grown: string, growing: boolean): Solution {
    text = grown;
    for (let end = text.indexOf('\n', lineStart); end >= 0; end = text.indexOf('\n', lineStart)) {
      takeLine(text.slice(lineStart, end + 1));
      lineStart = end + 1;
    }
    const rest = text.slice(lineStart);
    const shown = growing && fence === null && mayBecomeMark(rest) ? '' : rest;
    return withRest(shown, growing);
  }

  /** Adds the unfinished last line without keeping any of what it decides. */
  function withRest(rest: string, growing: boolean): Solution {
    const parts = [...finished];
    let last = open;
    let count = steps;
    const beginning = begins(rest);
    if (beginning !== null && lineStart > open.start) {
      const part = partOf(open, text.slice(open.start, lineStart), '', count, growing);
      if (part.kind === 'step') count += 1;
      parts.push(part);
      last = openAt(lineStart, beginning === 'paragraph' ? null : beginning);
    } else if (beginning !== null && beginning !== 'paragraph') {
      last = openAt(lineStart, beginning);
    }
    const source = text.slice(last.start, lineStart) + rest;
    if (source !== '') parts.push(partOf(last, source, rest, count, growing));
    return { parts, answer: boxedAnswer(text.slice(open.start)) ?? answer };
  }

  return { read };
}

/** Reads a whole solution. All sources of its parts, joined, are `text`. */
export function splitSteps(text: string): Solution {
  return createStepReader().read(text, false);
}

function openAt(start: number, mark: Mark | null): Open {
  return { start, mark, hasDisplay: false, body: '', firstLine: null };
}

function addLine(part: Open, line: string) {
  if (part.firstLine === null) part.firstLine = line;
  else part.body += dedent(part, line);
}

function dedent(part: Open, line: string): string {
  if (part.mark?.kind !== 'item') return line;
  const width = part.mark.width;
  let at = 0;
  while (at < width && line[at] === ' ') at += 1;
  return line.slice(at);
}

function partOf(part: Open, source: string, rest: string, steps: number, growing: boolean): Part {
  if (part.mark?.kind === 'answer' && isOnlyAnswer(source.slice(part.mark.width), growing)) return { kind: 'answer', source };
  const under = part.firstLine === null ? '' : part.body + dedent(part, rest);
  const isStep = part.mark?.kind === 'item' || (part.mark?.kind === 'heading' && (part.mark.counted || under.trim() !== '')) || part.hasDisplay || DISPLAY.test(rest);
  if (!isStep) return { kind: 'remark', source };
  const { title, lead } = splitTitle(part.firstLine ?? rest, part.mark);
  return { kind: 'step', source, number: steps + 1, title, body: lead + under };
}

/** `**Divide.** …`, `**Divide**: …` or `**Divide**` alone, and a bold beginning that has not ended yet. */
const BOLD_TITLE = /^\*\*(?:([^*\n]+?)[:：.]\*\*|([^*\n]+)\*\*[ \t]*(?:[:：.]|(?=\n|$))|([^*\n]+?)[:：.]?\*?$)[ \t]*\n?/;

/** A heading is all title; of a list item's first line only a bold beginning that stands by itself is. Any other line has none, and is shown whole. */
function splitTitle(line: string, mark: Mark | null): { title: string; lead: string } {
  if (mark === null || mark.kind === 'answer') return { title: '', lead: line };
  const first = line.slice(mark.width);
  if (mark.kind === 'heading') return { title: first.replace(/[\s*_]+$/, '').replace(/^[\s*_]+/, '').replace(/[:：]$/, ''), lead: '' };
  const bold = BOLD_TITLE.exec(first);
  if (!bold) return { title: '', lead: first };
  return { title: (bold[1] ?? bold[2] ?? bold[3])!.trim(), lead: first.slice(bold[0].length) };
}

/** Whether an item is nothing but its title so far: the paragraph under it is what it has to say. */
function isTitleAlone({ mark, firstLine, body }: Open): boolean {
  if (mark?.kind !== 'item' || firstLine === null || body.trim() !== '') return false;
  const { title, lead } = splitTitle(firstLine, mark);
  return title !== '' && lead.trim() === '';
}

/** Whether what follows "the answer is" is nothing but a box: then the frame shows it, and the sentence is not shown twice. */
function isOnlyAnswer(rest: string, growing: boolean): boolean {
  const box = lastBox(rest);
  if (box === null) return growing && /^[\s*]*(?:\\\(|\\\[|\$\$?)?\s*(?:\\(?:b(?:o(?:x(?:e(?:d(?:\{[^]*)?)?)?)?)?)?)?$/.test(rest);
  return /^[\s*]*(?:\\\(|\\\[|\$\$?)?\s*$/.test(rest.slice(0, box.start)) && /^[\s*.。]*(?:\\\)|\\\]|\$\$?)?[\s*.。]*\\?$/.test(rest.slice(box.end));
}
