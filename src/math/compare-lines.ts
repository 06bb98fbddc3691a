import { compareAnswers } from './compare-answers.ts';
import { checkRemainder } from './check-division.ts';
import { checkTransition, type Transition } from './check-transition.ts';
import { toEquation, type Equation } from './equation.ts';
import { isSame, ratioOf } from './is-same.ts';
import { parseClear } from './parse-clear.ts';
import { parseExpression } from './parse-expression.ts';
import { isSameRoot, realRoots } from './real-roots.ts';
import { unknownsOf } from './sample-points.ts';
import { skipSteps } from './skip-steps.ts';

/** What becomes of one line of work in the next. */
export type LineStep = Transition;

const UNKNOWN: LineStep = { kind: 'unknown' };

/** Whether a line says the same as the one before: the same expression, or an equation or inequality with the same solutions; `x = 1 or x = 2` is one. */
export function compareLines(before: string, line: string): LineStep {
  if (isInequality(before) && isInequality(line)) return compareInequalityLines(before, line);
  const [old, next] = [equationsOf(before), equationsOf(line)];
  if (old === null || next === null) return UNKNOWN;
  if (old.length === 0 && next.length === 0) return compareExpressionLines(before, line);
  if (old.length === 0 || next.length === 0) return UNKNOWN;
  if (old.length === 1 && next.length === 1) {
    const [a, b] = [old[0]!, next[0]!];
    const step = checkTransition(a, b);
    return step.kind === 'unknown' && ratioOf(a.difference, b.difference) !== null ? { kind: 'same' } : step;
  }
  return compareAlternatives(old, next);
}

/** Whether a line has a sign of order. */
export const isInequality = (line: string): boolean => /[<>≤≥]|\\[lg](?:e|t|eq)(?![a-zA-Z])/.test(line);

function compareInequalityLines(before: string, line: string): LineStep {
  const { kind } = compareAnswers(line, before);
  if (kind === 'equal') return { kind: 'same' };
  // Of several letters an inequality may follow though it says less.
  return kind === 'different' && lettersOf(before).length === 1 && lettersOf(before).join() === lettersOf(line).join() ? { kind: 'broken', before: [], after: [] } : UNKNOWN;
}

const lettersOf = (line: string): string[] => [...new Set(line.replace(/\\[a-zA-Z]+|\b(?:or|and)\b/g, ' ').match(/[a-zA-Z]/g))];

/** The equations of a line, several where it gives alternatives; none for an expression; null when it is not read. */
function equationsOf(line: string): Equation[] | null {
  if (isInequality(line) || /≠|\\ne(?![a-zA-Z])/.test(line)) return null;
  if (!line.includes('=')) return [];
  const parts = skipSteps(line).split(/\s*(?:\bor\b|或|\\text\s*\{\s*or\s*\}|(?<!\{),(?=[^,]*=))\s*/i);
  const equations = parts.map((part) => {
    const sides = part.split('=');
    return sides.length === 2 ? toEquation(sides[0]!, sides[1]!) : null;
  });
  return equations.every((equation) => equation !== null) ? equations : null;
}

function compareExpressionLines(before: string, line: string): LineStep {
  const rest = checkRemainder(before, line);
  if (rest) return rest.kind === 'holds' ? { kind: 'same' } : rest.kind === 'fails' ? { kind: 'broken', before: [], after: [] } : UNKNOWN;
  const [a, b] = [parseExpression(before), parseExpression(line)];
  if (!a || !b) return UNKNOWN;
  const sameness = isSame(a, b);
  if (sameness === 'unknown' || unknownsOf(a).some((name) => /["(]/.test(name))) return UNKNOWN;
  if (sameness === 'same') return { kind: 'same' };
  return parseClear(before) && parseClear(line) ? { kind: 'broken', before: [], after: [] } : UNKNOWN;
}

function compareAlternatives(old: readonly Equation[], next: readonly Equation[]): LineStep {
  const letter = old[0]!.letters[0]!;
  if (![...old, ...next].every(({ letters }) => letters.length === 1 && letters[0] === letter)) return UNKNOWN;
  const roots = [old, next].map((equations) => equations.map(({ difference }) => realRoots(difference, letter)));
  if (roots.flat().includes(null)) return UNKNOWN;
  const [before, after] = roots.map((lists) => lists.flatMap((list) => list ?? [])) as [number[], number[]];
  const lost = before.filter((root) => !after.some((other) => isSameRoot(root, other)));
  const gained = after.filter((root) => !before.some((other) => isSameRoot(root, other)));
  if (lost.length > 0 && gained.length > 0) return { kind: 'broken', before, after };
  if (lost.length > 0) return { kind: 'lost', roots: lost };
  return gained.length > 0 ? { kind: 'gained', roots: gained } : { kind: 'same' };
}
