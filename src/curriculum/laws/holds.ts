import { checkRelation } from '../../math/check-relation.ts';
import { evaluate } from '../../math/evaluate.ts';
import { attempt } from '../../math/not-evaluable.ts';
import { parseExpression } from '../../math/parse-expression.ts';
import { rational } from '../../math/rational.ts';
import { readStatements, type Relation, type Statement } from '../../math/read-statements.ts';
import { add, distance, negate, toReal, type Value } from '../../math/value.ts';

/** The values of letters that solve a problem. */
export type Solution = Readonly<Record<string, Value>>;

/** Roots are doubles; all else is exact. */
const NOISE = 1e-9;

/** Whether every relation of a line is true: by algebra, or of each of the solutions that are given; `some`: of at least one of them. */
export function lineHolds(line: string, solutions: readonly Solution[], some = false): boolean {
  const statements = readStatements(`\\(${line}\\)`);
  return statements.length > 0 && statements.every(({ sides, relations }) => relations.every((relation, at) => relationHolds(sides[at]!.tex, relation, sides[at + 1]!.tex, solutions, some)));
}

/** Whether an inequality is true of the same numbers as the inequality `answer`, as far as halves from -60 to 60 can tell. */
export function isSameRange(line: string, answer: string): boolean {
  const [ours, theirs] = [line, answer].map((tex) => readStatements(`\\(${tex}\\)`)[0]);
  const letter = theirs?.sides.map(({ tex }) => tex).find((tex) => /^[a-z]$/.test(tex));
  if (!ours || !theirs || letter === undefined || theirs.relations.includes('=')) return false;
  return Array.from({ length: 241 }, (_, at) => rational(BigInt(at - 120), 2n)).every((value) => isTrueAt(ours, { [letter]: value }) === isTrueAt(theirs, { [letter]: value }));
}

const isTrueAt = ({ sides, relations }: Statement, solution: Solution): boolean => relations.every((relation, at) => isTrueOf(sides[at]!.tex, relation, sides[at + 1]!.tex, solution));

function relationHolds(left: string, relation: Relation, right: string, solutions: readonly Solution[], some: boolean): boolean {
  if (checkRelation(left, relation, right).kind === 'holds') return true;
  const judged = solutions.map((solution) => isTrueOf(left, relation, right, solution));
  return judged.length > 0 && (some ? judged.some(Boolean) : judged.every(Boolean));
}

/** A relation without a value, as one with another letter, is not true. */
function isTrueOf(left: string, relation: Relation, right: string, solution: Solution): boolean {
  const [a, b] = [parseExpression(left), parseExpression(right)];
  if (!a || !b) return false;
  return attempt(() => isTrueOfValues(evaluate(a, solution), relation, evaluate(b, solution))) ?? false;
}

function isTrueOfValues(p: Value, relation: Relation, q: Value): boolean {
  if (relation === '=') return distance(p, q) < NOISE;
  const size = toReal(add(p, negate(q)));
  return relation === '<' ? size < 0 : relation === '>' ? size > 0 : relation === '≤' ? size <= 0 : relation === '≥' ? size >= 0 : false;
}
