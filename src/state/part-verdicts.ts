import type { Part } from '../domain/solution.ts';
import type { Check } from '../math/check-solution.ts';

/** A place in a part that does not hold, as LaTeX, and why. Values are as a reader writes them; `at` names letters, such as `x = 1`. */
export type Flaw = { tex: string } & (
  | { kind: 'values'; left: string; right: string; at: string | null }
  | { kind: 'other-roots'; letter: string; before: readonly number[]; after: readonly number[] }
);

/** A root that a line loses or gains against the one before. No flaw: it may be meant so. */
export interface Doubt {
  tex: string;
  kind: 'root-lost' | 'root-gained';
  letter: string;
  roots: readonly number[];
}

/** What algebra says of one part. `unchecked`: it has relations, none of which can be judged; `none`: it has none. */
export interface PartVerdict {
  mark: 'holds' | 'fails' | 'unchecked' | 'none';
  flaws: readonly Flaw[];
  doubts: readonly Doubt[];
}

/** A solution that says why it leaves a root out, or tells of cases. */
const REASONED = /\b(?:or|either|cases?|since|because|must|only|positive|negative|reject|discard|extraneous|other|second|ignore|check|exclude|domain)\b|或|因为|由于|舍|正数|负数|另|检验|排除|情况|只/i;

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
    const doubts = within.flatMap((check) => doubtOf(check, text) ?? []);
    if (flaws.length > 0) return { mark: 'fails', flaws, doubts };
    if (within.some(isJudged)) return { mark: 'holds', flaws, doubts };
    return { mark: within.length > 0 ? 'unchecked' : 'none', flaws, doubts };
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
  return { tex, kind: 'other-roots', letter: check.letter, before: check.verdict.before.map(tidy), after: check.verdict.after.map(tidy) };
}

/** Only where nothing after it names the root again, and nothing around gives a reason. */
function doubtOf(check: Check, text: string): Doubt | null {
  const { verdict, start, end } = check;
  if (check.what !== 'step' || !('roots' in verdict)) return null;
  if (REASONED.test(text.slice(Math.max(0, start - 120)))) return null;
  const roots = verdict.roots.map(tidy);
  const rest = text.slice(end);
  if (verdict.kind === 'root-lost' && roots.some((root) => rest.includes(`${Math.abs(root)}`))) return null;
  return { tex: text.slice(start, end).trim(), kind: verdict.kind, letter: check.letter, roots };
}

/** A root as found by iteration, to six digits; what is 0 but for rounding is 0. */
const tidy = (root: number): number => (Math.abs(root) < 1e-9 ? 0 : Number(root.toPrecision(6)));
