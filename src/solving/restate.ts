import { readProblem, type Task } from '../math/read-problem.ts';

/** How a line is put to a model; other tasks have no line between the problem and the answer. */
const ASKS: Partial<Record<Task, string>> = { evaluate: 'What is', simplify: 'Simplify', expand: 'Expand', factor: 'Factor' };

/** Relations, and what joins two of them. */
const RELATION = /[=<>≤≥≠]|\\(?:leq?|geq?|neq?)(?![a-zA-Z])/g;
const SEVERAL = /\bor\b|\band\b|或|和|[,;，；]/;

/** A problem as it stands after a line of work: the line, asked for as the problem was. Null where the line alone does not say what is left to be done. */
export function restate(problem: string, line: string): string | null {
  const read = readProblem(problem);
  if (!read || read.parts.length !== 1 || SEVERAL.test(line)) return null;
  const relations = line.match(RELATION)?.length ?? 0;
  if (read.task === 'solve') return relations === 1 ? `Solve ${line}${read.letter === null ? '' : ` for ${read.letter}`}` : null;
  const ask = ASKS[read.task];
  return ask !== undefined && relations === 0 ? `${ask} ${line}` : null;
}
