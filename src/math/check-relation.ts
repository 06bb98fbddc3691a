import { checkNumbers } from './check-numbers.ts';
import { some, type Expression } from './expression.ts';
import { cleanLatex } from './clean-latex.ts';
import { evaluate } from './evaluate.ts';
import { isSame, ratioOf } from './is-same.ts';
import { attempt } from './not-evaluable.ts';
import { parseReadings } from './parse-expression.ts';
import { fromInteger } from './rational.ts';
import type { Relation } from './read-statements.ts';
import { HOLDS, unjudged, type Verdict } from './relation-verdict.ts';
import { unknownsOf } from './sample-points.ts';
import { showValue } from './show-value.ts';

/**
 * Whether `left relation right` holds, from the two formulas alone. It fails only when it fails under every reading that they allow.
 * An equation that is true of some values is `not-checkable` with the reason `statement`.
 */
export function checkRelation(left: string, relation: Relation, right: string): Verdict {
  if (relation === '≡') return checkCongruence(left, right);
  if (isName(left) || isName(right)) return unjudged('statement');
  const [ours, theirs] = [parseReadings(left), parseReadings(right)];
  if (ours.length === 0 || theirs.length === 0) return unjudged('unparsed');
  const verdicts = ours.flatMap((a) => theirs.map((b) => checkReading(a, relation, b, { left, right })));
  if (verdicts.some(({ kind }) => kind === 'holds')) return HOLDS;
  const first = verdicts[0]!;
  if (first.kind === 'fails' && verdicts.some(({ kind }) => kind !== 'fails')) return unjudged('ambiguous');
  return first;
}

/** i, e and d alone are as often names. */
const isName = (side: string): boolean => /^\{?\s*[ied]\s*\}?$/.test(side);

interface Texts {
  left: string;
  right: string;
}

function checkReading(a: Expression, relation: Relation, b: Expression, texts: Texts): Verdict {
  const unknowns = unknownsOf(a, b);
  if (unknowns.includes('∞')) return unjudged('no-value');
  if (some(a, isMatrix) || some(b, isMatrix)) return unjudged('no-value');
  if (unknowns.length === 0) return checkNumbers(a, relation, b, texts);
  if (relation !== '=') return unjudged('statement');
  const sameness = isSame(a, b);
  if (sameness === 'unknown') return unjudged('no-value');
  if (sameness === 'same') return squeeze(texts.left) === squeeze(texts.right) ? unjudged('trivial') : HOLDS;
  // Words that count convert into each other; without them the numbers may agree still.
  const counted = unknowns.filter((name) => name.startsWith('"'));
  if (counted.length > 0 && isSame(withoutUnits(a), withoutUnits(b)) === 'same') return HOLDS;
  if (some(a, isApplied) || some(b, isApplied)) return unjudged('statement');
  const ratio = ratioOf(a, b);
  if (ratio === null) return counted.length === unknowns.length ? unjudged('units') : unjudged('statement');
  if (counted.length > 0 && isRounded(ratio)) return unjudged('rounding');
  if (/\d\.\d/.test(texts.left + texts.right) && isRounded(ratio)) return unjudged('rounding');
  return failing(a, b, unknowns);
}

const isMatrix = (part: Expression): boolean => part.kind === 'matrix';
const isApplied = (part: Expression): boolean => part.kind === 'applied';
const isRounded = (ratio: number): boolean => Math.abs(ratio - 1) < 0.02;
const squeeze = (tex: string): string => cleanLatex(tex).replace(/[\s{}]/g, '');

function withoutUnits(expression: Expression): Expression {
  if (expression.kind === 'unit') return { kind: 'number', value: fromInteger(1) };
  return expression.kind === 'operation' ? { ...expression, args: expression.args.map(withoutUnits) } : expression;
}

/** One side is always the same multiple of the other: the values where every letter is 1 show it. */
function failing(a: Expression, b: Expression, unknowns: readonly string[]): Verdict {
  const letters = unknowns.filter((name) => !name.startsWith('"'));
  for (const value of [1, 2, 3]) {
    const values = Object.fromEntries(unknowns.map((name) => [name, fromInteger(name.startsWith('"') ? 1 : value)]));
    const pair = attempt(() => [showValue(evaluate(a, values)), showValue(evaluate(b, values))] as const);
    if (pair && pair[0] !== pair[1]) return { kind: 'fails', left: pair[0], right: pair[1], at: letters.length === 0 ? null : letters.map((name) => `${name} = ${value}`).join(', ') };
  }
  return unjudged('statement');
}

/** `a ≡ b (mod m)` of whole numbers. */
function checkCongruence(left: string, right: string): Verdict {
  const match = /^([^]*?)\s*(?:\\p?mod|\\pmod|\\bmod|\(\s*\\?(?:bmod|mod|text\{\s*mod\s*\}))\s*\{?\s*\(?\s*(\d+)\s*\)?\s*\}?\s*\)?$/.exec(right);
  if (!match) return unjudged('relation');
  const [a] = parseReadings(left);
  const [b] = parseReadings(match[1]!);
  const pair = a && b && attempt(() => [evaluate(a, {}), evaluate(b, {})] as const);
  if (!pair) return unjudged('no-value');
  const [x, y] = pair;
  if (!('n' in x) || !('n' in y) || x.d !== 1n || y.d !== 1n || Number(match[2]) === 0) return unjudged('no-value');
  return (x.n - y.n) % BigInt(match[2]!) === 0n ? HOLDS : { kind: 'fails', left: showValue(x), right: showValue(y), at: `mod ${match[2]}` };
}
