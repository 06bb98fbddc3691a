import { quantity, type Answer, type Inequality, type Order } from './answer.ts';
import { toBound } from './compare-spans.ts';
import { evaluate } from './evaluate.ts';
import { type Expression, minus, number, operation, symbolsOf } from './expression.ts';
import { attempt } from './not-evaluable.ts';
import { parseAnswer } from './parse-answer.ts';
import { parseExpression } from './parse-expression.ts';
import { degree, toPolynomial } from './polynomial.ts';
import { fromInteger } from './rational.ts';
import { solveInequality } from './solve-inequality.ts';
import { toReal } from './value.ts';

type Bracket = Answer & { kind: 'bracket' };

export const FLIPPED: Readonly<Record<Order, Order>> = { '<': '>', '>': '<', '<=': '>=', '>=': '<=', '!=': '!=' };
const LETTER = /^(?:[a-zA-Z](?:_\{?\w+\}?)?|\\[a-zA-Z]+|[a-zA-Z]\s*\(\s*[a-zA-Z]\s*\))$/;
const INFINITY = /^[+-]?\s*\\infty$/;

/** The set of numbers that an inequality in one letter leaves: an interval, or two round a gap. Null for any other. */
export function toInterval({ sides, orders }: Inequality): Answer | null {
  if (sides.length === 3) {
    if (!isLetter(sides[1]!)) return null;
    if (orders.every((order) => order === '>' || order === '>=')) return toInterval(reversed({ kind: 'inequality', sides, orders }));
    if (!orders.every((order) => order === '<' || order === '<=')) return null;
    return interval(orders[0] === '<' ? '(' : '[', sides[0]!, sides[2]!, orders[1] === '<' ? ')' : ']');
  }
  if (sides.length !== 2) return null;
  if (!isLetter(sides[0]!)) return isLetter(sides[1]!) ? toInterval(reversed({ kind: 'inequality', sides, orders })) : null;
  if (isLetter(sides[1]!)) return null;
  const bound = sides[1]!;
  switch (orders[0]!) {
    case '<':
      return interval('(', '-\\infty', bound, ')');
    case '<=':
      return interval('(', '-\\infty', bound, ']');
    case '>':
      return interval('(', bound, '\\infty', ')');
    case '>=':
      return interval('[', bound, '\\infty', ')');
    case '!=':
      return { kind: 'union', items: [interval('(', '-\\infty', bound, ')'), interval('(', bound, '\\infty', ')')] };
  }
}

/**
 * What inequalities in one letter leave together: with `or` all that one of them leaves, with `and` what each leaves. Commas mean `and` where there is any such number.
 * Null when one is not solved, or an end that must be compared is no known number.
 */
export function joinInequalities(items: readonly Inequality[], word: 'and' | 'or' | null): Answer | null {
  if (new Set(items.map(nameIn)).size !== 1) return null;
  const ranges = items.map((item) => toPieces(toInterval(item) ?? solveRange(item)));
  if (!ranges.every((pieces) => pieces !== null)) return null;
  const union: Answer = { kind: 'union', items: ranges.flat() };
  const common = word === 'or' ? null : ranges.reduce<readonly Bracket[] | null>((left, pieces) => left && intersect(left, pieces), ranges[0]!);
  if (word === 'or' || (word === null && common?.length === 0)) return union;
  if (common === null) return null;
  if (common.length === 1) return common[0]!;
  return common.length === 0 ? { kind: 'set', items: [] } : { kind: 'union', items: [...common] };
}

/** The letters of an inequality, as one text. */
const nameIn = ({ sides }: Inequality): string => symbolsOf(...sides.flatMap((side) => parseExpression(side) ?? [])).filter((name) => name !== '∞').join();

function toPieces(range: Answer | null): Bracket[] | null {
  const pieces = range?.kind === 'union' ? range.items : range ? [range] : [];
  return pieces.length > 0 && pieces.every((piece) => piece.kind === 'bracket') ? pieces : null;
}

/** What two unions of intervals have in common; null where two ends are not known to be in order. */
function intersect(ours: readonly Bracket[], theirs: readonly Bracket[]): Bracket[] | null {
  const common: Bracket[] = [];
  for (const a of ours) {
    for (const b of theirs) {
      const [lower, upper] = [further(a, b, 0), further(a, b, 1)];
      if (!lower || !upper) return null;
      const [from, to] = [toBound(lower.items[0]!)!, toBound(upper.items[1]!)!];
      const isPoint = from === to && lower.open === '[' && upper.close === ']';
      if (from < to || isPoint) common.push({ kind: 'bracket', open: lower.open, close: upper.close, items: [lower.items[0]!, upper.items[1]!] });
    }
  }
  return common;
}

/** Of two intervals the one that begins later, or ends earlier; of two ends that are one number the open one. */
function further(a: Bracket, b: Bracket, end: 0 | 1): Bracket | null {
  const [x, y] = [toBound(a.items[end]!), toBound(b.items[end]!)];
  if (x === null || y === null) return null;
  if (x === y) return (end === 0 ? a.open === '(' : a.close === ')') ? a : b;
  return x > y === (end === 0) ? a : b;
}

/** What an inequality in one letter leaves where its difference is a polynomial: x² < 4, |x − 1| < 2, 1 < 2x + 1 < 5. Null for any other. */
export function solveRange({ sides, orders }: Inequality): Answer | null {
  if (sides.length === 3) return joinInequalities([0, 1].map((at) => ({ kind: 'inequality', sides: sides.slice(at, at + 2), orders: [orders[at]!] })), 'and');
  const relation = RELATIONS[orders[0]!];
  const differences = sides.length === 2 && relation ? toDifference(sides[0]!, sides[1]!) : null;
  const letters = differences ? symbolsOf(differences) : [];
  const polynomial = letters.length === 1 ? attempt(() => toPolynomial(differences!, letters[0]!)) : null;
  const solution = polynomial && degree(polynomial) > 0 ? attempt(() => solveInequality(polynomial, relation!)) : null;
  return solution === null ? null : parseAnswer(solution);
}

const RELATIONS: Readonly<Partial<Record<Order, '<' | '>' | '≤' | '≥'>>> = { '<': '<', '>': '>', '<=': '≤', '>=': '≥' };

/** Left less right; of |u| and a number the difference of their squares, which has the same sign. */
function toDifference(left: string, right: string): Expression | null {
  const [a, b] = [left, right].map((side) => parseExpression(side));
  if (!a || !b) return null;
  const isSize = (side: Expression): boolean => side.kind === 'operation' && side.operator === 'abs';
  const isNumber = (side: Expression): boolean => (attempt(() => toReal(evaluate(side, {}))) ?? -1) >= 0;
  const square = (side: Expression): Expression => operation('power', isSize(side) && side.kind === 'operation' ? side.args[0]! : side, number(fromInteger(2)));
  const isAbsolute = (isSize(a) && isNumber(b)) || (isSize(b) && isNumber(a));
  return isAbsolute ? minus(square(a), square(b)) : minus(a, b);
}

const isLetter = (side: string): boolean => LETTER.test(side) && !INFINITY.test(side) && !/^\\(?:pi|infty)$|^e$/.test(side);

function interval(open: string, from: string, to: string, close: string): Answer {
  return { kind: 'bracket', open: INFINITY.test(from) ? '(' : open, close: INFINITY.test(to) ? ')' : close, items: [quantity(from), quantity(to)] };
}

/** The same read from right to left. */
export const reversed = ({ sides, orders }: Inequality): Inequality => ({
  kind: 'inequality',
  sides: [...sides].reverse(),
  orders: [...orders].reverse().map((order) => FLIPPED[order]),
});
