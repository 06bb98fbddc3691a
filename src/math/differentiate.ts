import { number, operation, symbolsOf, type Expression } from './expression.ts';
import { fail } from './not-evaluable.ts';
import { fromInteger, HALF, multiply as times, add as plus, isSame, ONE, ZERO } from './rational.ts';

const zero = number(ZERO);
const one = number(ONE);
const isNumber = (expression: Expression, value: number): boolean => expression.kind === 'number' && isSame(expression.value, fromInteger(value));

/** The derivative by one letter, numbers gathered but not otherwise simplified. Fails as `unknown-operation`. */
export function differentiate(expression: Expression, letter: string): Expression {
  if (!symbolsOf(expression).includes(letter)) return zero;
  if (expression.kind === 'symbol') return one;
  if (expression.kind !== 'operation') return fail('unknown-operation');
  const { operator, args } = expression;
  const [u, v] = args as [Expression, Expression];
  const d = (part: Expression) => differentiate(part, letter);
  const chain = (outer: Expression) => multiply(outer, d(u));
  switch (operator) {
    case 'add':
      return args.map(d).reduce(add);
    case 'negate':
      return negate(d(u));
    case 'multiply':
      return args.map((arg, at) => args.map((other, index) => (index === at ? d(arg) : other)).reduce(multiply)).reduce(add);
    case 'divide':
      if (!symbolsOf(v).includes(letter)) return operation('divide', d(u), v);
      return operation('divide', add(multiply(d(u), v), negate(multiply(u, d(v)))), operation('power', v, number(fromInteger(2))));
    case 'power':
      return power(u, v, letter);
    case 'sqrt':
      return operation('divide', d(u), multiply(number(fromInteger(2)), expression));
    case 'exp':
      return chain(expression);
    case 'ln':
      return operation('divide', d(u), u);
    case 'log':
      return operation('divide', d(u), multiply(u, operation('ln', v ?? number(fromInteger(10)))));
    case 'sin':
      return chain(operation('cos', u));
    case 'cos':
      return negate(chain(operation('sin', u)));
    case 'tan':
      return operation('divide', d(u), operation('power', operation('cos', u), number(fromInteger(2))));
    case 'arctan':
      return operation('divide', d(u), add(one, operation('power', u, number(fromInteger(2)))));
    case 'arcsin':
      return operation('divide', d(u), operation('power', add(one, negate(operation('power', u, number(fromInteger(2))))), number(HALF)));
    default:
      return fail('unknown-operation');
  }
}

function power(base: Expression, exponent: Expression, letter: string): Expression {
  const d = (part: Expression) => differentiate(part, letter);
  if (!symbolsOf(exponent).includes(letter)) {
    const lowered = exponent.kind === 'number' ? number(plus(exponent.value, fromInteger(-1))) : operation('add', exponent, number(fromInteger(-1)));
    return multiply(multiply(exponent, isNumber(lowered, 1) ? base : operation('power', base, lowered)), d(base));
  }
  const whole = operation('power', base, exponent);
  if (base.kind === 'constant' && base.name === 'e') return multiply(whole, d(exponent));
  return multiply(whole, d(multiply(exponent, operation('ln', base))));
}

function add(a: Expression, b: Expression): Expression {
  if (isNumber(a, 0)) return b;
  if (isNumber(b, 0)) return a;
  return a.kind === 'number' && b.kind === 'number' ? number(plus(a.value, b.value)) : operation('add', a, b);
}

function multiply(a: Expression, b: Expression): Expression {
  if (isNumber(a, 0) || isNumber(b, 0)) return zero;
  if (isNumber(a, 1)) return b;
  if (isNumber(b, 1)) return a;
  if (a.kind === 'number' && b.kind === 'number') return number(times(a.value, b.value));
  return b.kind === 'number' ? operation('multiply', b, a) : operation('multiply', a, b);
}

function negate(a: Expression): Expression {
  return a.kind === 'number' ? number({ n: -a.value.n, d: a.value.d }) : operation('negate', a);
}
