import type { Part } from '../domain/solution.ts';
import type { Check } from '../math/check-solution.ts';

/**
 * A place in a part that does not hold, as LaTeX, and why. Values are as a reader writes them; `at` names letters, such as `x = 1`.
 * A root that is lost or gained is none: a solution may well have said why it leaves one out.
 */
export type Flaw = { tex: string } & (
  | { kind: 'values'; left: string; right: string; at: string | null }
  | { kind: 'other-roots'; letter: string; before: readonly number[]; after: readonly number[] }
);

/** What algebra says of one part. `unchecked`: it has relations, none of which can be judged; `none`: it has none. */
export interface PartVerdict {
  mark: 'holds' | 'fails' | 'unchecked' | 'none';
  flaws: readonly Flaw[];
}

/** How many relations there are, how many were judged, and how many of these do not hold. */
export interface Tally {
  relations: number;
  checked: number;
  failing: number;
}

/** Sorts the checks of a solution's text by the parts in which they begin. Offsets count from the text's start, which all sources, joined, are. */
export function partVerdicts(parts: readonly Part[], checks: readonly Check[]): PartVerdict[] {
  const text = parts.map(({ source }) => source).join('');
  let start = 0;
  return parts.map(({ source }) => {
    const end = start + source.length;
    const within = checks.filter((check) => check.start >= start && check.start < end);
    start = end;
    const flaws = within.flatMap((check) => flawOf(check, text.slice(check.start, check.end).trim()) ?? []);
    if (flaws.length > 0) return { mark: 'fails', flaws };
    if (within.some(isJudged)) return { mark: 'holds', flaws };
    return { mark: within.length > 0 ? 'unchecked' : 'none', flaws };
  });
}

/** A relation that only its neighbour judges, as one equation after another, counts as checked too. */
export function tallyOf(checks: readonly Check[]): Tally {
  const relations = checks.filter((check) => check.what === 'relation');
  const steps = checks.filter((check) => check.what === 'step');
  const checked = relations.filter((relation) => isJudged(relation) || steps.some(({ start, end }) => start >= relation.start && start < relation.end && end <= relation.end));
  return { relations: relations.length, checked: checked.length, failing: checks.filter((check) => flawOf(check, '') !== null).length };
}

const isJudged = ({ verdict }: Check): boolean => verdict.kind !== 'not-checkable';

function flawOf(check: Check, tex: string): Flaw | null {
  const { verdict } = check;
  if (check.what !== 'step') return verdict.kind === 'fails' && 'left' in verdict ? { tex, kind: 'values', left: verdict.left, right: verdict.right, at: verdict.at } : null;
  if (check.verdict.kind !== 'fails') return null;
  return { tex, kind: 'other-roots', letter: check.letter, before: check.verdict.before, after: check.verdict.after };
}
