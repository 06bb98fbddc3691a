import { checkRelation } from './check-relation.ts';
import { readStatements, type Relation } from './read-statements.ts';
import type { Verdict } from './relation-verdict.ts';

/** One judged place of a solution: `start` to `end` are offsets in its text. */
export interface Check {
  start: number;
  end: number;
  relation: Relation;
  verdict: Verdict;
}

/** Longer texts are no solutions; what lies beyond is not checked. */
const MOST_CHARACTERS = 50_000;

export function checkSolution(text: string): Check[] {
  const checks: Check[] = [];
  for (const { sides, relations } of readStatements(text.slice(0, MOST_CHARACTERS))) {
    relations.forEach((relation, at) => {
      const [left, right] = [sides[at]!, sides[at + 1]!];
      checks.push({ start: left.start, end: right.end, relation, verdict: checkRelation(left.tex, relation, right.tex) });
    });
  }
  return checks;
}
