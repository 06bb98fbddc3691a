import { evaluate } from './evaluate.ts';
import { operation, some, type Expression } from './expression.ts';
import { isSame } from './is-same.ts';
import { attempt } from './not-evaluable.ts';
import { toNumber } from './rational.ts';
import type { Relation } from './read-statements.ts';
import { HOLDS, unjudged, type Verdict } from './relation-verdict.ts';
import { lastDigitOf } from './shown-digits.ts';
import { showValue } from './show-value.ts';
import { isReal, toReal, type Value } from './value.ts';

interface Texts {
  left: string;
  right: string;
}

/** ≈ forgives this share of the larger side; beyond the second it is wrong where decimals are shown, beyond the third everywhere. */
const NEAR = 0.02;
const FAR = 0.05;
const FARTHEST = 0.1;
/** Decimals carry roundings of earlier lines into this share of a result. */
const CARRIED = 5e-3;
/** A decimal that may be rounded, or ≈. Halves and quarters are exact as they are written. */
export const ROUNDED = /\d\.(?!(?:25|5|75)0*(?!\d))\d|\\approx/;

/** A relation between two numbers. Decimals are judged by the digits that they show. */
export function checkNumbers(a: Expression, relation: Relation, b: Expression, texts: Texts): Verdict {
  // Numbers beyond the doubles have no value to show.
  return attempt(() => check(a, relation, b, texts)) ?? unjudged('no-value');
}

function check(a: Expression, relation: Relation, b: Expression, texts: Texts): Verdict {
  const pair = [evaluate(a, {}), evaluate(b, {})] as const;
  const sameness = isSame(a, b);
  const fails: Verdict = { kind: 'fails', left: showValue(pair[0]), right: showValue(pair[1]), at: null };
  if (relation === '=' || relation === '≈') {
    if (sameness === 'same') return texts.left.replace(/\s/g, '') === texts.right.replace(/\s/g, '') ? unjudged('trivial') : HOLDS;
    if (sameness === 'unknown') return unjudged('no-value');
    return relation === '=' ? checkEqual(a, b, pair, texts, fails) : checkNear(pair, texts, fails);
  }
  if (sameness === 'unknown' || !pair.every(isReal)) return unjudged('no-value');
  if (/\\circ|°|%/.test(texts.left + texts.right)) return unjudged('units');
  const same = sameness === 'same';
  const less = !same && toReal(pair[0]) < toReal(pair[1]);
  const holds = { '<': less, '>': !less && !same, '≤': less || same, '≥': !less, '≠': !same }[relation as '<' | '>' | '≤' | '≥' | '≠'];
  return holds ? HOLDS : fails;
}

function checkEqual(a: Expression, b: Expression, pair: readonly [Value, Value], texts: Texts, fails: Verdict): Verdict {
  // The cube root of −8 is −2 in school, and as a power it is not.
  if (!pair.every(isReal)) return pair.some(isReal) && /\^/.test(texts.left + texts.right) ? unjudged('ambiguous') : fails;
  const [x, y] = pair.map(toReal) as [number, number];
  const rounded = checkRounded(x, y, texts);
  if (rounded) return rounded;
  const both = texts.left + texts.right;
  const larger = Math.max(Math.abs(x), Math.abs(y));
  const [percents, others] = [/%/.test(texts.left), /%/.test(texts.right)];
  if (percents !== others && [x * 100 - y, y * 100 - x].some((rest) => Math.abs(rest) <= 1e-9 * 100 * larger)) return HOLDS;
  if (percents !== others && Math.abs((percents ? x * 100 - y : y * 100 - x)) <= 0.01 * 100 * Math.min(Math.abs(x), Math.abs(y))) return unjudged('units');
  // 50 + 10% is 55 in a shop.
  if (percents !== others && /[-+−]\s*\d+(?:\.\d+)?\s*\\?%/.test(both)) return unjudged('ambiguous');
  if (/\\circ|\\degree|°/.test(both) && isSame(withoutDegrees(a), withoutDegrees(b)) === 'same') return HOLDS;
  if (ROUNDED.test(both) && Math.abs(x - y) <= CARRIED * larger) return unjudged('rounding');
  // log without a base is the natural one in some books.
  if (/\\log(?!\s*_)/.test(both)) {
    const natural = [naturally(a), naturally(b)].map((side) => toReal(evaluate(side, {}))) as [number, number];
    if (Math.abs(natural[0] - natural[1]) <= CARRIED * larger) return unjudged('ambiguous');
  }
  return some(a, isInDegrees) || some(b, isInDegrees) || (larger > Math.PI && [a, b].some(isAngle)) ? unjudged('ambiguous') : fails;
}

/** A decimal is judged by the digits that it shows: 2/3 = 0.67. Null when it does not settle the matter. */
function checkRounded(x: number, y: number, { left, right }: Texts): Verdict | null {
  const units = [left, right].map((side) => (/\.\d|10\s*\^|%/.test(side) ? lastDigitOf(side) : null));
  const unit = Math.min(...units.map((worth) => worth ?? Infinity));
  const gap = Math.abs(x - y);
  if (unit === Infinity || gap > 0.9999 * unit) return null;
  const isCutOff = units[1] === unit ? Math.abs(y) < Math.abs(x) : Math.abs(x) < Math.abs(y);
  if (gap < 0.4999 * unit || (gap < 0.5001 * unit && !isCutOff)) return HOLDS;
  // Of 2/3 = 0.66 the rest was cut off.
  return isCutOff ? unjudged('rounding') : null;
}

function checkNear(pair: readonly [Value, Value], texts: Texts, fails: Verdict): Verdict {
  if (!pair.every(isReal)) return unjudged('no-value');
  const [x, y] = pair.map(toReal) as [number, number];
  const gap = Math.abs(x - y);
  const larger = Math.max(Math.abs(x), Math.abs(y));
  const unit = Math.max(lastDigitOf(texts.left) ?? 0, lastDigitOf(texts.right) ?? 0);
  if (gap <= 1.0001 * unit || gap <= NEAR * larger) return HOLDS;
  return gap <= (unit > 0 && unit < 1 ? FAR : FARTHEST) * larger || /\\circ|°|%/.test(texts.left + texts.right) ? unjudged('rounding') : fails;
}

/** The sine of 30 and its kin: without their sign degrees were meant. */
export function isInDegrees(part: Expression): boolean {
  if (part.kind !== 'operation' || !['sin', 'cos', 'tan'].includes(part.operator)) return false;
  const angle = part.args[0]!;
  const size = angle.kind === 'operation' && angle.operator === 'negate' ? angle.args[0]! : angle;
  return size.kind === 'number' && Math.abs(toNumber(size.value)) > 2 * Math.PI;
}

/** An arcsine and its kin: 60 may be degrees. */
const isAngle = (side: Expression): boolean => side.kind === 'operation' && ['arcsin', 'arccos', 'arctan'].includes(side.operator);

function withoutDegrees(expression: Expression): Expression {
  if (expression.kind !== 'operation') return expression;
  if (expression.operator === 'degrees') return withoutDegrees(expression.args[0]!);
  return { ...expression, args: expression.args.map(withoutDegrees) };
}

function naturally(expression: Expression): Expression {
  if (expression.kind !== 'operation') return expression;
  const args = expression.args.map(naturally);
  return expression.operator === 'log' && args.length === 1 ? operation('ln', ...args) : { ...expression, args };
}

