import { checkCongruence, checkRemainder } from './check-division.ts';
import { checkNumbers, ROUNDED } from './check-numbers.ts';
import { type Expression, hasOperator, minus, number, operation, some } from './expression.ts';
import { cleanLatex } from './clean-latex.ts';
import { evaluate, type Values } from './evaluate.ts';
import { isSame, ratioOf } from './is-same.ts';
import { attempt } from './not-evaluable.ts';
import { parseExpression, parseReadings } from './parse-expression.ts';
import { fromInteger, parseDecimal } from './rational.ts';
import { remember } from './remember.ts';
import type { Relation } from './read-statements.ts';
import { HOLDS, unjudged, type Verdict } from './relation-verdict.ts';
import { unknownsOf } from './sample-points.ts';
import { showValue } from './show-value.ts';
import { baseOf, normalizeUnit } from './units.ts';
import { add, distance, divide, isExact, multiply, negate, toReal, type Value } from './value.ts';

/**
 * Whether `left relation right` holds, from the two formulas alone. It fails only when it fails under every reading that they allow.
 * An equation that is true of some values is `not-checkable` with the reason `statement`.
 */
export function checkRelation(left: string, relation: Relation, right: string): Verdict {
  return checkKept(`${left}\0${relation}\0${right}`);
}

const MOST_KEPT = 3_000;
const checkKept = remember(MOST_KEPT, (text) => {
  const [left, relation, right] = text.split('\0') as [string, Relation, string];
  return check(left, relation, right);
});

function check(left: string, relation: Relation, right: string): Verdict {
  if (relation === '≡') return checkCongruence(left, right);
  if (isName(left) || isName(right)) return unjudged('statement');
  const remainder = checkRemainder(left, right);
  if (remainder) return remainder;
  const [ours, theirs] = [parseReadings(left), parseReadings(right)];
  if (ours.length === 0 || theirs.length === 0) return unjudged('unparsed');
  const verdicts = ours.flatMap((a) => theirs.map((b) => checkReading(a, relation, b, { left, right })));
  if (verdicts.some(({ kind }) => kind === 'holds')) return HOLDS;
  const first = verdicts[0]!;
  if (first.kind === 'fails' && (verdicts.some(({ kind }) => kind !== 'fails') || holdsInDecimals(left, relation, right))) return unjudged('ambiguous');
  return first;
}

/** 1,250 is a thousand and more, or 1¼ where decimals have a comma. */
const GROUP = /(?<=(?<![\d.,}])[1-9]\d{0,2})(?:,|\{,\})(?=\d{3}(?![\d,{]))/g;

function holdsInDecimals(left: string, relation: Relation, right: string): boolean {
  const [ours, theirs] = [left.replace(GROUP, '.'), right.replace(GROUP, '.')];
  return (ours !== left || theirs !== right) && check(ours, relation, theirs).kind === 'holds';
}

/** i, e and d alone are as often names; a number in brackets is the label of a line. */
const isName = (side: string): boolean => /^\{?\s*[ied]\s*\}?$|^\(\s*\d+\s*\)$/.test(side);

interface Texts {
  left: string;
  right: string;
}

function checkReading(a: Expression, relation: Relation, b: Expression, texts: Texts): Verdict {
  const unknowns = unknownsOf(a, b);
  // Marked names, such as a mean or an angle, are no letters to calculate with.
  if (unknowns.some((name) => name === '∞' || name.startsWith('['))) return unjudged('no-value');
  if (some(a, isMatrix) || some(b, isMatrix)) return unjudged('no-value');
  if (unknowns.length === 0) return isNamed(a) || isNamed(b) ? unjudged('statement') : checkNumbers(a, relation, b, texts);
  if (relation !== '=') return unjudged('statement');
  const sameness = isSame(a, b);
  if (sameness === 'unknown') return unjudged('no-value');
  if (sameness === 'same') return squeeze(texts.left) === squeeze(texts.right) ? unjudged('trivial') : HOLDS;
  const counted = unknowns.filter((name) => name.startsWith('"'));
  // Words without a number are names: Speed = Distance / Time.
  if (counted.length > 0 && [a, b].some((side) => some(side, isUnit) && !some(side, isNumber))) return unjudged('statement');
  if (counted.length === unknowns.length) return checkCounted(a, b, texts);
  if (counted.length > 0 && isSame(withoutUnits(a), withoutUnits(b)) === 'same') return HOLDS;
  if ([a, b].some((side) => isNamed(side) || some(side, isApplied) || hasOperator(side, 'degrees'))) return unjudged('statement');
  // n = n + 1 is a program's.
  if (a.kind === 'symbol' || b.kind === 'symbol' || !isNeverEqual(a, b, unknowns)) return unjudged('statement');
  return /\d\.\d/.test(texts.left + texts.right) && isRounded(ratioOf(a, b) ?? 0) ? unjudged('rounding') : failing(a, b, unknowns);
}

/** Numbers with units or other words that count: `3 km + 2 km`, `5 × 733 = 3665 feet`. Units that convert are not judged. */
function checkCounted(a: Expression, b: Expression, texts: Texts): Verdict {
  const [ours, theirs] = [inBaseUnits(a), inBaseUnits(b)];
  if (isSame(ours, theirs) === 'same') return HOLDS;
  const [x, y] = [withoutUnits(a), withoutUnits(b)];
  const plain = checkNumbers(x, '=', y, texts);
  if (ratioOf(a, b) !== null) return plain;
  const factor = ratioOf(ours, theirs);
  if (factor !== null && !(isRounded(factor) && ROUNDED.test(texts.left + texts.right))) {
    // 1 cm = 5 km is the scale of a map, 3 × 1 km = 4000 m a mistake.
    return plain.kind === 'fails' && (isComputed(x) || isComputed(y)) ? checkNumbers(withoutUnits(ours), '=', withoutUnits(theirs), texts) : unjudged('units');
  }
  if (plain.kind !== 'fails') return plain;
  // A unit that only the bare result bears was left out on the way, unless the numbers differ as units do.
  const [units, others] = [unknownsOf(a), unknownsOf(b)];
  const isBare = (side: string): boolean => /^[-+−]?[\d.,]+\s*\\(?:text|mathrm|mbox)/.test(side.replace(/^\s+/, ''));
  const ratio = attempt(() => Math.abs(toReal(divide(evaluate(x, {}), evaluate(y, {})))));
  if (ratio === null || isConversion(ratio) || (isRounded(ratio) && /\d\.\d/.test(texts.left + texts.right))) return unjudged('units');
  return (units.length === 0 && isComputed(a) && isBare(texts.right)) || (others.length === 0 && isComputed(b) && isBare(texts.left)) ? plain : unjudged('units');
}

const isComputed = (side: Expression): boolean => side.kind === 'operation' && side.operator !== 'negate';

/** 60, 3600, 24, 7, 12, 36, 16 and powers of ten are between units of time, length, mass and money; π/180 between angles. */
const isConversion = (ratio: number): boolean => [ratio, 1 / ratio].some((factor) => [60, 3_600, 24, 7, 12, 36, 16, 3, 180 / Math.PI].some((size) => Math.abs(factor - size) < 1e-6) || Math.abs(Math.log10(factor) - Math.round(Math.log10(factor))) < 1e-9);

/** Whether no value of the letters but 0 makes both sides equal: they differ by a number, or are unequal multiples of the same powers. */
function isNeverEqual(a: Expression, b: Expression, unknowns: readonly string[]): boolean {
  const [ours, theirs] = [unknownsOf(a), unknownsOf(b)];
  const isShared = ours.length === unknowns.length && theirs.length === unknowns.length;
  // Of 2h/16h = 10/17 the letter cancels; b − b = 44 is what a proof may come to.
  if ((isShared || !(hasOperator(a, 'add') || hasOperator(b, 'add'))) && isConstantGap(a, b, unknowns)) return true;
  if (!isShared && !isCancelled(a) && !isCancelled(b)) return false;
  return isMonomial(minus(a, b), unknowns) && (ratioOf(a, b) !== null || isCancelled(a) || isCancelled(b));
}

/** On no line or other curve together, lest letters that depend on each other seem to differ by a number. */
const POINTS = [[2, 7, 5, 11, 3], [3, 5, 13, 2, 17], [7, 2, 3, 19, 5], [11, 23, 2, 5, 7]] as const;
/** Doubles beyond it swallow what is added to them. */
const LARGEST = 1e6;

/** Whether the sides differ by the same number, not 0, wherever they are compared. */
function isConstantGap(a: Expression, b: Expression, unknowns: readonly string[]): boolean {
  let first: Value | null = null;
  for (const point of POINTS) {
    const values = Object.fromEntries(unknowns.map((name, at) => [name, fromInteger(point[at % point.length]! + Math.floor(at / point.length))]));
    const gap = attempt(() => gapAt(a, b, values));
    first ??= gap;
    if (gap === null || first === null || attempt(() => distance(gap, first!) <= 1e-9 && Math.abs(toReal(gap)) > 1e-9) !== true) return false;
  }
  return true;
}

function gapAt(a: Expression, b: Expression, values: Values): Value | null {
  const [x, y] = [evaluate(a, values), evaluate(b, values)];
  const isPrecise = (isExact(x) && isExact(y)) || Math.max(Math.abs(toReal(x)), Math.abs(toReal(y))) < LARGEST;
  return isPrecise ? add(x, negate(y)) : null;
}

/** Terms that cancel, such as s/2 − s/2; a bare 0 is the side of an equation. */
const isCancelled = (side: Expression): boolean => some(side, mayCancel) && unknownsOf(side).length > 0 && isSame(side, number(fromInteger(0))) === 'same';

const mayCancel = (part: Expression): boolean => (part.kind === 'operation' && part.operator === 'add') || (part.kind === 'number' && part.value.n === 0n);

/** Whether doubling a letter multiplies the value by a power of 2, for every letter: c·x²y, but not x + 1. */
function isMonomial(expression: Expression, unknowns: readonly string[]): boolean {
  const base = Object.fromEntries(unknowns.map((name, at) => [name, fromInteger(at + 2)]));
  const grown = (name: string, factor: number) => attempt(() => toReal(divide(evaluate(expression, { ...base, [name]: multiply(base[name]!, fromInteger(factor)) }), evaluate(expression, base))));
  return unknowns.every((name) => {
    const [double, triple] = [grown(name, 2), grown(name, 3)];
    if (double === null || triple === null || double <= 0) return false;
    return Math.abs(3 ** Math.log2(double) - triple) <= 1e-9 * triple && Math.abs(double - 1) > 1e-9;
  });
}

/** e that is not raised to a power is as often a letter. */
const isNamed = (side: Expression): boolean =>
  (side.kind === 'constant' && side.name === 'e') || (side.kind === 'operation' && (side.operator === 'power' ? side.args.slice(1) : side.args).some(isNamed));
const isUnit = (part: Expression): boolean => part.kind === 'unit';
const isNumber = (part: Expression): boolean => part.kind === 'number';
const isMatrix = (part: Expression): boolean => part.kind === 'matrix';
const isApplied = (part: Expression): boolean => part.kind === 'applied';
const isRounded = (ratio: number): boolean => Math.abs(ratio - 1) < 0.02;
const squeeze = (tex: string): string => cleanLatex(tex).replace(/[\s{}]/g, '');

/** Known units by what they measure, in one size: of cm and km metres. */
function inBaseUnits(expression: Expression): Expression {
  if (expression.kind === 'operation') return { ...expression, args: expression.args.map(inBaseUnits) };
  const base = expression.kind === 'unit' ? baseOf(normalizeUnit(expression.name)) : null;
  return base ? operation('multiply', number(parseDecimal(String(base.size))!), { kind: 'unit', name: base.dimension }) : expression;
}

function withoutUnits(expression: Expression): Expression {
  if (expression.kind === 'unit') return { kind: 'number', value: fromInteger(1) };
  if (expression.kind !== 'operation') return expression;
  const counts = expression.operator === 'multiply' ? expression.args.filter((arg) => arg.kind !== 'unit') : expression.args;
  if (counts.length === 1 && expression.args.length > 1) return withoutUnits(counts[0]!);
  return counts.length === 0 ? number(fromInteger(1)) : { ...expression, args: counts.map(withoutUnits) };
}

/** The verdict on two sides that are known to differ. */
export function showDifference(left: string, right: string): Verdict {
  const [a, b] = [parseExpression(left), parseExpression(right)];
  return a && b ? failing(a, b, unknownsOf(a, b)) : unjudged('unparsed');
}

/** Sides known to differ: the values where every letter is 1, or else 2 or 3, show it. */
function failing(a: Expression, b: Expression, unknowns: readonly string[]): Verdict {
  const letters = unknowns.filter((name) => !name.startsWith('"'));
  for (const value of [1, 2, 3]) {
    const values = Object.fromEntries(unknowns.map((name) => [name, fromInteger(name.startsWith('"') ? 1 : value)]));
    const pair = attempt(() => [showValue(evaluate(a, values)), showValue(evaluate(b, values))] as const);
    if (pair && pair[0] !== pair[1]) return { kind: 'fails', left: pair[0], right: pair[1], at: letters.length === 0 ? null : letters.map((name) => `${name} = ${value}`).join(', ') };
  }
  return unjudged('statement');
}
