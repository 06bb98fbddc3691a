import { checkRelation } from './check-relation.ts';
import { holdsAt, type Point } from './hold-at.ts';
import { findSlip, type Slip } from './find-slip.ts';
import { compareLines, type LineStep } from './compare-lines.ts';
import { isSameRoot } from './real-roots.ts';

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

/** What a problem says of its lines besides that each follows from the one before. */
export interface Asked {
  /** Of a system: every line must be true of it. */
  solution?: Point | null;
  /** Whether an expression is to be written otherwise: then `a = b` is no equation to be solved, but says that both are it. */
  isRewriting?: boolean;
}

/** Judges a student's lines, each against the last one before it that was read; offsets are in the text. */
export function checkWork(text: string, asked: Asked = {}): WorkLine[] {
  const lines: WorkLine[] = [];
  const losses: Loss[] = [];
  let before: string | null = null;
  let from = 0;
  for (const raw of text.split('\n').slice(0, MOST_LINES)) {
    const start = from + /^\s*/.exec(raw)![0].length;
    from += raw.length + 1;
    const shown = raw.trim();
    if (shown === '') continue;
    const line = bare(shown);
    const { verdict, left }: Judged = shown.length > LONGEST_LINE ? { verdict: { kind: 'not-checkable' }, left: before } : judge(before, line, asked);
    if (verdict.kind === 'root-lost') losses.push({ before: before!, at: lines.length, roots: verdict.roots });
    const loss = verdict.kind === 'does-not-follow' || verdict.kind === 'root-gained' ? losses.findLast((loss) => takesUp(loss, line)) : undefined;
    if (loss?.roots.length === 0) lines[loss.at]!.verdict = { kind: 'follows' };
    lines.push({ start, end: start + shown.length, verdict: loss ? { kind: 'follows' } : movedBy(Math.max(0, shown.indexOf(line)), verdict) });
    before = left;
  }
  return lines;
}

/** Solutions that the line at a place lost, and the line that has them: who goes on with one of several may take up the others later. */
interface Loss {
  before: string;
  at: number;
  roots: number[];
}

/** Whether a line names solutions of the one before the loss and no others; they are lost no longer. */
function takesUp(loss: Loss, line: string): boolean {
  const rest = compareLines(line, loss.before);
  if (rest.kind !== 'same' && rest.kind !== 'gained') return false;
  const missing = rest.kind === 'gained' ? rest.roots : [];
  loss.roots = loss.roots.filter((root) => missing.some((other) => isSameRoot(root, other)));
  return true;
}

/** A verdict, and what the next line must follow from. */
interface Judged {
  verdict: LineVerdict;
  left: string | null;
}

/** Without the signs that set it, an arrow in front and the number of the line. */
function bare(line: string): string {
  return line.replace(/^(?:\(?\d{1,2}\)|\d{1,2}\.(?=\s)|[-*•](?=\s))\s*/, '').replace(/^(?:\\(?:Rightarrow|implies|therefore|iff)(?![a-zA-Z])|=>|⇒|∴|→)\s*/, '').replace(/^\$+|\$+$|^\\[([]|\\[)\]]$/g, '').trim();
}

function judge(before: string | null, line: string, { solution, isRewriting }: Asked): Judged {
  if (before !== null && GOES_ON.test(line)) {
    const verdict = movedBy(1, judgeSides(before.slice(before.lastIndexOf('=') + 1), line.slice(1)));
    return { verdict, left: verdict.kind === 'not-checkable' ? before : goOn(before, line) };
  }
  const own = ownArithmetic(line);
  if (own) return { verdict: own, left: before };
  if (solution) return { verdict: judgeAt(solution, line), left: line };
  const isChain = isRewriting && before !== null && !before.includes('=') && line.includes('=');
  const verdict = isChain ? judgeSides(before!, line) : judgeLine(before, line);
  return { verdict, left: verdict.kind === 'not-checkable' ? before : isChain ? line.slice(line.lastIndexOf('=') + 1) : line };
}

/** A line that begins with `=` goes on from the last side of the one before. */
const GOES_ON = /^=(?!=)/;

/** What is said by a line that may go on from the one before: of `x = 8/2` and `= 4` it is `x = 4`, of `8/2` and `= 4` only `4`. */
export function goOn(before: string, line: string): string {
  if (!GOES_ON.test(line.trim())) return line;
  return before.slice(0, before.lastIndexOf('=') + 1) + line.slice(line.lastIndexOf('=') + 1);
}

/** Sides of a line that all must be the same as an expression. */
function judgeSides(expression: string, line: string): LineVerdict {
  let before = expression;
  let from = 0;
  for (const side of line.split('=')) {
    const verdict = judgeLine(before, side);
    if (verdict.kind !== 'follows') return movedBy(from, verdict);
    before = side;
    from += side.length + 1;
  }
  return { kind: 'follows' };
}

/** A verdict on what begins so many characters later in its line. */
const movedBy = (characters: number, verdict: LineVerdict): LineVerdict =>
  verdict.kind === 'does-not-follow' && verdict.slip?.kind === 'sign' ? { ...verdict, slip: { kind: 'sign', at: verdict.slip.at + characters } } : verdict;

function judgeAt(solution: Point, line: string): LineVerdict {
  const holds = holdsAt(solution, line);
  if (holds === null) return { kind: 'not-checkable' };
  return holds ? { kind: 'follows' } : { kind: 'does-not-follow', slip: null };
}

function judgeLine(before: string | null, line: string): LineVerdict {
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
  const hasLetters = /(?<!\\)(?<![a-zA-Z])[a-zA-Z](?![a-zA-Z])/.test(line.replace(/\\[a-zA-Z]+|(?<=\d)\s*[Rr]\s*(?=\d)/g, ''));
  return isJudged && !hasLetters ? { kind: 'follows' } : null;
}
