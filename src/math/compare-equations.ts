import type { Answer } from './answer.ts';
import { compareExpressions } from './compare-expressions.ts';
import { type Expression, minus, symbolsOf } from './expression.ts';
import { ratioOf } from './is-same.ts';
import { parseExpression } from './parse-expression.ts';
import { allOf, DIFFERENT, EQUAL, undecided, type Verdict } from './verdict.ts';

interface Equation {
  left: string;
  right: string;
}

/** Two equations say the same when one is a multiple of the other, however their sides are arranged. */
export function compareEquations(given: Equation, expected: Equation): Verdict {
  const sides = allOf([compareExpressions(given.left, expected.left), compareExpressions(given.right, expected.right)]);
  if (sides.kind === 'equal') return EQUAL;
  const [a, b] = [difference(given), difference(expected)];
  if (!a || !b) return { kind: 'unparsed', which: a ? 'expected' : 'given' };
  // Between numbers there is always a ratio: cos 2 ≈ −0.416 and sin 1 ≈ 0.841 say two things.
  if (symbolsOf(a, b).length === 0) return sides;
  if (ratioOf(a, b) !== null) return EQUAL;
  // Without the same letters they can't mean the same; with them, 1/x = 2 and x = 1/2 may.
  return symbolsOf(a).join() === symbolsOf(b).join() && !isPolynomial(a, b) ? undecided('form') : DIFFERENT;
}

/** An assignment such as y = 2x + 1 read as an equation; null when its value is no formula. */
export function toEquation(answer: Answer): Equation | null {
  if (answer.kind === 'equation') return answer;
  if (answer.kind !== 'assignment' || answer.value.kind !== 'quantity') return null;
  return { left: answer.name, right: answer.value.tex };
}

function difference({ left, right }: Equation): Expression | null {
  const [a, b] = [parseExpression(left), parseExpression(right)];
  return a && b && minus(a, b);
}

/** Of polynomials two that are no multiples of each other have different graphs, but for powers of one. */
function isPolynomial(...expressions: Expression[]): boolean {
  return expressions.every((expression) => {
    if (expression.kind === 'number' || expression.kind === 'symbol' || expression.kind === 'constant') return true;
    if (expression.kind !== 'operation') return false;
    const { operator, args } = expression;
    if (operator === 'power') return isPolynomial(args[0]!) && args[1]!.kind === 'number' && args[1]!.value.d === 1n && args[1]!.value.n > 0n;
    if (operator === 'divide') return isPolynomial(args[0]!) && symbolsOf(args[1]!).length === 0;
    return ['add', 'multiply', 'negate'].includes(operator) && isPolynomial(...args);
  });
}
