import { type Expression, minus, some, symbol } from './expression.ts';
import { parseClear } from './parse-clear.ts';
import { parseExpression } from './parse-expression.ts';
import { fromInteger } from './rational.ts';
import { remember } from './remember.ts';
import { unknownsOf } from './sample-points.ts';
import { isKnownUnit, normalizeUnit } from './units.ts';

/** An equality with letters: what must be 0, and which letters. */
export interface Equation {
  difference: Expression;
  letters: string[];
  left: Expression;
  right: Expression;
}

/** Names of points side by side name a length, not a product. */
const SEGMENT = /(?<![A-Za-z\\{])(?:\\overline\s*\{\s*)?([A-Z]{2,4})(?:\s*\})?(?![A-Za-z}])/g;

/** The equation that two sides of `=` state, units and degree signs left off as school does; null when a side is not read or may be read in two ways, or there are no letters. */
export function toEquation(leftTex: string, rightTex: string): Equation | null {
  return readKept(`${leftTex}\0${rightTex}`);
}

const MOST_KEPT = 3_000;
const readKept = remember(MOST_KEPT, (text) => {
  const [left, right] = text.split('\0') as [string, string];
  return read(left, right);
});

function read(leftTex: string, rightTex: string): Equation | null {
  const [written, other] = [parseClear(leftTex), parseClear(rightTex)];
  if (!written || !other || unknownsOf(written, other).length === 0) return null;
  const named = nameOf(written);
  if (!(named || isPlain(written)) || !isPlain(other)) return null;
  const [left, right] = [leftTex, rightTex].map((tex) => parseExpression(nameSegments(tex)));
  if (!left || !right) return null;
  const [a, b] = [named ?? bare(left), bare(right)];
  const letters = unknownsOf(a, b);
  if (letters.length === 0 || letters.some((name) => /[("∞]/.test(name))) return null;
  return { difference: minus(a, b), letters, left: a, right: b };
}

/** `tex` with the names of segments as one letter each. */
export const nameSegments = (tex: string): string => (/[A-Z]{2}/.test(tex) ? tex.replace(SEGMENT, 'S_{$1}') : tex);

/** Words that are all of a side are a letter: Area. */
const nameOf = (side: Expression): Expression | null => (side.kind === 'unit' && isQuantityName(side) ? symbol(side.name.replace(/\W+/g, '_')) : null);

/** No unknown functions, no sums over an index, no imaginary numbers: of those a letter may mean many things at once. */
const isPlain = (expression: Expression): boolean =>
  !some(expression, (part) => part.kind === 'applied' || part.kind === 'series' || part.kind === 'integral' || part.kind === 'derivative' || part.kind === 'matrix' || isQuantityName(part) || (part.kind === 'constant' && part.name === 'i'));

/** Words that are no units name a quantity: `base`, `total area`. */
const isQuantityName = (part: Expression): boolean => part.kind === 'unit' && !isKnownUnit(normalizeUnit(part.name));

function bare(expression: Expression): Expression {
  if (expression.kind === 'unit') return { kind: 'number', value: fromInteger(1) };
  if (expression.kind !== 'operation') return expression;
  // Degrees matter to the sine and its kin alone.
  if (expression.operator === 'degrees') return bare(expression.args[0]!);
  if (['sin', 'cos', 'tan', 'cot', 'sec', 'csc'].includes(expression.operator)) return expression;
  return { ...expression, args: expression.args.map(bare) };
}
