import type { Answer } from './answer.ts';
import { hasOperator, partsOf, some, type Expression, type Operator } from './expression.ts';
import { parseAnswer } from './parse-answer.ts';
import { parseExpression } from './parse-expression.ts';
import { gcd, isInteger, ONE, type Rational } from './rational.ts';

/**
 * Whether nothing is left to be done to `given`, which is equal to the final answer `expected`: `3/4 + 5/6`, `6/8`, `sqrt(12)` and `2x + x` are not
 * worked out, and neither is a product where a sum is expected or the other way round, unless `isFree`. What can't be parsed counts as worked out.
 */
export function isWorkedOut(given: string, expected: string, isFree = false): boolean {
  if (/÷|\\div(?!i)/.test(given)) return false;
  const [answer, model] = [parseAnswer(given), parseAnswer(expected)];
  if (model.kind === 'quantity' && model.percent && !(answer.kind === 'quantity' && answer.percent)) return false;
  if (answer.kind === 'ratio' && model.kind === 'ratio') return answer.parts.every((part, at) => part.trim() === model.parts[at]?.trim());
  if (answer.kind === 'equation' && model.kind !== 'equation') return false;
  if (answer.kind === 'inequality' && !answer.sides.every((side) => isLetter(side) || !/[a-z]/i.test(side.replace(/\\[a-z]+/gi, '')))) return false;
  const [items, models] = [expressionsOf(answer), expressionsOf(model)];
  const most = (measure: (expression: Expression) => number) => Math.max(0, ...models.map(measure));
  const factors = most(factorsOf);
  if (isFree) return items.every((item) => openOf(item) <= most(openOf));
  return items.every(
    (item) => openOf(item) <= most(openOf) && termsOf(item).length <= most((one) => termsOf(one).length) && (factors > 0 ? factorsOf(item) >= factors && !hasCommonFactor(item) : factorsOf(item) === 0),
  );
}

const MIXED = /^-?\s*\d+(?:\s+(?=\d+\s*\/\s*\d+$)|\s*(?=\\frac\{\d+\}\{\d+\}$))/;

const isLetter = (side: string): boolean => /^\s*[a-z]\s*$/i.test(side);

/** The formulas of an answer: a name before an equals sign is none of them. */
function expressionsOf(answer: Answer): Expression[] {
  switch (answer.kind) {
    case 'quantity': {
      // Of a formula with two signs each is worked out, or neither; of 1 7/12 the fraction.
      const expression = parseExpression(answer.tex.replaceAll('\\pm', '+').replace(MIXED, ''));
      return expression ? [expression] : [];
    }
    case 'list':
    case 'set':
    case 'bracket':
    case 'union':
      return answer.items.flatMap(expressionsOf);
    case 'assignment':
      return expressionsOf(answer.value);
    case 'inequality':
      return answer.sides.flatMap((side) => parseExpression(side) ?? []);
    default:
      return [];
  }
}

const isOperation = (expression: Expression, ...operators: Operator[]): boolean => expression.kind === 'operation' && operators.includes(expression.operator);

/** The parts of nested sums, or of nested products, in one list; signs are left out. */
function flat(expression: Expression, operator: 'add' | 'multiply'): Expression[] {
  if (isOperation(expression, 'negate')) return flat(partsOf(expression)[0]!, operator);
  return isOperation(expression, operator) ? partsOf(expression).flatMap((part) => flat(part, operator)) : [expression];
}

const termsOf = (expression: Expression): Expression[] => flat(expression, 'add');

/** A whole number or a decimal, with its sign. */
function numberOf(expression: Expression): Rational | null {
  if (expression.kind === 'number') return expression.value;
  return isOperation(expression, 'negate') ? numberOf(partsOf(expression)[0]!) : null;
}

const isNumeric = (expression: Expression): boolean => !some(expression, ({ kind }) => kind !== 'number' && kind !== 'operation');

/** How much arithmetic is left to be done. */
function openOf(expression: Expression): number {
  return (isOpen(expression) ? 1 : 0) + partsOf(expression).reduce((sum, part) => sum + openOf(part), 0);
}

function isOpen(expression: Expression): boolean {
  if (expression.kind === 'derivative') return true;
  if (expression.kind !== 'operation') return false;
  const { operator, args } = expression;
  switch (operator) {
    case 'add':
      return hasTwice(flat(expression, 'add').map(kindOf));
    case 'multiply':
      return hasTwice(flat(expression, 'multiply').map(baseOf).filter((base) => base !== null));
    case 'divide':
      return !isFraction(args[0]!, args[1]!);
    case 'power':
      return isOperation(args[0]!, 'power', 'multiply', 'divide') || (isNumeric(args[0]!) && isNumeric(args[1]!)) || isOperation(args[1]!, 'add');
    case 'sqrt':
      return hasPower(args[0]!, 2n);
    case 'root':
      return hasPower(args[0]!, 3n);
    case 'negate':
      return numberOf(args[0]!) !== null && args[0]!.kind !== 'number';
    default:
      return ['abs', 'factorial', 'double-factorial', 'binomial', 'floor', 'ceiling', 'mod', 'max', 'min', 'gcd', 'lcm'].includes(operator);
  }
}

const hasTwice = (names: readonly string[]): boolean => new Set(names).size < names.length;

/** A term without its coefficient: like terms have the same. */
function kindOf(term: Expression): string {
  if (isOperation(term, 'divide')) {
    const [top, bottom] = [kindOf(partsOf(term)[0]!), kindOf(partsOf(term)[1]!)];
    return bottom === '' ? top : `${top}/${bottom}`;
  }
  return flat(term, 'multiply')
    .filter((factor) => numberOf(factor) === null)
    .map((factor) => (isOperation(factor, 'divide') ? kindOf(factor) : JSON.stringify(factor, (_, value: unknown) => (typeof value === 'bigint' ? String(value) : value))))
    .filter((name) => name !== '')
    .toSorted()
    .join();
}

/** What may stand but once in a product: a number, a letter, a root; null for a bracket, which may stand twice. */
function baseOf(factor: Expression): string | null {
  if (isOperation(factor, 'divide')) return baseOf(partsOf(factor)[0]!) ?? 'fraction';
  if (numberOf(factor) !== null) return 'number';
  if (isOperation(factor, 'sqrt', 'root')) return 'root';
  const base = isOperation(factor, 'power') ? partsOf(factor)[0]! : factor;
  if (numberOf(base) !== null) return 'number';
  return base.kind === 'symbol' ? base.name : null;
}

/** A quotient that can't be reduced and is no whole number; of letters only that no letter stands on both sides. */
function isFraction(top: Expression, bottom: Expression): boolean {
  const [n, d] = [numberOf(top), numberOf(bottom)];
  if (n && d) return isInteger(n) && isInteger(d) && gcd(n.n, d.n) === 1n && d.n !== 1n;
  if (isOperation(top, 'divide') || hasOperator(bottom, 'divide', 'sqrt', 'root')) return false;
  if (d && isInteger(d)) return greatest([...flat(top, 'add').map(coefficientOf), d]) === 1n;
  const below = new Set(flat(bottom, 'multiply').map(baseOf));
  return !flat(top, 'multiply').some((factor) => factor.kind !== 'number' && below.has(baseOf(factor)));
}

function coefficientOf(term: Expression): Rational {
  return flat(term, 'multiply').reduce((found, factor) => numberOf(factor) ?? found, ONE);
}

const greatest = (numbers: readonly Rational[]): bigint => numbers.reduce((common, { n, d }) => (d === 1n ? gcd(common, n) : 1n), 0n);

/** Whether a number under a root holds a factor that can come out. */
function hasPower(radicand: Expression, degree: bigint): boolean {
  const value = numberOf(radicand);
  if (!value || !isInteger(value)) return isOperation(radicand, 'divide') || openOf(radicand) > 0;
  const size = value.n < 0n ? -value.n : value.n;
  for (let root = 2n; root ** degree <= size && root < 1_000n; root += 1n) if (size % root ** degree === 0n) return true;
  return size <= 1n;
}

/** Sums among the factors of the expression and of its parts; a square counts twice. */
function factorsOf(expression: Expression): number {
  const parts = partsOf(expression);
  const isSum = (part: Expression | undefined) => part !== undefined && isOperation(part, 'add');
  if (isOperation(expression, 'negate')) return (isSum(parts[0]) ? 1 : 0) + factorsOf(parts[0]!);
  if (isOperation(expression, 'multiply')) return parts.reduce((sum, factor) => sum + (isSum(factor) ? 1 : 0) + factorsOf(factor), 0);
  if (isOperation(expression, 'power')) return isSum(parts[0]) ? Number(numberOf(parts[1]!)?.n ?? 1n) : 0;
  return isSum(expression) ? parts.reduce((sum, part) => sum + factorsOf(part), 0) : 0;
}

/** Whether a number or a letter could still be taken out of a sum. */
function hasCommonFactor(expression: Expression): boolean {
  if (!isOperation(expression, 'add')) return partsOf(expression).some(hasCommonFactor);
  const terms = termsOf(expression);
  if (greatest(terms.map(coefficientOf)) !== 1n) return true;
  const letters = terms.map((term) => new Set(flat(term, 'multiply').map(baseOf)));
  return [...letters[0]!].some((letter) => letter !== null && letter !== 'number' && letters.every((others) => others.has(letter)));
}
