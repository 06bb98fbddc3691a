import { solveProblem } from '../math/solve-problem.ts';
import type { Asks, Exercise } from './exercise.ts';
import { calculate } from './phrasings/calculate.ts';
import { commonDivisor, commonMultiple } from './phrasings/divisors.ts';
import { percentLess, percentMore, percentOf, percentOfThings, percentWhich } from './phrasings/percent.ts';
import { differentiating, evaluating, expanding } from './phrasings/polynomials.ts';
import { quadratic } from './phrasings/quadratic.ts';
import { solve } from './phrasings/solve.ts';
import { system } from './phrasings/system.ts';

type Solver = (slots: Readonly<Record<string, string>>) => string | null;

const answerOf = (problem: string): string | null => solveProblem(problem)?.answer ?? null;
const valueOf = (expression: string): string | null => answerOf(`Calculate $${expression}$`);

/** How the room `math` answers each kind of question, from what its gaps are filled with. */
const solvers = new Map<Asks, Solver>([
  [calculate, ({ e }) => valueOf(e!)],
  [solve, ({ e }) => answerOf(`Solve $${e}$`)],
  [quadratic, ({ e }) => answerOf(`Solve $${e}$`)],
  [system, ({ e, f }) => answerOf(`Solve the system $${e}$ and $${f}$`)],
  [expanding, ({ e }) => answerOf(`Expand $${e}$`)],
  [differentiating, ({ e }) => answerOf(`Differentiate $${e}$`)],
  [evaluating, ({ e, v }) => valueOf(insert(e!, v!))],
  [commonDivisor, ({ a, b }) => answerOf(`Find the gcd of ${a} and ${b}.`)],
  [commonMultiple, ({ a, b }) => answerOf(`Find the lcm of ${a} and ${b}.`)],
  [percentOf, ({ p, n }) => valueOf(`\\frac{${p}}{100}\\times${n}`)],
  [percentOfThings, ({ p, n }) => valueOf(`\\frac{${p}}{100}\\times${n}`)],
  [percentMore, ({ p, n }) => valueOf(`${n}+\\frac{${p}}{100}\\times${n}`)],
  [percentLess, ({ p, n }) => valueOf(`${n}-\\frac{${p}}{100}\\times${n}`)],
  [percentWhich, ({ a, n }) => valueOf(`\\frac{${a}}{${n}}`)],
]);

/**
 * The answer of an exercise, worked out anew by other means than the lesson's: for the laws, and for whoever doubts. Null where it
 * can't be.
 */
export function solveAgain({ asks, slots }: Exercise): string | null {
  return solvers.get(asks)?.(slots) ?? null;
}

/** `3a-2b` with `a=4, b=-1` put in. */
function insert(expression: string, values: string): string {
  return values.split(', ').reduce((written, value) => {
    const [letter, number] = value.split('=') as [string, string];
    return written.replaceAll(letter, `(${number})`);
  }, expression);
}
