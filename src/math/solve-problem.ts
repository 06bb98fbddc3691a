import { evaluate } from './evaluate.ts';
import { differentiate } from './differentiate.ts';
import { exactRoots, isRealSurd, rationalRoot } from './exact-roots.ts';
import { expandTex } from './expand.ts';
import { type Expression, minus, symbolsOf } from './expression.ts';
import { attempt } from './not-evaluable.ts';
import { parseClear } from './parse-clear.ts';
import { degree, divide, scale, toPolynomial, toQuotient, valueAt, type Polynomial } from './polynomial.ts';
import * as R from './rational.ts';
import { readProblem, type Problem, type Task } from './read-problem.ts';
import { readStatements, type Statement } from './read-statements.ts';
import { solveInequality } from './solve-inequality.ts';
import { solveLinear } from './solve-linear.ts';
import { expressionTex, polynomialTex, rationalTex, surdTex } from './to-latex.ts';
import { isExact } from './value.ts';

/** A problem's answer, known without a model: LaTeX that `compareAnswers` takes as the expected one. */
export interface Solved {
  task: Task;
  answer: string;
  /** What is right as well: where all solutions are complex, that there is none. */
  also: readonly string[];
}

const COMPLEX = /(?<![a-zA-Z])i(?![a-zA-Z])/;

/** The answer of a typed problem that is of a school's usual form; null for any other, and where another problem may be meant: against a wrong answer a right solution would have no chance. */
export function solveProblem(text: string): Solved | null {
  const problem = readProblem(text);
  if (!problem) return null;
  const answer = attempt(() => solve(problem));
  return answer === null ? null : { task: problem.task, answer, also: problem.task === 'solve' && COMPLEX.test(answer) ? ['\\emptyset'] : [] };
}

function solve(problem: Problem): string | null {
  const { task, parts } = problem;
  if (task === 'solve') return solveRelations(problem);
  if (task === 'gcd' || task === 'lcm') return solveDivisors(task, parts);
  if (parts.length !== 1) return null;
  const expression = parseClear(parts[0]!.replace(/^(?:y|f\(x\))\s*=/, ''));
  if (!expression) return null;
  if (task === 'differentiate') return derivativeTex(expression);
  const letters = symbolsOf(expression);
  if (letters.length === 0) {
    const value = evaluate(expression, {});
    // What is not rational is its own best form here.
    return task === 'factor' || task === 'expand' ? null : isExact(value) ? rationalTex(value) : parts[0]!;
  }
  const polynomial = letters.length === 1 ? reduced(expression, letters[0]!) : null;
  if (!polynomial) return task === 'simplify' || task === 'expand' ? expandTex(expression, letters) : null;
  if (task === 'factor') return factorTex(polynomial, letters[0]!);
  return task === 'evaluate' ? null : polynomialTex(polynomial, letters[0]!);
}

/** A polynomial, or a quotient of two that comes to one. */
function reduced(expression: Expression, letter: string): Polynomial | null {
  const quotient = toQuotient(expression, letter);
  if (!quotient) return null;
  const { quotient: whole, rest } = divide(quotient.top, quotient.bottom);
  return rest.length === 0 ? whole : null;
}

/** Letters that stand for numbers beside the variable. */
const PARAMETER = /^[abckmnpqr](?:_\w+)?$/;

function derivativeTex(expression: Expression): string | null {
  const letters = symbolsOf(expression);
  const letter = letters.length < 2 ? (letters[0] ?? 'x') : ['x', 't'].find((name) => letters.every((other) => (other === name) !== PARAMETER.test(other)));
  if (letter === undefined) return null;
  const derived = differentiate(expression, letter);
  const polynomial = toPolynomial(derived, letter);
  return polynomial ? polynomialTex(polynomial, letter) : expressionTex(derived);
}

function solveRelations({ parts, letter }: Problem): string | null {
  const statements = parts.map(statementOf);
  const relations = statements.map((statement) => (statement?.relations.length === 1 ? statement.relations[0]! : null));
  const differences = statements.map((statement) => {
    const [left, right] = (statement?.sides ?? []).map(({ tex }) => parseClear(tex));
    return left && right ? minus(left, right) : null;
  });
  if (!differences.every((difference) => difference !== null) || relations.includes(null)) return null;
  const letters = symbolsOf(...differences);
  if (relations.every((relation) => relation === '=')) {
    if (differences.length === 1 && letters.length === 1) return solveEquation(differences[0]!, letters[0]!);
    if (differences.length === 1 && letter && letters.includes(letter)) return null;
    return letters.length === differences.length ? solveSystem(differences, letters) : null;
  }
  const [relation] = relations;
  if (differences.length !== 1 || letters.length !== 1 || !relation || !['<', '>', '≤', '≥'].includes(relation)) return null;
  const polynomial = toPolynomial(differences[0]!, letters[0]!);
  return polynomial && solveInequality(polynomial, relation as '<' | '>' | '≤' | '≥');
}

/** What a part says, where that is one thing: of 2,5x = 10 a comma would leave 5x = 10. */
function statementOf(part: string): Statement | null {
  const [statement, ...others] = readStatements(`$${part}$`);
  if (!statement || others.length > 0) return null;
  const [start, end] = [statement.sides[0]!.start - 1, statement.sides.at(-1)!.end - 1];
  return /^\s*$/.test(part.slice(0, start)) && /^(?:\s|\\q?quad|\(\d+\)|\.)*$/.test(part.slice(end)) ? statement : null;
}

/** Real solutions where there are any, else the complex ones. */
function solveEquation(difference: Expression, letter: string): string | null {
  const quotient = toQuotient(difference, letter);
  if (!quotient) return null;
  if (quotient.top.length === 0) return quotient.bottom.length === 1 ? '\\mathbb{R}' : null;
  const roots = exactRoots(quotient.top);
  if (!roots) return null;
  const solutions = roots.filter(({ p, q }) => q.n !== 0n || valueAt(quotient.bottom, p).n !== 0n);
  const real = solutions.filter(isRealSurd);
  if (solutions.length === 0) return '\\emptyset';
  return (real.length > 0 ? real : solutions).map((root) => `${letter}=${surdTex(root)}`).join(', ');
}

function solveSystem(differences: readonly Expression[], letters: readonly string[]): string | null {
  const solution = solveLinear(differences, letters);
  if (!solution || solution.kind === 'many') return null;
  if (solution.kind === 'none') return '\\emptyset';
  return letters.map((letter, at) => `${letter}=${rationalTex(solution.values[at]!)}`).join(', ');
}

function solveDivisors(task: 'gcd' | 'lcm', parts: readonly string[]): string | null {
  // 1,200 is one number as often as two.
  if (parts.length > 1 && parts.some((part) => /\d,\d{3}(?!\d)/.test(part))) return null;
  const numbers = parts.flatMap((part) => part.split(/\s*,\s*/)).map((part) => /^\d{1,30}$/.exec(part)?.[0]);
  if (numbers.length < 2 || numbers.some((digits) => digits === undefined || /^0+$/.test(digits))) return null;
  const whole = numbers.map((digits) => BigInt(digits!));
  return String(whole.reduce((a, b) => (task === 'gcd' ? R.gcd(a, b) : (a / R.gcd(a, b)) * b)));
}

/** Linear factors for rational roots, what is left as it is, and the number in front; null where what is left may have factors of higher degrees. */
function factorTex(polynomial: Polynomial, letter: string): string | null {
  const factors: string[] = [];
  let rest = polynomial;
  let front = R.ONE;
  for (let root = degree(rest) > 1 ? rationalRoot(rest) : null; root; root = degree(rest) > 1 ? rationalRoot(rest) : null) {
    factors.push(root.n === 0n ? letter : `(${polynomialTex([R.rational(-root.n), R.rational(root.d)], letter)})`);
    rest = divide(rest, [R.rational(-root.n), R.rational(root.d)]).quotient;
  }
  if (rest.length === 0 || degree(rest) > 3) return null;
  const content = rest.reduce((divisor, { n }) => R.gcd(divisor, n), 0n);
  const sign = rest.at(-1)!.n < 0n ? -1n : 1n;
  if (rest.every(({ d }) => d === 1n)) {
    front = R.rational(sign * content);
    rest = scale(rest, R.divide(R.ONE, front));
  }
  if (degree(rest) === 0) front = R.multiply(front, rest[0]!);
  else factors.push(`(${polynomialTex(rest, letter)})`);
  const number = R.isSame(front, R.ONE) ? '' : R.isSame(front, R.fromInteger(-1)) ? '-' : rationalTex(front);
  return number + factors.join('');
}
