import type { Answer } from './answer.ts';
import { allOf, DIFFERENT, type Verdict } from './verdict.ts';

type Compare = (given: Answer, expected: Answer) => Verdict;

/** More things than this are not matched with each other: it takes their product in comparisons. */
const MOST = 60;

/** Each thing has its equal among the others, in whatever order; a thing named twice counts once. */
export function compareUnordered(given: readonly Answer[], expected: readonly Answer[], compare: Compare): Verdict {
  if (given.length > MOST || expected.length > MOST) return compareOrdered(given, expected, compare);
  const exact = matchAll(given, expected, compare);
  if (exact.kind === 'equal') return exact;
  // A thing of the other side that is none of these settles the matter, whatever is unknown of the rest.
  if (exact.kind !== 'different' && matchAll(expected, given, (a, b) => compare(b, a)).kind === 'different') return DIFFERENT;
  const [ours, theirs] = [withoutRepeats(given, compare), withoutRepeats(expected, compare)];
  return ours.length === given.length && theirs.length === expected.length ? exact : matchAll(ours, theirs, compare);
}

export function compareOrdered(given: readonly Answer[], expected: readonly Answer[], compare: Compare): Verdict {
  if (given.length !== expected.length) return DIFFERENT;
  return allOf(given.map((item, at) => compare(item, expected[at]!)));
}

function matchAll(given: readonly Answer[], expected: readonly Answer[], compare: Compare): Verdict {
  if (given.length !== expected.length) return DIFFERENT;
  const left = [...expected];
  let doubt: Verdict | null = null;
  for (const item of given) {
    const verdicts = left.map((other) => compare(item, other));
    const at = verdicts.findIndex(({ kind }) => kind === 'equal');
    if (at >= 0) {
      left.splice(at, 1);
      continue;
    }
    const unsure = verdicts.find(({ kind }) => kind !== 'different');
    if (!unsure) return DIFFERENT;
    doubt = unsure;
  }
  return doubt ?? { kind: 'equal' };
}

const withoutRepeats = (items: readonly Answer[], compare: Compare): Answer[] =>
  items.filter((item, at) => !items.slice(0, at).some((earlier) => compare(item, earlier).kind === 'equal'));
