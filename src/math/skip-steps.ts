import { isSame } from './is-same.ts';
import { parseExpression } from './parse-expression.ts';

/** A side of numbers alone, and the next up to its end. */
const STEP = /=((?:\\[a-zA-Z]+|[^=<>a-zA-Z,;])+)(?==((?:\\[a-zA-Z]+|[^=<>a-zA-Z,;])+)(?=\s*(?:$|[=,;，；$]|\b(?:or|and)\b|或|和|\\text)))/g;
/** Longer lines are no lines of work. */
const LONGEST = 300;

/** A line without what was worked out on the way: of `x = 8/2 = 4` it is `x = 4`. Where that doesn't come out exactly, the line as it stands. */
export function skipSteps(line: string): string {
  return line.length > LONGEST ? line : line.replace(STEP, (step, from: string, to: string) => (isSameNumber(from, to) ? '' : step));
}

function isSameNumber(from: string, to: string): boolean {
  const [a, b] = [parseExpression(from), parseExpression(to)];
  return a !== null && b !== null && isSame(a, b) === 'same';
}
