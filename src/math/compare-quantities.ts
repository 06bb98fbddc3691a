import type { Quantity } from './answer.ts';
import { compareExpressions } from './compare-expressions.ts';
import { evaluate } from './evaluate.ts';
import { attempt } from './not-evaluable.ts';
import { parseExpression } from './parse-expression.ts';
import { conversion, isKnownUnit } from './units.ts';
import { toReal } from './value.ts';
import { anyOf, DIFFERENT, EQUAL, undecided, type Verdict } from './verdict.ts';

/** Numbers and expressions with what was written round them: a missing unit is no mistake, a wrong one is. */
export function compareQuantities(given: Quantity, expected: Quantity): Verdict {
  if (given.unit !== '' && expected.unit !== '' && given.unit !== expected.unit) return compareUnits(given, expected);
  const plain = compareExpressions(given.tex, expected.tex);
  if (plain.kind === 'equal') return plain;
  if (given.approximate || expected.approximate) return compareRounded(given, expected);
  if (given.percent !== expected.percent) {
    return given.percent ? compareExpressions(percent(given.tex), expected.tex) : compareExpressions(given.tex, percent(expected.tex));
  }
  if (given.degrees !== expected.degrees) {
    return given.degrees ? compareExpressions(degrees(given.tex), expected.tex) : compareExpressions(given.tex, degrees(expected.tex));
  }
  return plain;
}

const percent = (tex: string): string => `\\frac{${tex}}{100}`;
const degrees = (tex: string): string => `\\frac{(${tex})\\pi}{180}`;

function compareUnits(given: Quantity, expected: Quantity): Verdict {
  const factor = conversion(given.unit, expected.unit);
  if (factor !== null) return compareExpressions(`(${given.tex})\\cdot ${asFraction(factor)}`, expected.tex);
  const numbers = compareExpressions(given.tex, expected.tex);
  if (numbers.kind === 'different' || (isKnownUnit(given.unit) && isKnownUnit(expected.unit))) return DIFFERENT;
  return numbers.kind === 'equal' ? undecided('units') : numbers;
}

/** Factors are 10 digits at most, or their inverses are. */
function asFraction(factor: number): string {
  const inverse = 1 / factor;
  return Math.abs(inverse - Math.round(inverse)) < 1e-9 ? `\\frac{1}{${Math.round(inverse)}}` : String(Number(factor.toPrecision(12)));
}

/** Of a value given with ≈ the digits shown count: π ≈ 3.14. */
function compareRounded(given: Quantity, expected: Quantity): Verdict {
  return anyOf([rounds(given, expected), rounds(expected, given)]);
}

function rounds(rounded: Quantity, exact: Quantity): Verdict {
  if (!rounded.approximate) return DIFFERENT;
  const digits = /^-?\d+(?:\.(\d+))?$/.exec(rounded.tex);
  const expression = parseExpression(exact.tex);
  const value = expression && attempt(() => toReal(evaluate(expression, {})));
  if (!digits || value === null) return undecided('no-value');
  const half = 0.5 * 10 ** -(digits[1]?.length ?? 0);
  return Math.abs(Number(rounded.tex) - value) <= half * (1 + 1e-9) ? EQUAL : DIFFERENT;
}
