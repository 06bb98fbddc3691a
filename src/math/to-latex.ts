import type { Surd } from './exact-roots.ts';
import type { Expression } from './expression.ts';
import { degree, type Polynomial } from './polynomial.ts';
import * as R from './rational.ts';
import type { Rational } from './rational.ts';

/** `\frac{3}{4}`, `-2`. */
export function rationalTex({ n, d }: Rational): string {
  if (d === 1n) return String(n);
  return n < 0n ? `-\\frac{${-n}}{${d}}` : `\\frac{${n}}{${d}}`;
}

/** `1+2\sqrt{3}`, `\frac{-1-\sqrt{5}}{2}`, `2i`. */
export function surdTex({ p, q, radicand }: Surd): string {
  if (q.n === 0n) return rationalTex(p);
  const bottom = (p.d / R.gcd(p.d, q.d)) * q.d;
  const [a, b] = [(p.n * bottom) / p.d, (q.n * bottom) / q.d];
  const size = radicand < 0n ? -radicand : radicand;
  const root = `${size === 1n ? '' : `\\sqrt{${size}}`}${radicand < 0n ? 'i' : ''}`;
  const factor = b === 1n ? '' : b === -1n ? '-' : String(b);
  const top = a === 0n ? factor + root : `${a}${b < 0n ? '' : '+'}${factor}${root}`;
  return bottom === 1n ? top : `\\frac{${top}}{${bottom}}`;
}

/** Highest power first: `2x^{2}-x+1`. */
export function polynomialTex(polynomial: Polynomial, letter: string): string {
  if (polynomial.length === 0) return '0';
  let tex = '';
  for (let power = degree(polynomial); power >= 0; power -= 1) {
    const coefficient = polynomial[power]!;
    if (coefficient.n === 0n) continue;
    const name = power === 0 ? '' : power === 1 ? letter : `${letter}^{${power}}`;
    const size = { n: coefficient.n < 0n ? -coefficient.n : coefficient.n, d: coefficient.d };
    const shown = name !== '' && R.isSame(size, R.ONE) ? name : rationalTex(size) + name;
    tex += (coefficient.n < 0n ? '-' : tex === '' ? '' : '+') + shown;
  }
  return tex;
}

const FUNCTIONS = new Set(['sin', 'cos', 'tan', 'cot', 'sec', 'csc', 'arcsin', 'arccos', 'arctan', 'sinh', 'cosh', 'tanh', 'ln', 'log', 'exp']);

/** An expression of sums, products, powers and functions as LaTeX. */
export function expressionTex(expression: Expression): string {
  switch (expression.kind) {
    case 'number':
      return rationalTex(expression.value);
    case 'constant':
      return expression.name === 'pi' ? '\\pi' : expression.name;
    case 'symbol':
      return expression.name.length > 1 && !expression.name.includes('_') ? `\\${expression.name}` : expression.name.replace(/_(\w+)$/, '_{$1}');
    case 'operation':
      return operationTex(expression);
    default:
      return `\\text{${expression.kind}}`;
  }
}

function operationTex({ operator, args }: Expression & { kind: 'operation' }): string {
  const [a, b] = args as [Expression, Expression];
  switch (operator) {
    case 'add':
      return args.map(expressionTex).reduce((sum, term) => sum + (term.startsWith('-') ? '' : '+') + term);
    case 'negate':
      return `-${inBrackets(a, 'add')}`;
    case 'multiply':
      return args.map((arg, at) => inBrackets(arg, 'add', ...(at > 0 ? ['negate'] : []))).reduce((product, factor) => `${product} ${/^\d/.test(factor) ? '\\cdot ' : ''}${factor}`);
    case 'divide':
      return `\\frac{${expressionTex(a)}}{${expressionTex(b)}}`;
    case 'power':
      return `${a.kind === 'symbol' || a.kind === 'constant' || (a.kind === 'number' && a.value.d === 1n && a.value.n >= 0n) ? expressionTex(a) : `(${expressionTex(a)})`}^{${expressionTex(b)}}`;
    case 'sqrt':
      return `\\sqrt{${expressionTex(a)}}`;
    default:
      return FUNCTIONS.has(operator) ? `\\${operator}(${expressionTex(a)})` : `\\operatorname{${operator}}(${args.map(expressionTex).join(', ')})`;
  }
}

function inBrackets(expression: Expression, ...operators: string[]): string {
  const tex = expressionTex(expression);
  const isOpen = (expression.kind === 'operation' && operators.includes(expression.operator)) || (expression.kind === 'number' && expression.value.n < 0n);
  return isOpen ? `(${tex})` : tex;
}
