import { checkWork, goOn, type LineVerdict } from './check-work.ts';
import { compareAnswers } from './compare-answers.ts';
import { isInequality } from './compare-lines.ts';
import { dropIndices } from './drop-indices.ts';
import { solutionOfSystem } from './hold-at.ts';
import { isSolved, OR } from './is-unsolved.ts';
import { isWorkedOut } from './is-worked-out.ts';
import { gcd } from './rational.ts';
import { type Problem, readProblem, type Task } from './read-problem.ts';
import { skipSteps } from './skip-steps.ts';
import { solveProblem } from './solve-problem.ts';
import { splitTop } from './split-top.ts';

/** What a student's own work came to. */
export interface JudgedWork {
  /** One for each line of the text; null for an empty one. */
  lines: Array<LineVerdict | null>;
  /** The place of the first line that is wrong; null where none is. */
  firstWrong: number | null;
  /** Whether the last line is the problem's answer, where algebra knows it. */
  isSolved: boolean;
  /** The last line before anything went wrong, as typed; null: the problem itself. */
  lastRight: string | null;
}

const isRight = (verdict: LineVerdict | null | undefined): boolean => verdict?.kind === 'follows' || verdict?.kind === 'first';
const isWrong = (verdict: LineVerdict | null): boolean => verdict?.kind === 'arithmetic' || verdict?.kind === 'does-not-follow' || verdict?.kind === 'root-lost' || verdict?.kind === 'root-gained';

/** Judges the lines of `text` against one another, the first against the problem where that is one formula; where it is a system, all against its solution. */
export function judgeWork(problem: string, text: string): JudgedWork {
  const stated = readProblem(problem);
  const given = givenOf(stated);
  const asked = given === null ? '' : `${given}\n`;
  const typed = text.split('\n');
  const bare = dropIndices(problem, text).split('\n').map(bareOf);
  const read = bare.join('\n');
  const lines: JudgedWork['lines'] = typed.map(() => null);
  for (const { start, verdict } of checkWork(asked + read, { solution: stated && solutionOfSystem(stated), isRewriting: stated !== null && REWRITING.has(stated.task) })) {
    if (start < asked.length) continue;
    lines[read.slice(0, start - asked.length).split('\n').length - 1] = verdict;
  }
  const wrong = lines.findIndex(isWrong);
  const upTo = wrong < 0 ? lines.length : wrong;
  const last = lines.slice(0, upTo).findLastIndex(isRight);
  const said: string[] = [];
  for (const line of bare.filter((line) => line.trim() !== '')) said.push(skipSteps(goOn(said.at(-1) ?? '', line)));
  return { lines, firstWrong: wrong < 0 ? null : wrong, isSolved: wrong < 0 && isAnswer(problem, given, said), lastRight: last < 0 ? null : typed[last]!.trim() };
}

const REWRITING: ReadonlySet<Task> = new Set(['expand', 'factor', 'simplify'] as const);

/** A formula that was written in a field of its own, or pasted. */
const DELIMITED = /\$([^$]+)\$|\\[([](.+?)\\[)\]]/g;
const BETWEEN = /^(?:\s|[,;，；、]|or|and|或|和)*$/;

/** A line that is formulas and nothing but an "or" between them, as it is typed without delimiters: `$x=2$ or $x=3$`. */
const bareOf = (line: string): string => (BETWEEN.test(line.replace(DELIMITED, '')) ? line.replace(DELIMITED, '$1$2') : line);

/** What the first line must follow from: the problem's one formula, where a line of work says the same as it. A derivative is another expression, and `15% of 80` is read as words. */
function givenOf(read: Problem | null): string | null {
  if (!read || read.parts.length !== 1 || read.task === 'differentiate' || /\bof\b|的/.test(read.parts[0]!)) return null;
  return read.parts[0]!.replaceAll('\n', ' ');
}

/** Whether the last line is the answer and nothing is left to be done: `5x = 35` and `9/12 + 10/12` are equal to the answer, and not yet it. Lines that each name one value may be it together. */
function isAnswer(problem: string, given: string | null, said: readonly string[]): boolean {
  const line = said.at(-1);
  if (line === undefined) return false;
  const solved = solveProblem(problem);
  if (!solved) return given !== null && isRange(given, line);
  if (solved.task === 'solve') return isFinal(line) && (isEqual(line, solved.answer) || isEqual(joined(said.filter(isFinal)), solved.answer));
  const value = line.slice(line.lastIndexOf('=') + 1);
  // A derivative is as good as a product.
  if (solved.task === 'differentiate') return isWorkedOut(value, solved.answer, true) && isEqual(value, solved.answer);
  return terms(value) === terms(solved.answer) && !isOpen(value) && !(solved.task === 'expand' && value.includes('(')) && isEqual(value, solved.answer);
}

const joined = (lines: readonly string[]): string => [...new Map(lines.flatMap((line) => line.split(OR)).map((part) => [part.replace(/\s/g, ''), part.trim()])).values()].join(', ');
const isFinal = (line: string): boolean => line.split(OR).every((part) => isSolved(part) && !isOpen(part) && !isOpenSum(part));

/** Whether a line names the numbers that an inequality leaves which algebra compares but has no form of its own for: `1 < 2x + 1 < 5`. */
function isRange(given: string, line: string): boolean {
  return isInequality(given) && line.split(OR).every((part) => isSolved(part) && !isOpen(part)) && isEqual(line, given);
}

const isEqual = (given: string, answer: string): boolean => compareAnswers(given, answer).kind === 'equal';
/** A product or a quotient of numbers that has not been worked out; a fraction is a number. */
const OPEN = /(?:\d|\\[dt]?frac\s*\{\d+\}\s*\{\d+\})\s*(?:[*×÷·]|\\times|\\div|\\cdot)\s*(?:\d|\\[dt]?frac)/;
const SUM = /\d\s*[-+−]\s*\d/;
const FRACTION = /(\d{1,30})\s*\/\s*(\d{1,30})|\\[dt]?frac\s*\{\s*(\d{1,30})\s*\}\s*\{\s*(\d{1,30})\s*\}/g;

/** A sum with a root in it is its own best form. */
const isOpenSum = (part: string): boolean => SUM.test(part) && !/√|sqrt/.test(part);
/** Whether a product is left to be worked out, or a fraction to be reduced. */
const isOpen = (part: string): boolean =>
  OPEN.test(part) || [...part.matchAll(FRACTION)].some(([, a, b, c, d]) => gcd(BigInt(a ?? c!), BigInt(b ?? d!)) !== 1n);

/** How many terms an expression has at the top. */
const terms = (tex: string): number => splitTop(tex.trim().replace(/^[-+−]/, ''), (text, at) => (/[-+−]/.test(text[at]!) ? 1 : 0)).length;
