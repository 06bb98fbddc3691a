import { hasOperator, partsOf, type Expression, type Operator } from './expression.ts';

/** What decides how an expression is compared with another at sample points. */
export type Trait =
  /** It has branches: of ln and roots the values of negative numbers are a choice. */
  | 'branching'
  /** Off the real line it has no meaning, or another. */
  | 'real'
  /** It has values at whole numbers only. */
  | 'whole'
  /** Its values are sums of many small errors. */
  | 'sampled'
  /** Two such may agree at many points and be two. */
  | 'wild';

const TRAITS: Readonly<Partial<Record<Operator, Trait>>> = {
  sqrt: 'branching', root: 'branching', ln: 'branching', log: 'branching',
  abs: 'real', floor: 'real', ceiling: 'real', max: 'real', min: 'real', arcsin: 'real', arccos: 'real', arctan: 'real', sinh: 'real', cosh: 'real', tanh: 'real',
  factorial: 'whole', 'double-factorial': 'whole', binomial: 'whole', mod: 'whole', gcd: 'whole', lcm: 'whole',
  conjugate: 'wild', real: 'wild', imaginary: 'wild',
};

/** The traits of all parts of some expressions; polynomials and their quotients have none, nor have sines and whole powers. */
export function traitsOf(...expressions: readonly Expression[]): ReadonlySet<Trait> {
  const traits = new Set<Trait>();
  for (const expression of expressions) collect(expression, traits);
  return traits;
}

function collect(expression: Expression, traits: Set<Trait>): void {
  const trait = traitOf(expression);
  if (trait) traits.add(trait);
  for (const part of partsOf(expression)) collect(part, traits);
}

function traitOf(expression: Expression): Trait | null {
  switch (expression.kind) {
    case 'operation':
      return expression.operator === 'power' && !isWhole(expression.args[1]!) ? 'branching' : (TRAITS[expression.operator] ?? null);
    case 'series':
      return 'whole';
    case 'derivative':
    case 'integral':
      return 'sampled';
    case 'matrix':
      return 'wild';
    default:
      return null;
  }
}

const isWhole = (exponent: Expression): boolean => (exponent.kind === 'number' ? exponent.value.d === 1n : !hasOperator(exponent, 'divide'));
