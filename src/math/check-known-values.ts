import { toEquation, type Equation } from './equation.ts';
import { evaluate } from './evaluate.ts';
import { attempt } from './not-evaluable.ts';
import type { Statement } from './read-statements.ts';
import { unknownsOf } from './sample-points.ts';
import { showValue } from './show-value.ts';
import { distance, type Value } from './value.ts';

/** An equation whose letters all have values by the end of the text. */
export interface Known {
  start: number;
  end: number;
  holds: boolean;
  left: string;
  right: string;
  at: string;
}

/** Equations that must hold of a letter before one that does not is called wrong. */
const CONFIRMATIONS = 2;
/** Words before a value that is tried, supposed or one of several. */
const TENTATIVE = /\b(?:if|when|for|let|suppose|assum\w*|try\w*|test\w*|case|either|or|say|example|at)\b|或|若|如果|当|例如|设/i;

/**
 * Equations that can be tested with the values that the text itself gives its letters: each letter one value only, never a tentative one.
 * One that does not hold is named only where every letter of it is confirmed by another equation, and no second one is in conflict:
 * then the values are right and the equation is not.
 */
export function checkKnownValues(statements: readonly Statement[]): Known[] {
  const links = statements.flatMap(({ sides, relations, before }) =>
    relations.flatMap((relation, at) => {
      const equation = relation === '=' ? toEquation(sides[at]!.tex, sides[at + 1]!.tex) : null;
      return equation ? [{ equation, start: sides[at]!.start, end: sides[at + 1]!.end, before: at === 0 ? before : '' }] : [];
    }),
  );
  const values = new Map<string, Value | null>();
  for (const { equation, before } of links) {
    const assigned = toAssignment(equation);
    if (!assigned) continue;
    const known = values.get(assigned.letter);
    const isOther = known === null || (known !== undefined && attempt(() => distance(known, assigned.value) <= 1e-9) !== true);
    values.set(assigned.letter, isOther || TENTATIVE.test(before.slice(-60)) ? null : assigned.value);
  }

  const tested = links.flatMap(({ equation, start, end }) => {
    if (toAssignment(equation) || !equation.letters.every((letter) => values.get(letter))) return [];
    const at = Object.fromEntries(equation.letters.map((letter) => [letter, values.get(letter)!]));
    const found = attempt(() => {
      const sides = [evaluate(equation.left, at), evaluate(equation.right, at)] as const;
      return { gap: distance(...sides), left: showValue(sides[0]), right: showValue(sides[1]) };
    });
    if (!found) return [];
    const shown = equation.letters.map((letter) => `${letter.replace(/^S_/, '')} = ${showValue(at[letter]!)}`).join(', ');
    return [{ start, end, letters: equation.letters, ...found, at: shown }];
  });
  const holding = tested.filter(({ gap }) => gap <= 1e-9);
  const failing = tested.filter(({ gap }) => gap > 1e-2);
  const conflict = failing.length === 1 && tested.length === holding.length + 1 ? failing[0]! : null;
  const isConfirmed = conflict !== null && conflict.letters.every((letter) => holding.filter(({ letters }) => letters.includes(letter)).length >= CONFIRMATIONS);
  return [...holding, ...(isConfirmed ? [conflict] : [])].map(({ start, end, gap, left, right, at }) => ({ start, end, holds: gap <= 1e-9, left, right, at }));
}

function toAssignment({ left, right }: Equation): { letter: string; value: Value } | null {
  const [name, other] = left.kind === 'symbol' ? [left, right] : [right, left];
  if (name.kind !== 'symbol' || unknownsOf(other).length > 0) return null;
  const value = attempt(() => evaluate(other, {}));
  return value && { letter: name.name, value };
}
