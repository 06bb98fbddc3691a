import type { Quantity } from './answer.ts';
import { compareExpressions } from './compare-expressions.ts';
import { isRenamed } from './compare-renamed.ts';
import { evaluate } from './evaluate.ts';
import { attempt } from './not-evaluable.ts';
import { parseExpression } from './parse-expression.ts';
import { conversion, countOf, isKnownUnit } from './units.ts';
import { toReal } from './value.ts';
import { anyOf, DIFFERENT, EQUAL, undecided, type Verdict } from './verdict.ts';

/** Words that make another thing of a number: more than 3, at most 3, 3 or more. */
const BOUNDING_BEFORE = /\bnot\b|\b(?:(?:less|more|greater|fewer|smaller|bigger|larger|higher|lower) than|over|under|above|below)\b|\bat (?:least|most)\b|\bbetween\b|不|[小大少多]于|超过|至[少多]|最[少多]/;
const BOUNDING_BEHIND = /^or (?:more|less|fewer|greater|above|below)\b|^以[上下]/;
const isBounded = ({ before, unit }: Quantity): boolean => BOUNDING_BEFORE.test(before) || BOUNDING_BEHIND.test(unit);

/** Numbers and expressions with what was written round them: a missing unit is no mistake, a wrong one is. */
export function compareQuantities(given: Quantity, expected: Quantity): Verdict {
  if (given.before !== '' && expected.before !== '' && given.before !== expected.before) return undecided('words');
  if (isBounded(given) && (given.before !== expected.before || given.unit !== expected.unit)) return undecided('words');
  if (given.unit !== '' && expected.unit !== '' && given.unit !== expected.unit) return compareUnits(given, expected);
  if (given.degrees && expected.unit === 'radian') return compareExpressions(degrees(given.tex), expected.tex);
  if (expected.degrees && given.unit === 'radian') return compareExpressions(given.tex, degrees(expected.tex));
  const plain = compareExpressions(given.tex, expected.tex);
  if (plain.kind === 'equal') return plain;
  const [count, other] = given.unit !== '' ? [given, expected] : [expected, given];
  const size = other.unit === '' ? countOf(count.unit) : null;
  if (size !== null) return compareExpressions(`(${count.tex})\\cdot ${size}`, other.tex);
  if (given.letters !== expected.letters) return compareExpressions(given.letters ?? given.tex, expected.letters ?? expected.tex);
  if (given.approximate || expected.approximate) return compareRounded(given, expected);
  if (given.percent !== expected.percent) {
    return given.percent ? compareExpressions(percent(given.tex), expected.tex) : compareExpressions(given.tex, percent(expected.tex));
  }
  if (given.degrees !== expected.degrees) {
    const inRadians = given.degrees ? compareExpressions(degrees(given.tex), expected.tex) : compareExpressions(given.tex, degrees(expected.tex));
    if (inRadians.kind === 'equal') return inRadians;
  }
  // 90° − x may be written without its sign.
  if (/\\circ/.test(given.tex + expected.tex) && !/\\(?:sin|cos|tan|cot|sec|csc)/.test(given.tex + expected.tex)) return compareExpressions(given.tex.replace(CIRCLE, ''), expected.tex.replace(CIRCLE, ''));
  if (plain.kind === 'different' && isWordy(given) && isNumber(expected.tex)) return undecided('words');
  return plain.kind === 'different' && isRenamed(given.tex, expected.tex) ? undecided('form') : plain;
}

/** Whether words stand within a formula: then it was not understood. */
export const isWordy = ({ tex }: Quantity): boolean => /\\text|(?:^| )[a-z]{2,} /.test(tex);
const isNumber = (tex: string): boolean => !/[a-zA-Z]/.test(tex.replace(/\\[a-zA-Z]+/g, ''));
const CIRCLE = /\s*\^\s*\{\s*\\circ\s*\}/g;
const percent = (tex: string): string => `\\frac{${tex}}{100}`;
const degrees = (tex: string): string => `\\frac{(${tex})\\pi}{180}`;

function compareUnits(given: Quantity, expected: Quantity): Verdict {
  const factor = conversion(given.unit, expected.unit);
  if (factor !== null) return compareExpressions(`(${given.tex})\\cdot ${asFraction(factor)}`, expected.tex);
  const numbers = compareExpressions(given.tex, expected.tex);
  if (numbers.kind === 'different' || (isKnownUnit(given.unit) && isKnownUnit(expected.unit))) return DIFFERENT;
  return numbers.kind === 'equal' ? undecided('units') : numbers;
}

/** Conversions are quotients of small whole numbers, or decimals of a few digits. */
function asFraction(factor: number): string {
  for (let bottom = 1; bottom <= 3_600; bottom += 1) {
    const top = factor * bottom;
    if (Math.round(top) > 0 && Math.abs(top - Math.round(top)) < 1e-9 * top) return `\\frac{${Math.round(top)}}{${bottom}}`;
  }
  return String(Number(factor.toPrecision(12)));
}

/** Of a value given with ≈ the digits shown count: π ≈ 3.14. */
function compareRounded(given: Quantity, expected: Quantity): Verdict {
  const verdict = anyOf([rounds(given, expected), rounds(expected, given)]);
  return verdict.kind === 'equal' && given.approximate && isCoarse(given.tex, expected.tex) ? undecided('form') : verdict;
}

/** One digit says little, unless no more are asked for: ≈ 3 of π. */
function isCoarse(given: string, expected: string): boolean {
  const digits = (tex: string) => tex.replace(/^[-0.]+|\./g, '').length;
  return digits(given) < 2 && (digits(given) < digits(expected) || !/^-?[\d.]+$/.test(expected));
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
