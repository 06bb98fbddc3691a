import { checkTransition, type Transition } from './check-transition.ts';
import { toEquation, type Equation } from './equation.ts';
import { isSame } from './is-same.ts';
import { gcd } from './rational.ts';
import type { Statement } from './read-statements.ts';
import { unknownsOf } from './sample-points.ts';

/** A step from one equation to the next, and where the second stands. */
export interface Followed {
  start: number;
  end: number;
  letter: string;
  transition: Transition;
}

/** Words after which an equation need not follow from the one before, numbers of lines that it follows from instead, and decimals that are not read. */
const TURN =
  /\b(?:or|cases?|let|suppose|assum\w*|if|similarly|likewise|other|another|second|try\w*|test\w*|check\w*|verif\w*|but|however|no (?:real )?(?:solutions?|roots?)|original|consider|contradiction|instead|wrong|incorrect|mistake|denote|define\w*|plug\w*|substitut\w*|respectively)\b|\(\d+\)|\d,\d(?!\d\d(?!\d))|或|情况|设|令|若|如果|同理|另|检验|代入|假设/i;
/** Joins two equations side by side: what follows the second need not follow from it alone. */
const ALTERNATIVE = /^[^]{0,15}(?:\b(?:or|and)\b|或|和)[^]{0,25}$|^[^a-zA-Z]*[,;，；][^a-zA-Z]*$/i;

/** Before a condition such as a ≠ 0, which turns to nothing else. */
const PROVIDED = /\b(?:assuming|since|as|given|if|provided|for)(?: that)?\s*(?:\\\(|\\\[|\$+)?\s*$/i;

/** Equations in one letter that follow each other with nothing between that turns to something else. Numbers' own lines do not interrupt. */
export function followEquations(statements: readonly Statement[]): Followed[] {
  const followed: Followed[] = [];
  let last: { equation: Equation; side: string } | null = null;
  let between = '';
  let isDivided = false;
  for (const statement of statements) {
    const { sides, relations } = statement;
    between += statement.before;
    if (isNotZero(statement)) {
      isDivided = true;
      between = between.replace(PROVIDED, '');
      continue;
    }
    const isEquation = relations.length === 1 && relations[0] === '=';
    const equation = isEquation ? toEquation(sides[0]!.tex, sides[1]!.tex) : chainEquation(statement);
    if (!equation) {
      // Arithmetic on the way belongs to the step; anything else may change the subject.
      if (/[a-zA-Z]/.test(sides.map(({ tex }) => tex.replace(/\\[a-zA-Z]+/g, '')).join(''))) last = null;
      continue;
    }
    // An identity on the way is arithmetic too: 9(x + 1) = 9x + 9.
    if (isSame(equation.left, equation.right) === 'same') continue;
    const isJoined = ALTERNATIVE.test(between);
    if (last && !isJoined && equation.letters.join() === last.equation.letters[0] && !TURN.test(between) && (!isValue(last.equation) || isWorkedOut(last.side, equation, sides.at(-1)!.tex))) {
      const transition = allow(checkTransition(last.equation, equation), isDivided);
      if (transition.kind !== 'unknown') followed.push({ start: sides[0]!.start, end: sides.at(-1)!.end, letter: equation.letters[0]!, transition });
    }
    last = equation.letters.length === 1 && !isJoined && !/\bcases?\b|情况/i.test(between) ? { equation, side: sides.at(-1)!.tex } : null;
    between = '';
    isDivided = false;
  }
  return followed;
}

const isNotZero = ({ sides, relations }: Statement): boolean => relations.join() === '≠' && sides[1]!.tex === '0';

/** Who says that the letter is not 0 may lose that solution. */
const allow = (transition: Transition, isDivided: boolean): Transition => (isDivided && transition.kind === 'lost' && transition.roots.every((root) => root === 0) ? { kind: 'same' } : transition);

/** Of x = 20/5 = 4 the equation x = 4: the arithmetic in it is judged link by link. */
function chainEquation({ sides, relations }: Statement): Equation | null {
  if (!relations.every((relation) => relation === '=')) return null;
  if (!/^\s*(?:\\?[a-zA-Z]+(?:_\{?\w+\}?)?|\\text\s*\{[^{}]*\})\s*$/.test(sides[0]!.tex)) return null;
  return toEquation(sides[0]!.tex, sides.at(-1)!.tex);
}

/** A number as it stays: 4, −0.5, 3/4, but not 522/6. */
function isPlain(side: string): boolean {
  const fraction = /^\s*-?\s*(?:\\[dt]?frac\s*\{\s*(\d+)\s*\}\s*\{\s*(\d+)\s*\}|(\d+)\s*\/\s*(\d+))\s*$/.exec(side);
  if (!fraction) return /^\s*-?\s*[\d.,]+\s*$/.test(side);
  const [top, bottom] = [fraction[1] ?? fraction[3]!, fraction[2] ?? fraction[4]!].map((digits) => BigInt(digits.slice(0, 30))) as [bigint, bigint];
  return gcd(top, bottom) === 1n;
}

/** A value where the derivation ends is followed by another equation at most when it was not worked out yet: x = 540 − 342, then x = 198. */
const isWorkedOut = (before: string, after: Equation, side: string): boolean => isValue(after) && !isPlain(before) && side.length < before.length && !/sqrt|√|pm/.test(side);

const isValue = ({ left, right }: Equation): boolean => (left.kind === 'symbol' && unknownsOf(right).length === 0) || (right.kind === 'symbol' && unknownsOf(left).length === 0);
