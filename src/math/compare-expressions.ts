import type { Expression } from './expression.ts';
import { isSame } from './is-same.ts';
import { entriesOf } from './matrix.ts';
import { attempt } from './not-evaluable.ts';
import { parseReadings } from './parse-expression.ts';
import { allOf, anyOf, DIFFERENT, EQUAL, undecided, type Verdict } from './verdict.ts';
import { isWithinBounds } from './within-bounds.ts';

/** Whether two formulas have the same value, under any reading that they allow. */
export function compareExpressions(given: string, expected: string): Verdict {
  if (squeeze(given) === squeeze(expected)) return EQUAL;
  const [left, right] = [parseReadings(given), parseReadings(expected)];
  if (left.length === 0 || right.length === 0) {
    if (!isWithinBounds(given) || !isWithinBounds(expected)) return undecided('too-long');
    return { kind: 'unparsed', which: left.length === 0 ? 'given' : 'expected' };
  }
  return anyOf(pairs(left, right));
}

/** Without the spaces that do not part words or digits. Braces stay: \\sqrt{2}x is not \\sqrt{2x}. */
const squeeze = (tex: string): string => tex.replace(/\s+(?![a-zA-Z\d])|(?<![a-zA-Z\d])\s+/g, '');

function* pairs(left: readonly Expression[], right: readonly Expression[]): Generator<Verdict> {
  for (const a of left) for (const b of right) yield compareParsed(a, b);
}

function compareParsed(a: Expression, b: Expression): Verdict {
  const entries = attempt(() => [entriesOf(a), entriesOf(b)] as const);
  if (!entries) return undecided('no-value');
  const [rows, others] = entries;
  if (!rows && !others) return toVerdict(isSame(a, b));
  if (!rows || !others) return DIFFERENT;
  if (rows.length !== others.length || rows[0]!.length !== others[0]!.length) return DIFFERENT;
  return allOf(rows.flatMap((row, i) => row.map((entry, j) => toVerdict(isSame(entry, others[i]![j]!)))));
}

function toVerdict(sameness: 'same' | 'different' | 'unknown'): Verdict {
  if (sameness === 'unknown') return undecided('no-value');
  return sameness === 'same' ? EQUAL : DIFFERENT;
}
