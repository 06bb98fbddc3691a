import type { Attempt } from '../domain/attempt.ts';
import type { Solution } from '../domain/solution.ts';
import { splitSteps } from '../solving/split-steps.ts';

const read = new WeakMap<Attempt, Solution>();

/** The steps of an attempt that is no longer being written here; read once for each record. */
export function solutionOf(attempt: Attempt): Solution {
  let solution = read.get(attempt);
  if (!solution) read.set(attempt, (solution = splitSteps(attempt.text)));
  return solution;
}
