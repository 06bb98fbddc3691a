import { compareAnswers } from './compare-answers.ts';
import { dropIndices } from './drop-indices.ts';
import { isUnsolved } from './is-unsolved.ts';
import { isWorkedOut } from './is-worked-out.ts';
import { judgeWork } from './judge-work.ts';
import { readProblem } from './read-problem.ts';
import { skipSteps } from './skip-steps.ts';
import { solveProblem } from './solve-problem.ts';

/** What a typed answer is. `by`: what it was compared with. */
export type JudgedAnswer =
  | { kind: 'right' | 'wrong'; by: 'algebra' | 'solution' }
  /** It equals the answer and has not been worked out yet, or follows from the problem. */
  | { kind: 'unfinished' }
  /** One of several. */
  | { kind: 'partial' }
  | { kind: 'unreadable' }
  | { kind: 'undecided' }
  /** There is nothing to compare it with. */
  | { kind: 'unknown' };

/** Judges an answer as typed: by the problem where algebra can solve it, else by the answer of a solution, which may be wrong itself; empty where there is none. */
export function judgeAnswer(problem: string, expected: string, written: string): JudgedAnswer {
  const typed = skipSteps(dropIndices(problem, written));
  const solved = solveProblem(problem);
  const answer = solved?.answer ?? expected;
  if (answer === '') return { kind: 'unknown' };
  const by = solved ? 'algebra' : 'solution';
  if (solved?.also.some((other) => compareAnswers(typed, other).kind === 'equal')) return { kind: 'right', by };
  if (isUnsolved(typed) && !isUnsolved(answer)) return judgeLine(problem, typed);
  const verdict = compareAnswers(typed, answer);
  switch (verdict.kind) {
    case 'equal':
      return isWorkedOut(typed, answer, solved?.task === 'differentiate') && !isRepeated(typed, problem) ? { kind: 'right', by } : { kind: 'unfinished' };
    case 'different':
      return isOneOf(typed, answer) ? { kind: 'partial' } : { kind: 'wrong', by };
    case 'unparsed':
      return { kind: verdict.which === 'given' ? 'unreadable' : 'unknown' };
    case 'undecided':
      return { kind: 'undecided' };
  }
}

/** An equation that is yet to be solved is a line of work: it follows from a problem of one formula, or it does not. What is true of a system need not lead to its solution. */
function judgeLine(problem: string, typed: string): JudgedAnswer {
  const verdict = judgeWork(problem, typed).lines[0];
  if (verdict?.kind === 'arithmetic') return { kind: 'wrong', by: 'algebra' };
  if (readProblem(problem)?.parts.length !== 1) return { kind: 'undecided' };
  if (verdict?.kind === 'follows') return { kind: 'unfinished' };
  return verdict?.kind === 'does-not-follow' ? { kind: 'wrong', by: 'algebra' } : { kind: 'undecided' };
}

function isOneOf(typed: string, answer: string): boolean {
  const items = answer.split(/,\s+/);
  return items.length > 1 && items.some((item) => compareAnswers(typed, item).kind === 'equal');
}

/** Whether something was left as it is asked. */
const isRepeated = (typed: string, problem: string): boolean => /sqrt|√|[\^(]/.test(typed) && problem.replace(/\s/g, '').includes(typed.replace(/\s/g, ''));
