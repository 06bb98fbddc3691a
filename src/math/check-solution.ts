import { checkClaims } from './check-claims.ts';
import { findOddSides } from './find-odd-sides.ts';
import { checkSubstitutions } from './check-substitution.ts';
import { checkTemplates } from './check-templates.ts';
import { checkRelation, showDifference } from './check-relation.ts';
import { findKnown } from './find-known.ts';
import { followEquations } from './follow-equations.ts';
import { readContext } from './read-context.ts';
import { readStatements, type Relation, type Statement } from './read-statements.ts';
import { showValue } from './show-value.ts';
import { HOLDS, unjudged, type Verdict } from './relation-verdict.ts';

/** One judged place of a solution: `start` and `end` are offsets in its text. */
export type Check =
  | { what: 'relation'; start: number; end: number; relation: Relation; verdict: Verdict }
  /** From one equation in one letter to the next; the place is the second's. `lost` and `gained` are roots, shown as numbers. */
  | { what: 'step'; start: number; end: number; letter: string; verdict: StepVerdict }
  /** A claim in words: rounding, common divisors and multiples, sums and products, a formula in words and its use. */
  | { what: 'claim'; start: number; end: number; verdict: Verdict };

export type StepVerdict =
  | { kind: 'holds' }
  | { kind: 'root-lost'; roots: number[] }
  | { kind: 'root-gained'; roots: number[] }
  /** No solution of the one equation solves the other. */
  | { kind: 'fails'; before: number[]; after: number[] };

/** Longer texts are no solutions; what lies beyond is not checked. */
const MOST_CHARACTERS = 50_000;
/** Relations of one text; each takes a millisecond. */
const MOST_RELATIONS = 600;
/** A text that looks for a contradiction may write what is never true. */
const CONTRADICTION = /contradict|impossible|no (?:real )?solution|inconsistent|never true|never equal|not true|\bfalse\b|absurd|矛盾|无解|不可能|不成立/i;

/** A star that the text may give a meaning of its own: a * b = a + b − ab. */
const STAR = /\*|\\ast(?![a-zA-Z])/;
const STAR_OF_LETTERS = /(?<![\w\\])[a-z]\s*(?:\*|\\ast(?![a-zA-Z]))\s*[a-z]\s*=/;

/** Judges every relation, every step between equations and some claims in words, in the order of the text. */
export function checkSolution(source: string): Check[] {
  const text = source.slice(0, MOST_CHARACTERS);
  const statements = bounded(readStatements(text));
  const known = findKnown(statements);
  const checks: Check[] = [];
  for (const statement of statements) {
    const { sides, relations } = statement;
    const odd = findOddSides(statement);
    relations.forEach((relation, at) => {
      const [left, right] = [sides[at]!, sides[at + 1]!];
      let verdict = checkRelation(left.tex, relation, right.tex);
      if (isOpen(verdict) && odd.includes(right)) verdict = showDifference(left.tex, right.tex);
      if (isOpen(verdict) && known.has(left)) verdict = HOLDS;
      if (verdict.kind === 'fails') verdict = inContext(verdict, text, left.start, right.end);
      checks.push({ what: 'relation', start: left.start, end: right.end, relation, verdict });
    });
  }
  for (const { start, end, letter, transition } of followEquations(statements)) {
    if (transition.kind === 'same') checks.push({ what: 'step', start, end, letter, verdict: { kind: 'holds' } });
    else if (transition.kind === 'lost') checks.push({ what: 'step', start, end, letter, verdict: { kind: 'root-lost', roots: transition.roots } });
    else if (transition.kind === 'gained') checks.push({ what: 'step', start, end, letter, verdict: { kind: 'root-gained', roots: transition.roots } });
    else if (transition.kind === 'broken') checks.push({ what: 'step', start, end, letter, verdict: { kind: 'fails', before: transition.before, after: transition.after } });
  }
  for (const { start, end, was, is } of statements.flatMap(checkSubstitutions)) checks.push({ what: 'claim', start, end, verdict: { kind: 'fails', left: showValue(was), right: showValue(is), at: null } });
  for (const { start, end, left, right } of checkTemplates(statements)) checks.push({ what: 'claim', start, end, verdict: { kind: 'fails', left, right, at: null } });
  const isProof = checks.some(isAlgebraicFailure) && CONTRADICTION.test(text);
  return [...checks.filter((check) => !(isProof && isAlgebraicFailure(check))), ...checkClaims(text)].sort((a, b) => a.start - b.start || a.end - b.end);
}

/** What fails as it is written may be meant otherwise: as a supposition, a question, a quotient with a remainder. */
function inContext(verdict: Verdict, text: string, start: number, end: number): Verdict {
  if (STAR.test(text.slice(start, end)) && STAR_OF_LETTERS.test(text)) return unjudged('ambiguous');
  const context = readContext(text, start, end);
  if (context === 'claimed') return verdict;
  return unjudged(context === 'supposed' ? 'statement' : 'rounding');
}

/** `at` names the letters for which a relation fails: an equation that no value solves may be what a proof wants. */
const isAlgebraicFailure = (check: Check): boolean => check.verdict.kind === 'fails' && 'at' in check.verdict && check.verdict.at !== null;

/** An equation that a relation alone can't judge; its neighbours or the values that the text gives its letters may. */
const isOpen = (verdict: Verdict): boolean => verdict.kind === 'not-checkable' && verdict.reason === 'statement';

function bounded(statements: readonly Statement[]): Statement[] {
  let relations = 0;
  return statements.filter((statement) => (relations += statement.relations.length) <= MOST_RELATIONS);
}
