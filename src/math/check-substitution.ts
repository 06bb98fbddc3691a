import { nameSegments } from './equation.ts';
import { evaluate } from './evaluate.ts';
import { symbolsOf, type Expression } from './expression.ts';
import { attempt } from './not-evaluable.ts';
import { parseExpression } from './parse-expression.ts';
import * as R from './rational.ts';
import type { Rational } from './rational.ts';
import type { Statement } from './read-statements.ts';
import { distance, type Value } from './value.ts';

/** A number of a formula that became another when values were put in: where the later side stands, and both numbers. */
export interface Changed {
  start: number;
  end: number;
  was: Rational;
  is: Rational;
}

/** What a formula and the same with values have in common. */
interface Match {
  changed: { was: Rational; is: Rational }[];
  /** Numbers that stayed. */
  kept: number;
  values: Map<string, Value>;
}

/** So many numbers and letters must fit before one that does not is a slip. */
const FEWEST = 2;

/**
 * In `A = ½bh = ½ · 6 · 4` the second side is the first with values put in: its other numbers must stay as they are.
 * Judged where both have the same shape and one number alone is another.
 */
export function checkSubstitutions({ sides, relations }: Statement): Changed[] {
  return sides.slice(1, -1).flatMap((side, index) => {
    const next = sides[index + 2]!;
    if (relations[index] !== '=' || relations[index + 1] !== '=') return [];
    const [formula, numbers] = [side, next].map(({ tex }) => parseExpression(nameSegments(tex)));
    if (!formula || !numbers || symbolsOf(formula).length === 0 || symbolsOf(numbers).length > 0) return [];
    const match: Match = { changed: [], kept: 0, values: new Map() };
    const [changed, ...others] = fits(formula, numbers, match) ? match.changed : [];
    return changed && others.length === 0 && match.kept + match.values.size >= FEWEST ? [{ start: side.start, end: next.end, ...changed }] : [];
  });
}

/** Whether `numbers` has the shape of `formula`, with one value for each letter. */
function fits(formula: Expression, numbers: Expression, match: Match): boolean {
  if (formula.kind === 'symbol') {
    const value = attempt(() => evaluate(numbers, {}));
    const known = match.values.get(formula.name);
    if (value === null || (known && distance(known, value) > 1e-9)) return false;
    match.values.set(formula.name, value);
    return true;
  }
  if (formula.kind === 'number' && numbers.kind === 'number') {
    if (R.isSame(formula.value, numbers.value)) match.kept += 1;
    else match.changed.push({ was: formula.value, is: numbers.value });
    return true;
  }
  if (formula.kind === 'constant') return numbers.kind === 'constant' && numbers.name === formula.name;
  if (formula.kind !== 'operation' || numbers.kind !== 'operation' || formula.operator !== numbers.operator || formula.args.length !== numbers.args.length) return false;
  // 2s + 1 may become 3 · 2 + 1.
  const isTurned = formula.args.some((arg, at) => arg.kind === 'number' && !isNumber(numbers.args[at]!, arg.value) && numbers.args.some((other) => isNumber(other, arg.value)));
  return !isTurned && formula.args.every((arg, at) => fits(arg, numbers.args[at]!, match));
}

const isNumber = (expression: Expression, value: Rational): boolean => expression.kind === 'number' && R.isSame(expression.value, value);
