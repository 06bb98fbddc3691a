import type { Equation } from './equation.ts';
import { evaluate } from './evaluate.ts';
import { some, symbolsOf, type Expression } from './expression.ts';
import { attempt } from './not-evaluable.ts';
import { isPole, isSameRoot, realRoots } from './real-roots.ts';
import { size } from './complex.ts';
import { isExact, toComplex } from './value.ts';

/** What becomes of the solutions from one equation in one letter to the next. Roots are real numbers. */
export type Transition =
  | { kind: 'same' }
  /** Some solutions are gone, as by dividing by the letter. */
  | { kind: 'lost'; roots: number[] }
  /** Some are new, as by squaring. */
  | { kind: 'gained'; roots: number[] }
  /** None of the one's solutions solves the other. */
  | { kind: 'broken'; before: number[]; after: number[] }
  | { kind: 'unknown' };

const UNKNOWN: Transition = { kind: 'unknown' };

/** Compares the solutions of two equations in the same single letter. */
export function checkTransition(before: Equation, after: Equation): Transition {
  const [letter] = before.letters;
  if (before.letters.length !== 1 || after.letters.length !== 1 || letter === undefined || after.letters[0] !== letter) return UNKNOWN;
  const [old, next] = [rootsOf(before, letter), rootsOf(after, letter)];
  if (next === null || next.length === 0) return UNKNOWN;
  const kept = next.filter((root) => (old ? old.some((other) => isSameRoot(other, root)) : solves(before.difference, letter, root)));
  if (old === null && kept.length === 0) return isClear(before.difference) ? { kind: 'broken', before: [], after: next } : UNKNOWN;
  if (old === null) return kept.length === next.length ? { kind: 'same' } : kept.length > 0 ? { kind: 'gained', roots: next.filter((root) => !kept.includes(root)) } : UNKNOWN;
  if (kept.length === 0) {
    // (x² − 1)/(x − 1) = 2 has no solution; with the factor cancelled it is x + 1 = 2.
    return old.length === 0 && next.every((root) => isPole(before.difference, letter, root)) ? { kind: 'gained', roots: next } : { kind: 'broken', before: old, after: next };
  }
  const lost = old.filter((root) => !next.some((other) => isSameRoot(other, root)));
  if (lost.length > 0) return { kind: 'lost', roots: lost };
  return kept.length < next.length ? { kind: 'gained', roots: next.filter((root) => !kept.includes(root)) } : { kind: 'same' };
}

/** Each equation is asked for twice: as the later and as the earlier one. */
const known = new WeakMap<Equation, number[] | null>();

function rootsOf(equation: Equation, letter: string): number[] | null {
  const kept = known.get(equation);
  if (kept !== undefined) return kept;
  const roots = realRoots(equation.difference, letter);
  known.set(equation, roots);
  return roots;
}

/** A polynomial but for irrational numbers in it: of other functions too much is left unsaid, such as degrees or the base. */
const isClear = (difference: Expression): boolean =>
  !some(difference, (part) => part.kind === 'operation' && symbolsOf(part).length > 0 && !(PLAIN.has(part.operator) || (part.operator === 'power' && part.args[1]!.kind === 'number')));
const PLAIN = new Set(['add', 'multiply', 'divide', 'negate']);

/** Whether a number is a solution, as far as doubles can tell. */
export function solves(difference: Expression, letter: string, root: number): boolean {
  const at = (x: number) => attempt(() => evaluate(difference, { [letter]: { re: x, im: 0 } }));
  const value = at(root);
  if (value === null) return false;
  if (isExact(value)) return value.n === 0n;
  // A near miss of the root changes the value by about the slope: what is far smaller is 0.
  const near = at(root + 1e-4 * Math.max(1, Math.abs(root)));
  const scale = near === null ? 1 : Math.max(1e-6, size(toComplex(near)));
  return size(toComplex(value)) <= 1e-3 * scale;
}
