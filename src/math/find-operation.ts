import { symbolsOf, type Expression } from './expression.ts';
import { parseExpression } from './parse-expression.ts';
import { scale, sum, toPolynomial, type Polynomial } from './polynomial.ts';
import * as R from './rational.ts';
import { readProblem } from './read-problem.ts';
import { readStatements } from './read-statements.ts';
import { polynomialTex } from './to-latex.ts';

/** What is done to both sides of an equation; `by` is LaTeX. */
export interface Operation {
  kind: 'add' | 'subtract' | 'multiply' | 'divide';
  by: string;
}

interface Sides {
  left: Expression;
  right: Expression;
}

/** What leads from the last equation of a text, or from the problem where it has none, to the first other one of a step that follows; null where it is not one thing done to both sides. */
export function findOperation(problem: string, before: string, step: string): Operation | null {
  const asked = readProblem(problem)?.parts ?? [];
  const from = [...(asked.length === 1 ? equationsOf(`$${asked[0]!}$`) : []), ...equationsOf(before)].at(-1);
  if (!from) return null;
  for (const to of equationsOf(step)) {
    const operation = between(from, to);
    if (operation) return operation;
  }
  return null;
}

function equationsOf(text: string): Sides[] {
  return readStatements(text).flatMap(({ sides, relations }) => {
    if (relations.length !== 1 || relations[0] !== '=') return [];
    const [left, right] = sides.map(({ tex }) => parseExpression(tex));
    return left && right && symbolsOf(left, right).length === 1 ? [{ left, right }] : [];
  });
}

function between(from: Sides, to: Sides): Operation | null {
  const letter = symbolsOf(from.left, from.right)[0]!;
  const [a, b, c, d] = [from.left, from.right, to.left, to.right].map((side) => toPolynomial(side, letter));
  if (!a || !b || !c || !d) return null;
  const [added, other] = [minus(c, a), minus(d, b)];
  if (added.length > 0 && isSame(added, other)) return isNegative(added) ? { kind: 'subtract', by: polynomialTex(scale(added, MINUS_ONE), letter) } : { kind: 'add', by: polynomialTex(added, letter) };
  const factor = a.length > 0 && c.length === a.length ? R.divide(c.at(-1)!, a.at(-1)!) : null;
  if (!factor || R.isSame(factor, R.ONE) || !isSame(scale(a, factor), c) || !isSame(scale(b, factor), d)) return null;
  return factor.d === 1n ? { kind: 'multiply', by: polynomialTex([factor], letter) } : { kind: 'divide', by: polynomialTex([R.divide(R.ONE, factor)], letter) };
}

const MINUS_ONE = R.fromInteger(-1);
const minus = (p: Polynomial, q: Polynomial): Polynomial => sum(p, scale(q, MINUS_ONE));
const isSame = (p: Polynomial, q: Polynomial): boolean => p.length === q.length && p.every((coefficient, at) => R.isSame(coefficient, q[at]!));
const isNegative = (p: Polynomial): boolean => p.at(-1)!.n < 0n;
