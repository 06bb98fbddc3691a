import { quantity, type Answer, type Inequality } from './answer.ts';
import { minus } from './expression.ts';
import { ratioOf } from './is-same.ts';
import { parseExpression } from './parse-expression.ts';
import { FLIPPED, reversed } from './to-range.ts';
import { allOf, equalWhen, EQUAL, undecided, type Verdict } from './verdict.ts';

type Compare = (a: Answer, b: Answer) => Verdict;

/** The same sides in the same order or turned round, or a positive multiple of one another. */
export function compareInequalities(given: Inequality, expected: Inequality, compare: Compare): Verdict {
  for (const turned of [expected, reversed(expected)]) {
    if (given.orders.join() !== turned.orders.join()) continue;
    const sides = allOf(given.sides.map((side, at) => compare(quantity(side), quantity(turned.sides[at]!))));
    if (sides.kind === 'equal') return EQUAL;
  }
  if (given.sides.length !== 2 || expected.sides.length !== 2) return undecided('form');
  const [a, b] = [difference(given), difference(expected)];
  if (!a || !b) return { kind: 'unparsed', which: a ? 'expected' : 'given' };
  const ratio = ratioOf(a, b);
  if (ratio === null) return undecided('form');
  const order = given.orders[0]!;
  return equalWhen(order === '!=' ? expected.orders[0] === '!=' : expected.orders[0] === (ratio > 0 ? order : FLIPPED[order]));
}

function difference({ sides }: Inequality) {
  const [left, right] = [parseExpression(sides[0]!), parseExpression(sides[1]!)];
  return left && right && minus(left, right);
}
