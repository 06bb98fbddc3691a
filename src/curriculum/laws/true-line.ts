import { compareAnswers } from '../../math/compare-answers.ts';
import { evaluate } from '../../math/evaluate.ts';
import { attempt } from '../../math/not-evaluable.ts';
import { parseExpression } from '../../math/parse-expression.ts';
import type { Value } from '../../math/value.ts';
import type { Exercise } from '../exercise.ts';
import { isSameRange, lineHolds, type Solution } from './holds.ts';

/**
 * Whether a line of LaTeX relations is true in a solution of an exercise: by algebra, of the exercise's solutions (`some`: of at least one of
 * them), or because it says what the answer says.
 */
export function isTrueLine(line: string, exercise: Exercise, some = false): boolean {
  return lineHolds(line, solutionsOf(exercise), some) || isSameAsAnswer(line, exercise);
}

/** What the letters stand for, as the answer says: `x=8, y=3`, or one value after the other for the letter that is asked for. */
function solutionsOf({ answer, slots }: Exercise): Solution[] {
  const parts = answer.split(', ').map((part) => part.split('='));
  const values = parts.map((part) => valueOf(part.at(-1)!));
  if (!values.every((value) => value !== null)) return [];
  if (parts.every(({ length }) => length === 2)) return [Object.fromEntries(parts.map(([letter], at) => [letter!, values[at]!]))];
  return slots.v?.length === 1 && !lettersOf(answer).includes(slots.v) ? values.map((value) => ({ [slots.v!]: value })) : [];
}

/** The same inequality or the same line. */
const isSameAsAnswer = (line: string, { answer }: Exercise): boolean => isSameRange(line, answer) || compareAnswers(line, answer).kind === 'equal';

const lettersOf = (tex: string): string[] => tex.replace(/\\[a-z]+/g, '').match(/[a-z]/g) ?? [];

/** Null of what is no number, such as a line or `\pm\sqrt{5}`. */
function valueOf(tex: string): Value | null {
  const expression = parseExpression(tex);
  return expression && attempt(() => evaluate(expression, {}));
}
