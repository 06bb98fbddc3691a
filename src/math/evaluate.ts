import * as C from './complex.ts';
import { hasOperator, some, type Expression } from './expression.ts';
import { FUNCTIONS } from './functions.ts';
import { fail } from './not-evaluable.ts';
import * as R from './rational.ts';
import * as V from './value.ts';
import type { Value } from './value.ts';

/** What is left of an evaluation's work, in visited parts; how large its doubles grew, from which their error follows; and whether a real number had no real root or logarithm. */
export interface Work {
  left: number;
  largest: number;
  leftReal: boolean;
}

/** Parts visited in one comparison, all its sample points together: about 50 ms. */
const MOST_WORK = 60_000;
/** Terms of a series. */
const MOST_TERMS = 3_000n;
/** Strips of Simpson's rule: right to 10 digits for school integrals. */
const STRIPS = 200;

export const someWork = (): Work => ({ left: MOST_WORK, largest: 0, leftReal: false });

const CONSTANTS = { pi: C.real(Math.PI), e: C.real(Math.E), i: C.complex(0, 1) };

/** The values of symbols, of words that count, and of unknown functions by the name that `nameOf` gives them. */
export type Values = Readonly<Record<string, Value>>;

/** The value of an expression. Fails where there is none or the work is spent. Matrices have none. */
export function evaluate(expression: Expression, values: Values, work: Work = someWork()): Value {
  work.left -= 1;
  if (work.left < 0) fail('too-much-work');
  switch (expression.kind) {
    case 'number':
      return expression.value;
    case 'constant':
      return CONSTANTS[expression.name];
    case 'symbol':
    case 'unit':
    case 'applied':
      return values[nameOf(expression)] ?? fail('unknown-symbol');
    case 'operation': {
      const args = expression.args.map((arg) => evaluate(arg, values, work));
      const value = FUNCTIONS[expression.operator](args);
      if (V.isExact(value)) return value;
      work.largest = Math.max(work.largest, C.size(value));
      if (value.im !== 0 && args.every(V.isReal)) work.leftReal = true;
      return value;
    }
    case 'series':
      return series(expression, values, work);
    case 'derivative':
      return derivative(expression.body, expression.variable, values, work);
    case 'integral':
      return integral(expression, values, work);
    case 'matrix':
      return fail('unknown-operation');
  }
}

/** Under what name a symbol, a word or an unknown function has its value. */
export function nameOf(expression: Expression & { kind: 'symbol' | 'unit' | 'applied' }): string {
  if (expression.kind === 'symbol') return expression.name;
  if (expression.kind === 'unit') return `"${expression.name}"`;
  return `${expression.name}(${JSON.stringify(expression.argument, (_, part) => (typeof part === 'bigint' ? String(part) : part))})`;
}

function series(expression: Expression & { kind: 'series' }, values: Values, work: Work): Value {
  const from = V.toInteger(evaluate(expression.from, values, work));
  const to = V.toInteger(evaluate(expression.to, values, work));
  if (to - from > MOST_TERMS) fail('too-much-work');
  const sums = expression.operator === 'add';
  let total: Value = sums ? R.ZERO : R.ONE;
  for (let index = from; index <= to; index += 1n) {
    const term = evaluate(expression.body, { ...values, [expression.index]: R.rational(index) }, work);
    total = sums ? V.add(total, term) : V.multiply(total, term);
  }
  return total;
}

/** By a step along the imaginary axis, which loses no digits to cancellation; only for functions that are smooth there. */
function derivative(body: Expression, variable: string, values: Values, work: Work): Value {
  const at = V.toReal(values[variable] ?? fail('unknown-symbol'));
  if (hasOperator(body, 'abs', 'floor', 'ceiling', 'arcsin', 'arccos', 'arctan', 'sinh', 'cosh', 'tanh', 'root', 'max', 'min', 'conjugate')) fail('unknown-operation');
  if (some(body, (part) => part.kind === 'derivative' || part.kind === 'integral')) fail('unknown-operation');
  const step = 1e-18;
  if (!V.isReal(evaluate(body, { ...values, [variable]: C.real(at) }, work))) fail('not-real');
  return C.real(V.toComplex(evaluate(body, { ...values, [variable]: C.complex(at, step) }, work)).im / step);
}

function integral(expression: Expression & { kind: 'integral' }, values: Values, work: Work): Value {
  const from = V.toReal(evaluate(expression.from, values, work));
  const to = V.toReal(evaluate(expression.to, values, work));
  const width = (to - from) / STRIPS;
  let sum = 0;
  for (let strip = 0; strip <= STRIPS; strip += 1) {
    const weight = strip === 0 || strip === STRIPS ? 1 : strip % 2 === 1 ? 4 : 2;
    sum += weight * V.toReal(evaluate(expression.body, { ...values, [expression.variable]: C.real(from + strip * width) }, work));
  }
  return C.real((sum * width) / 3);
}
