import * as R from './rational.ts';
import type { Rational } from './rational.ts';
import { evaluate } from './evaluate.ts';
import { OR } from './is-unsolved.ts';
import { attempt } from './not-evaluable.ts';
import { minus, symbolsOf, type Expression } from './expression.ts';
import { parseClear } from './parse-clear.ts';
import type { Problem } from './read-problem.ts';
import { solveLinear } from './solve-linear.ts';
import { isExact } from './value.ts';

/** The value of each letter. */
export type Point = Readonly<Record<string, Rational>>;

/** The solution of a problem that is a system of linear equations with exactly one; null of any other problem. */
export function solutionOfSystem({ task, parts }: Problem): Point | null {
  if (task !== 'solve' || parts.length < 2) return null;
  const differences = parts.map(differencesOf).flatMap((all) => (all?.length === 1 ? all : []));
  const letters = symbolsOf(...differences);
  if (differences.length !== parts.length || letters.length !== differences.length) return null;
  const solution = solveLinear(differences, letters);
  return solution?.kind === 'unique' ? Object.fromEntries(letters.map((letter, at) => [letter, solution.values[at]!])) : null;
}

/** Whether every equation of a line is true of the values, as all are that follow from the system; null where one has other letters, or none is read. */
export function holdsAt(point: Point, line: string): boolean | null {
  const differences = line.split(OR).map(differencesOf);
  if (!differences.every((all) => all !== null)) return null;
  const values = differences.flat().map((difference) => attempt(() => evaluate(difference, point)));
  if (values.length === 0 || !values.every((value) => value !== null && isExact(value))) return null;
  return values.every((value) => R.isSame(value as Rational, R.ZERO));
}

/** Of `a = b = c` what must be 0: a − b and b − c; null where it is no equation, or not read. */
function differencesOf(part: string): Expression[] | null {
  const sides = part.split('=').map((side) => parseClear(side));
  if (sides.length < 2 || !sides.every((side) => side !== null)) return null;
  return sides.slice(1).map((right, at) => minus(sides[at]!, right));
}
