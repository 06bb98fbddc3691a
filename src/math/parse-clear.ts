import { isInDegrees } from './check-numbers.ts';
import { evaluate } from './evaluate.ts';
import { some, symbolsOf, type Expression } from './expression.ts';
import { isSame } from './is-same.ts';
import { attempt } from './not-evaluable.ts';
import { parseReadings } from './parse-expression.ts';
import { isReal } from './value.ts';

/** 50 + 10% is 55 in a shop; of 50 + 10% × 20 nobody doubts. */
const ADDED_PERCENT = /[-+−]\s*\d+(?:\.\d+)?\s*\\?%(?!\s*[a-zA-Z(*×·÷/\\])/;

/** The expression that a formula stands for; null also where another may be meant: by 1/2x, 50 + 10%, the sine of 30 or the cube root of -8 written as a power. */
export function parseClear(source: string): Expression | null {
  const [first, ...others] = parseReadings(source);
  if (!first || ADDED_PERCENT.test(source) || some(first, (part) => isInDegrees(part) || isNotReal(part))) return null;
  return others.every((other) => isSame(first, other) === 'same') ? first : null;
}

/** A power of real numbers that is none itself. */
function isNotReal(part: Expression): boolean {
  if (part.kind !== 'operation' || part.operator !== 'power' || symbolsOf(part).length > 0) return false;
  return attempt(() => part.args.every((arg) => isReal(evaluate(arg, {}))) && !isReal(evaluate(part, {}))) === true;
}
