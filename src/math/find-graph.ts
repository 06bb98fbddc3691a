import { approximate, exactRoots, isRealSurd } from './exact-roots.ts';
import { type Expression, minus, some, symbolsOf } from './expression.ts';
import { frame } from './frame-graph.ts';
import type { Curve, Graph, Point } from './graph.ts';
import { attempt } from './not-evaluable.ts';
import { parseClear } from './parse-clear.ts';
import { parseExpression } from './parse-expression.ts';
import { degree, toPolynomial, valueAt } from './polynomial.ts';
import * as R from './rational.ts';
import { readProblem } from './read-problem.ts';
import { readStatements } from './read-statements.ts';
import { realRoots } from './real-roots.ts';
import { showValue } from './show-value.ts';
import { solveForY } from './solve-for-y.ts';
import { expressionTex, polynomialTex, rationalTex, surdTex } from './to-latex.ts';
import { toFunction } from './to-function.ts';

/** Two functions, or the two sides of an equation, or several lines. More are no longer one picture. */
const MOST_CURVES = 3;
/** A letter with a name of its own or for a number counts as no coordinate. */
const COORDINATE = /^[a-z]$/;

type Equality = readonly [left: Expression, right: Expression];

/** The graph of the functions or equations of a problem or a step in x, or in x and y: null where there are none. */
export function findGraph(text: string): Graph | null {
  return attempt(() => fromEqualities(text) ?? fromExpression(text));
}

function fromEqualities(text: string): Graph | null {
  const equalities = equalitiesOf(text);
  const letters = symbolsOf(...equalities.flat());
  if (equalities.length === 0 || letters.length > 2 || !letters.every((letter) => COORDINATE.test(letter))) return null;
  const defined = equalities.length === 1 ? definedBy(equalities[0]!) : null;
  if (defined) return toGraph(defined.letter, [functionCurve(defined.expression, `${defined.name}=`, defined.letter)]);
  if (letters.length === 2) {
    const [x, y] = letters as [string, string];
    const curves = equalities.map(([left, right]) => solveForY(minus(left, right), x, y));
    return curves.length <= MOST_CURVES && curves.every((curve) => curve !== null) ? toGraph(x, curves) : null;
  }
  // Of several equations in one letter, as in the steps of a solution, the first is the one that is solved.
  const [first] = equalities;
  const [letter] = letters;
  return first && letter ? sidesGraph(first, letter) : null;
}

/** `y = 2x + 1` or `f(x) = x²`: what is named on the left. */
function definedBy([left, right]: Equality): { name: string; letter: string; expression: Expression } | null {
  const letters = symbolsOf(right);
  const letter = letters[0] ?? 'x';
  if (letters.length > 1 || some(right, (part) => part.kind === 'applied')) return null;
  if (left.kind === 'applied' && left.argument.kind === 'symbol' && (letters.length === 0 || left.argument.name === letter)) return { name: `${left.name}(${letter})`, letter, expression: right };
  if (left.kind === 'symbol' && left.name === 'y' && letter !== 'y') return { name: 'y', letter, expression: right };
  return null;
}

/** An equation in one letter: where its two sides meet. */
function sidesGraph([left, right]: Equality, letter: string): Graph | null {
  // `x = 7` says all by itself.
  if ([left, right].some((side) => side.kind === 'symbol') && [left, right].some((side) => symbolsOf(side).length === 0)) return null;
  const sides = [left, right].filter((side) => !(side.kind === 'number' && side.value.n === 0n));
  return toGraph(letter, sides.map((side) => functionCurve(side, 'y=', letter)));
}

/** The mathematics of a problem that asks for no solution: `expand (x-1)(x+6)`. */
function fromExpression(text: string): Graph | null {
  const problem = readProblem(text);
  if (!problem || problem.task === 'gcd' || problem.task === 'lcm' || problem.parts.length !== 1) return null;
  const expression = parseClear(problem.parts[0]!);
  const letters = expression ? symbolsOf(expression) : [];
  if (!expression || letters.length !== 1 || !COORDINATE.test(letters[0]!)) return null;
  return toGraph(letters[0]!, [functionCurve(expression, 'y=', letters[0]!)]);
}

/** `f(x)` names a function. What else may be read in two ways, as 1/2x, is not drawn. */
const readSide = (tex: string): Expression | null => (/^\s*[a-z]\s*\([a-z]\)\s*$/.test(tex) ? parseExpression(tex) : parseClear(tex));

function equalitiesOf(text: string): Equality[] {
  const problem = readProblem(text);
  const statements = problem ? problem.parts.flatMap((part) => readStatements(`$${part}$`)) : readStatements(text);
  return statements.flatMap(({ sides, relations }) => {
    if (relations.length !== 1 || relations[0] !== '=') return [];
    const [left, right] = sides.map(({ tex }) => readSide(tex));
    return left && right && symbolsOf(left, right).length > 0 ? [[left, right] as const] : [];
  });
}

function functionCurve(expression: Expression, prefix: string, letter: string): Curve {
  const polynomial = toPolynomial(expression, letter);
  return { kind: 'function', tex: prefix + (polynomial ? polynomialTex(polynomial, letter) : expressionTex(expression)), expression };
}

function toGraph(letter: string, curves: readonly Curve[]): Graph | null {
  if (curves.length === 0 || curves.some((curve) => curve.kind === 'function' && !toFunction(curve.expression, letter))) return null;
  const points = curves.length === 1 ? pointsOf(curves[0]!, letter) : curves.flatMap((curve, at) => curves.slice(at + 1).flatMap((other) => meetings(curve, other, letter)));
  return { letter, curves: [...curves], points, window: frame(letter, curves, points) };
}

/** Where a curve crosses the axis, and the vertex of a parabola. */
function pointsOf(curve: Curve, letter: string): Point[] {
  if (curve.kind === 'vertical') return [];
  const roots = zeros(curve.expression, letter).map(({ x, tex }): Point => ({ kind: 'root', x, y: 0, tex: `(${tex}, 0)` }));
  const polynomial = toPolynomial(curve.expression, letter);
  if (!polynomial || degree(polynomial) !== 2) return roots;
  const x = R.divide(R.negate(polynomial[1]!), R.multiply(R.fromInteger(2), polynomial[2]!));
  const y = valueAt(polynomial, x);
  return [...roots, { kind: 'vertex', x: R.toNumber(x), y: R.toNumber(y), tex: `(${rationalTex(x)}, ${rationalTex(y)})` }];
}

function meetings(one: Curve, other: Curve, letter: string): Point[] {
  if (one.kind === 'vertical' && other.kind === 'vertical') return [];
  const [straight, curve] = one.kind === 'vertical' ? [one, other] : [other, one];
  if (curve.kind === 'vertical') return [];
  const places = straight.kind === 'vertical' ? [{ x: straight.x, tex: shown(straight.x) }] : zeros(minus(curve.expression, straight.expression), letter);
  return places.flatMap(({ x, tex }) => {
    const y = toFunction(curve.expression, letter)!(x);
    return Number.isFinite(y) ? [{ kind: 'meeting' as const, x, y, tex: `(${tex}, ${exactHeight(curve.expression, letter, x) ?? shown(y)})` }] : [];
  });
}

/** The real zeros of an expression, exact where they are rational or of a quadratic. */
function zeros(expression: Expression, letter: string): { x: number; tex: string }[] {
  const polynomial = toPolynomial(expression, letter);
  const exact = polynomial && polynomial.length > 1 ? exactRoots(polynomial) : null;
  if (exact) return exact.filter(isRealSurd).map((root) => ({ x: approximate(root), tex: surdTex(root) }));
  return (realRoots(expression, letter) ?? []).map((x) => ({ x, tex: shown(x) }));
}

const shown = (x: number): string => showValue({ re: x, im: 0 });

/** The height over a place that is a simple fraction. */
function exactHeight(expression: Expression, letter: string, x: number): string | null {
  const polynomial = toPolynomial(expression, letter);
  const bottom = Array.from({ length: 60 }, (_, at) => at + 1).find((d) => Math.abs(x * d - Math.round(x * d)) < 1e-10);
  return polynomial && bottom ? rationalTex(valueAt(polynomial, R.rational(BigInt(Math.round(x * bottom)), BigInt(bottom)))) : null;
}
