import type { Rational } from './rational.ts';

export type Operator =
  | 'add' | 'multiply' | 'divide' | 'power' | 'negate' | 'sqrt' | 'root' | 'abs'
  | 'factorial' | 'double-factorial' | 'binomial' | 'ln' | 'log' | 'exp'
  | 'sin' | 'cos' | 'tan' | 'cot' | 'sec' | 'csc' | 'arcsin' | 'arccos' | 'arctan' | 'sinh' | 'cosh' | 'tanh'
  | 'floor' | 'ceiling' | 'mod' | 'max' | 'min' | 'gcd' | 'lcm' | 'degrees' | 'conjugate' | 'real' | 'imaginary';

/** A piece of mathematics that may have a value. */
export type Expression =
  | { kind: 'number'; value: Rational }
  | { kind: 'constant'; name: 'pi' | 'e' | 'i' }
  | { kind: 'symbol'; name: string }
  /** A word that counts something: `cm`, `apples`. It multiplies. */
  | { kind: 'unit'; name: string }
  /** An unknown function of something, such as f(x), where it may also be the product of f and x. */
  | { kind: 'applied'; name: string; argument: Expression }
  | { kind: 'operation'; operator: Operator; args: Expression[] }
  /** Σ or Π over the whole numbers from `from` to `to`. */
  | { kind: 'series'; operator: 'add' | 'multiply'; index: string; from: Expression; to: Expression; body: Expression }
  | { kind: 'derivative'; variable: string; body: Expression }
  | { kind: 'integral'; variable: string; from: Expression; to: Expression; body: Expression }
  | { kind: 'matrix'; rows: Expression[][] };

export const number = (value: Rational): Expression => ({ kind: 'number', value });
export const symbol = (name: string): Expression => ({ kind: 'symbol', name });
export const operation = (operator: Operator, ...args: Expression[]): Expression => ({ kind: 'operation', operator, args });
/** `left` less `right`: 0 where the two are equal. */
export const minus = (left: Expression, right: Expression): Expression => operation('add', left, operation('negate', right));

/** The parts an expression is made of, without those in which a bound index hides. */
export function partsOf(expression: Expression): readonly Expression[] {
  switch (expression.kind) {
    case 'operation':
      return expression.args;
    case 'applied':
      return [expression.argument];
    case 'series':
    case 'integral':
      return [expression.from, expression.to, expression.body];
    case 'derivative':
      return [expression.body];
    case 'matrix':
      return expression.rows.flat();
    default:
      return [];
  }
}

/** Whether `test` holds of the expression or of any part of it. */
export function some(expression: Expression, test: (part: Expression) => boolean): boolean {
  return test(expression) || partsOf(expression).some((part) => some(part, test));
}

/** The free symbols, sorted. */
export function symbolsOf(...expressions: Expression[]): string[] {
  const names = new Set<string>();
  const visit = (expression: Expression, bound: readonly string[]): void => {
    if (expression.kind === 'symbol' && !bound.includes(expression.name)) names.add(expression.name);
    if (expression.kind === 'series') bound = [...bound, expression.index];
    if (expression.kind === 'integral') bound = [...bound, expression.variable];
    for (const part of partsOf(expression)) visit(part, bound);
  };
  for (const expression of expressions) visit(expression, []);
  return [...names].sort();
}

export const hasOperator = (expression: Expression, ...operators: Operator[]): boolean =>
  some(expression, (part) => part.kind === 'operation' && operators.includes(part.operator));
