import { some, type Expression } from './expression.ts';
import { isSame } from './is-same.ts';
import { parseExpression } from './parse-expression.ts';
import { unknownsOf } from './sample-points.ts';

/** Letters that stand for any whole number, and for any constant: which of them is written does not matter; nor does whether c_1 is a capital. */
const FREE = [/^[knm]$/, /^[CcKA]$/];

/** Whether two formulas are the same but for the name of a free letter: π/2 + kπ and π/2 + nπ, x² + C and x² + c. */
export function isRenamed(given: string, expected: string): boolean {
  const [a, b] = [parseExpression(given), parseExpression(expected)];
  if (!a || !b) return false;
  const [ours, theirs] = [unknownsOf(a), unknownsOf(b)];
  const [only, others] = [ours.filter((name) => !theirs.includes(name)), theirs.filter((name) => !ours.includes(name))];
  if (only.length === 0 || only.length !== others.length) return false;
  const isFree = only.every((name, at) => FREE.some((names) => names.test(name) && names.test(others[at]!)) || name.toLowerCase() === others[at]!.toLowerCase());
  return isFree && isSame(rename(a, new Map(only.map((name, at) => [name, others[at]!]))), b) === 'same';
}

function rename(expression: Expression, names: ReadonlyMap<string, string>): Expression {
  if (expression.kind === 'symbol') return { ...expression, name: names.get(expression.name) ?? expression.name };
  if (expression.kind === 'operation') return { ...expression, args: expression.args.map((arg) => rename(arg, names)) };
  return some(expression, (part) => part.kind === 'symbol' && names.has(part.name)) ? { kind: 'symbol', name: '?' } : expression;
}
