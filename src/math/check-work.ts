import { checkRelation } from './check-relation.ts';
import { holdsAt, type Point } from './hold-at.ts';
import { findSlip, type Slip } from './find-slip.ts';
import { compareLines, type LineStep } from './compare-lines.ts';

/** What a line of a student's own work turned out to be. `first`: there is nothing before it to follow from. */
export type LineVerdict =
  | { kind: 'first' }
  | { kind: 'follows' }
  | { kind: 'not-checkable' }
  /** The line's own arithmetic is wrong: the two values. */
  | { kind: 'arithmetic'; left: string; right: string }
  /** Solutions are gone, as by dividing by the letter; or new, as by squaring. */
  | { kind: 'root-lost'; roots: number[] }
  | { kind: 'root-gained'; roots: number[] }
  /** It does not follow, and by what slip where one explains it. */
  | { kind: 'does-not-follow'; slip: Slip | null };

export interface WorkLine {
  start: number;
  end: number;
  verdict: LineVerdict;
}

/** Longer work is not one problem's. */
const MOST_LINES = 60;
const LONGEST_LINE = 300;

/** Judges a student's lines, each against the last one before it that was read, or all against the solution of their system; offsets are in the text. */
export function checkWork(text: string, solution: Point | null = null): WorkLine[] {
  const lines: WorkLine[] = [];
  let before: string | null = null;
  let from = 0;
  for (const raw of text.split('\n').slice(0, MOST_LINES)) {
    const start = from + /^\s*/.exec(raw)![0].length;
    from += raw.length + 1;
    const shown = raw.trim();
    if (shown === '') continue;
    const line = bare(shown);
    const verdict: LineVerdict = shown.length > LONGEST_LINE ? { kind: 'not-checkable' } : solution ? judgeAt(solution, line) : judge(before, line);
    lines.push({ start, end: start + shown.length, verdict });
    if (verdict.kind !== 'not-checkable') before = line;
  }
  return lines;
}

/** Without the signs that set it, an arrow in front and the number of the line. */
function bare(line: string): string {
  return line.replace(/^(?:\(?\d{1,2}\)|\d{1,2}\.(?=\s)|[-*•](?=\s))\s*/, '').replace(/^(?:\\(?:Rightarrow|implies|therefore|iff)(?![a-zA-Z])|=>|⇒|∴|→)\s*/, '').replace(/^\$+|\$+$|^\\[([]|\\[)\]]$/g, '').trim();
}

function judgeAt(solution: Point, line: string): LineVerdict {
  const own = ownArithmetic(line);
  if (own) return own;
  const holds = holdsAt(solution, line);
  if (holds === null) return { kind: 'not-checkable' };
  return holds ? { kind: 'follows' } : { kind: 'does-not-follow', slip: null };
}

function judge(before: string | null, line: string): LineVerdict {
  const own = ownArithmetic(line);
  if (own) return own;
  const step = before === null ? null : compareLines(before, line);
  if (!step) return { kind: 'first' };
  return step.kind === 'broken' ? { kind: 'does-not-follow', slip: findSlip(before!, line) } : toVerdict(step);
}

function toVerdict(step: Exclude<LineStep, { kind: 'broken' }>): LineVerdict {
  switch (step.kind) {
    case 'same':
      return { kind: 'follows' };
    case 'lost':
      return { kind: 'root-lost', roots: step.roots };
    case 'gained':
      return { kind: 'root-gained', roots: step.roots };
    case 'unknown':
      return { kind: 'not-checkable' };
  }
}

/** Numbers only: right or wrong by itself. */
function ownArithmetic(line: string): LineVerdict | null {
  const sides = line.split(/(?<![<>!:\\])=(?!=)/);
  if (sides.length < 2) return null;
  let isJudged = false;
  for (let at = 0; at + 1 < sides.length; at += 1) {
    const verdict = checkRelation(sides[at]!, '=', sides[at + 1]!);
    if (verdict.kind === 'fails' && verdict.at === null) return { kind: 'arithmetic', left: verdict.left, right: verdict.right };
    isJudged ||= verdict.kind === 'holds';
  }
  const hasLetters = /(?<!\\)(?<![a-zA-Z])[a-zA-Z](?![a-zA-Z])/.test(line.replace(/\\[a-zA-Z]+/g, ''));
  return isJudged && !hasLetters ? { kind: 'follows' } : null;
}
