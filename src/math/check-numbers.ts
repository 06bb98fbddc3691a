import { evaluate } from './evaluate.ts';
import { operation, type Expression } from './expression.ts';
import { isSame } from './is-same.ts';
import { attempt } from './not-evaluable.ts';
import type { Relation } from './read-statements.ts';
import { HOLDS, unjudged, type Verdict } from './relation-verdict.ts';
import { showValue } from './show-value.ts';
import { isReal, toReal, type Value } from './value.ts';

interface Texts {
  left: string;
  right: string;
}

/** ≈ forgives this share of the larger side; beyond the second it is wrong. */
const NEAR = 0.02;
const FAR = 0.1;
/** Decimals carry roundings of earlier lines into this share of a result. */
const CARRIED = 5e-3;

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
  if (!pair.every(isReal)) return fails;
  const [x, y] = pair.map(toReal) as [number, number];
  const gap = Math.abs(x - y);
  const larger = Math.max(Math.abs(x), Math.abs(y));
  const shown = Math.max(decimalsOf(texts.left), decimalsOf(texts.right));
  if (shown > 0 && gap <= 0.5001 * 10 ** -shown + 1e-12 * larger) return HOLDS;
  const [percents, others] = [/%/.test(texts.left), /%/.test(texts.right)];
  if (percents !== others && [x * 100 - y, y * 100 - x].some((rest) => Math.abs(rest) <= 1e-9 * 100 * larger)) return HOLDS;
  if (percents !== others && Math.abs((percents ? x * 100 - y : y * 100 - x)) <= 0.01 * 100 * Math.min(Math.abs(x), Math.abs(y))) return unjudged('units');
  if (/\\circ|\\degree|°/.test(texts.left + texts.right) && isSame(withoutDegrees(a), withoutDegrees(b)) === 'same') return HOLDS;
  if (/\d\.\d|\\approx/.test(texts.left + texts.right) && gap <= CARRIED * larger) return unjudged('rounding');
  // log without a base is the natural one in some books.
  if (/\\log(?!\s*_)/.test(texts.left + texts.right) && isSame(naturally(a), naturally(b)) !== 'different') return unjudged('ambiguous');
  return fails;
}

function checkNear(pair: readonly [Value, Value], texts: Texts, fails: Verdict): Verdict {
  if (!pair.every(isReal)) return unjudged('no-value');
  const [x, y] = pair.map(toReal) as [number, number];
  const gap = Math.abs(x - y);
  const larger = Math.max(Math.abs(x), Math.abs(y));
  const shown = Math.max(decimalsOf(texts.left), decimalsOf(texts.right));
  if ((shown >= 0 && gap <= 1.0001 * 10 ** -shown) || gap <= NEAR * larger) return HOLDS;
  return gap <= FAR * larger || /\\circ|°|%/.test(texts.left + texts.right) ? unjudged('rounding') : fails;
}

/** Digits behind the point of a bare number; -1 when the side is no bare number. */
function decimalsOf(side: string): number {
  const bare = side.replace(/\\text\{[^{}]*\}|\\mathrm\{[^{}]*\}|\\?[%$]|\\[,!; ]|[\s{}]|\^\\circ/g, '');
  const match = /^[-+−]?\d[\d,]*(?:\.(\d+))?$|^[-+−]?\.(\d+)$/.exec(bare);
  return match ? (match[1] ?? match[2] ?? '').length : -1;
}

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

