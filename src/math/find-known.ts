import { toEquation, type Equation } from './equation.ts';
import { evaluate } from './evaluate.ts';
import { attempt } from './not-evaluable.ts';
import type { Side, Statement } from './read-statements.ts';
import { unknownsOf } from './sample-points.ts';
import { distance, type Value } from './value.ts';

/** Two values that agree to this share are one. */
const SAME = 1e-9;
/** Words before a value that is tried, supposed or one of several. */
const TENTATIVE = /\b(?:if|when|for|let|suppose|assum\w*|try\w*|test\w*|case|either|or|say|example|at)\b|或|若|如果|当|例如|设/i;

/**
 * The left sides of equations that hold for the values which the text itself gives their letters, one value to a letter and none on trial.
 * One that does not hold is not called wrong: a letter may mean two things in one text.
 */
export function findKnown(statements: readonly Statement[]): ReadonlySet<Side> {
  const links = statements.flatMap(({ sides, relations, before }) =>
    relations.flatMap((relation, at) => {
      const equation = relation === '=' ? toEquation(sides[at]!.tex, sides[at + 1]!.tex) : null;
      return equation ? [{ equation, side: sides[at]!, before: at === 0 ? before.slice(-60) : '' }] : [];
    }),
  );
  // null: given two values, or one on trial.
  const values = new Map<string, Value | null>();
  for (const { equation, before } of links) {
    const assigned = toAssignment(equation);
    if (!assigned) continue;
    const known = values.get(assigned.letter);
    const isOther = known !== undefined && (known === null || !agree(known, assigned.value));
    values.set(assigned.letter, isOther || TENTATIVE.test(before) ? null : assigned.value);
  }

  const holds = ({ left, right, letters }: Equation): boolean => {
    if (!letters.every((letter) => values.get(letter))) return false;
    const at = Object.fromEntries(letters.map((letter) => [letter, values.get(letter)!]));
    return attempt(() => agree(evaluate(left, at), evaluate(right, at))) === true;
  };
  return new Set(links.filter(({ equation }) => !toAssignment(equation) && holds(equation)).map(({ side }) => side));
}

const agree = (a: Value, b: Value): boolean => attempt(() => distance(a, b) <= SAME) === true;

function toAssignment({ left, right }: Equation): { letter: string; value: Value } | null {
  const [name, other] = left.kind === 'symbol' ? [left, right] : [right, left];
  if (name.kind !== 'symbol' || unknownsOf(other).length > 0) return null;
  const value = attempt(() => evaluate(other, {}));
  return value && { letter: name.name, value };
}
