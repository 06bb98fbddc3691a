/** What algebra says of a final answer, as far as a vote needs it. */
export type AlgebraSays = 'confirmed' | 'refuted' | 'unknown';

/** What one solution says. */
export interface Ballot {
  /** Its answer's number: solutions with mathematically equal answers share one, counted from 0 in the order in which they came; null where it came to none. */
  choice: number | null;
  algebra: AlgebraSays;
  /** Whether a line of it does not hold. */
  flawed: boolean;
}

/** `algebra`: it confirms an answer; `lead`: what is still to come can't change the outcome; `all`: every solution is there. */
export type Outcome = { kind: 'open' } | { kind: 'decided'; by: 'algebra' | 'lead' | 'all' };

export interface Count {
  /** The votes for each answer, by its number. */
  weights: readonly number[];
  /** The answer that leads, or null where none was come to. */
  leader: number | null;
  outcome: Outcome;
}

/** An answer that algebra refutes has no vote, and a slip on the way halves one. */
const weightOf = ({ algebra, flawed }: Ballot): number => (algebra === 'refuted' ? 0 : flawed ? 0.5 : 1);

/**
 * Counts the solutions that have come, of at most `wanted`: the answer with the most votes leads, of equal ones that which came first, and one that
 * algebra confirms wins. It is decided as soon as the rest can't change it, so also when two of three agree. Majority vote over sampled
 * solutions: Wang et al., Self-Consistency (arXiv 2203.11171).
 */
export function countBallots(ballots: readonly Ballot[], wanted: number): Count {
  const weights: number[] = [];
  for (const ballot of ballots) if (ballot.choice !== null) weights[ballot.choice] = (weights[ballot.choice] ?? 0) + weightOf(ballot);
  const confirmed = ballots.find(({ algebra, choice }) => algebra === 'confirmed' && choice !== null);
  if (confirmed) return { weights, leader: confirmed.choice, outcome: { kind: 'decided', by: 'algebra' } };

  const leader = weights.length > 0 ? weights.indexOf(Math.max(...weights)) : null;
  const rest = wanted - ballots.length;
  if (rest <= 0) return { weights, leader, outcome: { kind: 'decided', by: 'all' } };
  // Where algebra knows the answer, a solution that comes to it would win.
  const isKnown = ballots.some(({ algebra }) => algebra === 'refuted');
  return { weights, leader, outcome: isKnown || leader === null || canBeOvertaken(weights, leader, rest) ? { kind: 'open' } : { kind: 'decided', by: 'lead' } };
}

/** Whether an answer that is there, or one still to come, would lead with all of the rest. */
function canBeOvertaken(weights: readonly number[], leader: number, rest: number): boolean {
  const most = weights[leader]!;
  return rest > most || weights.some((weight, choice) => choice !== leader && (weight + rest > most || (weight + rest === most && choice < leader)));
}
