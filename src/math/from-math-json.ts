import { type Expression, minus, number, operation, type Operator, some, symbol } from './expression.ts';
import { determinantOf } from './matrix.ts';
import { fail } from './not-evaluable.ts';
import { fromInteger, HALF, parseDecimal } from './rational.ts';

/** What the parser hands out: numbers, names, and lists that begin with the name of an operation. */
export type MathJson = number | string | readonly MathJson[] | { readonly [key: string]: unknown };

const CONSTANTS: Readonly<Record<string, Expression>> = {
  Pi: { kind: 'constant', name: 'pi' },
  ExponentialE: { kind: 'constant', name: 'e' },
  e: { kind: 'constant', name: 'e' },
  ImaginaryUnit: { kind: 'constant', name: 'i' },
  i: { kind: 'constant', name: 'i' },
  Half: number(HALF),
  PositiveInfinity: symbol('∞'),
  // The parser takes these letters for numbers of that name.
  EulerGamma: symbol('gamma'),
  GoldenRatio: symbol('varphi'),
};
const OPERATORS: Readonly<Record<string, Operator>> = {
  Add: 'add', Multiply: 'multiply', Divide: 'divide', Rational: 'divide', Power: 'power', Negate: 'negate', Sqrt: 'sqrt', Root: 'root', Abs: 'abs', Norm: 'abs',
  Factorial: 'factorial', Factorial2: 'double-factorial', Binomial: 'binomial', Choose: 'binomial', Ln: 'ln', Log: 'log', Exp: 'exp',
  Sin: 'sin', Cos: 'cos', Tan: 'tan', Cot: 'cot', Sec: 'sec', Csc: 'csc', Arcsin: 'arcsin', Arccos: 'arccos', Arctan: 'arctan', Sinh: 'sinh', Cosh: 'cosh', Tanh: 'tanh',
  Floor: 'floor', Ceil: 'ceiling', Mod: 'mod', Max: 'max', Min: 'min', GCD: 'gcd', LCM: 'lcm', Degrees: 'degrees', Real: 'real', Imaginary: 'imaginary',
};
/** Heads with this many arguments and no other. */
const ARITY: Readonly<Record<string, number>> = { divide: 2, power: 2, negate: 1, sqrt: 1, root: 2, abs: 1, factorial: 1, binomial: 2, mod: 2, degrees: 1 };
/** Marked letters, which are names of their own. */
const MARKED = new Set(['OverVector', 'OverHat', 'OverTilde', 'OverBar', 'Mean', 'Angle', 'Triangle', 'Prime', 'Subscript', 'OverLine']);
/** Letters that before a bracket are functions as often as factors. */
const FUNCTION_LETTER = /^[fghFGHPQpq](?:_\w+)?$/;
/** Any letter before a number in brackets may be one: d(72), where d·72 would be written 72d. */
const LETTER = /^[a-hj-zA-Z](?:_\w+)?$/;
/** Of other letters capitals, Greek ones and those with an index before a single thing. */
const SEQUENCE = /^(?:[A-Z]|[a-zA-Z]_\w+|nu|phi|sigma|tau|mu|omega|varphi)(?:_\w+)?$/;
const WORD = /^U_unit(\d+)$/;

/** The parser's tree as an expression; `units` are the words behind the names U_unit0, U_unit1 … Fails as `unknown-operation`. */
export function fromMathJson(json: MathJson, units: readonly string[]): Expression {
  const read = (part: MathJson | undefined): Expression => (part === undefined ? unknown() : fromMathJson(part, units));

  if (typeof json === 'number') return Number.isSafeInteger(json) ? number(fromInteger(json)) : readNumber(String(json));
  if (typeof json === 'string') return readName(json, units);
  if (!isList(json)) {
    if ('num' in json) return readNumber(String(json.num));
    if ('sym' in json) return readName(String(json.sym), units);
    if ('fn' in json) return read(json.fn as MathJson);
    return unknown();
  }

  const [head, ...args] = json;
  if (typeof head !== 'string') return unknown();
  switch (head) {
    case 'Delimiter':
      return args.length === 1 || !/[,;]/.test(textOf(args[1])) ? read(args[0]) : unknown();
    case 'Sequence':
      return args.length === 1 ? read(args[0]) : unknown();
    case 'InvisibleOperator':
      return readProduct(args, read);
    case 'Square':
      return operation('power', read(args[0]), number(fromInteger(2)));
    case 'Lb':
      return operation('log', read(args[0]), number(fromInteger(2)));
    case 'Subtract':
      return args.slice(1).reduce<Expression>((sum, arg) => minus(sum, read(arg)), read(args[0]));
    case 'Power':
      return readPower(args, read);
    case 'Conjugate':
      return typeof args[0] === 'string' && /^[zw](_\w+)?$/.test(args[0]) ? operation('conjugate', read(args[0])) : symbol(JSON.stringify(json));
    case 'Transpose':
      return readTranspose(read(args[0]));
    case 'Sum':
    case 'Product':
      return readSeries(head, args, read);
    case 'D':
      return readDerivative(args, read);
    case 'Integrate':
      return readIntegral(args, read);
    case 'Matrix':
      return readMatrix(args[0], read);
    case 'Determinant': {
      const matrix = read(args[0]);
      return matrix.kind === 'matrix' ? determinantOf(matrix.rows) : unknown();
    }
    case 'C':
      // C(5, 2) counts; C(t - 3) is a constant times a bracket.
      return args.length === 1 ? operation('multiply', symbol('C'), read(args[0])) : operation('binomial', ...args.map(read));
    case 'Max':
    case 'Min':
      if (isList(args[0]) && args[0][0] === 'Set') return operation(head === 'Max' ? 'max' : 'min', ...args[0].slice(1).map(read));
  }
  if (MARKED.has(head)) return symbol(JSON.stringify(json));
  if (FUNCTION_LETTER.test(head) && args.length === 1) return { kind: 'applied', name: head, argument: read(args[0]) };
  const operator = OPERATORS[head] ?? unknown();
  const count = ARITY[operator];
  if (args.length === 0 || (count !== undefined && args.length !== count)) return unknown();
  return operation(operator, ...args.map(read));
}

type Read = (part: MathJson | undefined) => Expression;

function readNumber(text: string): Expression {
  const value = parseDecimal(text.replace(/n$/, ''));
  return value ? number(value) : unknown();
}

/** A letter, a constant, or the word behind a unit's name. */
export function readName(name: string, units: readonly string[]): Expression {
  const word = WORD.exec(name);
  if (word) return { kind: 'unit', name: units[Number(word[1])]! };
  if (/^(?:Nothing|Undefined|ContinuationPlaceholder|NaN|ComplexInfinity|True|False|EmptySet|Error)$/.test(name) || name.startsWith("'")) return unknown();
  return CONSTANTS[name] ?? symbol(name);
}

/** Factors side by side. A whole number before a proper fraction is a mixed number; a function's letter before brackets is perhaps no factor. */
function readProduct(args: readonly MathJson[], read: Read): Expression {
  const factors: Expression[] = [];
  for (let at = 0; at < args.length; at += 1) {
    const [part, next] = [args[at]!, args[at + 1]];
    if (at === 0 && isMixed(part, next)) {
      const isNegative = isList(part) || Number(part) < 0;
      factors.push(operation('add', read(part), isNegative ? operation('negate', read(next)) : read(next)));
      at += 1;
    } else if (typeof part === 'string' && isList(next) && next[0] === 'Delimiter' && mayBeFunction(part, next[1])) {
      factors.push({ kind: 'applied', name: part, argument: read(next) });
      at += 1;
    } else if (part === 'cis' && next !== undefined) {
      factors.push(operation('exp', operation('multiply', { kind: 'constant', name: 'i' }, read(next))));
      at += 1;
    } else factors.push(read(part));
  }
  return factors.length === 1 ? factors[0]! : operation('multiply', ...factors);
}

/** f(x + 1), d(72), S_2(n/2), but x(x + 1) and A(x + 1). */
function mayBeFunction(name: string, argument: MathJson | undefined): boolean {
  if (FUNCTION_LETTER.test(name) || (LETTER.test(name) && isNumeric(argument))) return true;
  return SEQUENCE.test(name) && !(isList(argument) && (argument[0] === 'Add' || argument[0] === 'Subtract'));
}

function isNumeric(json: MathJson | undefined): boolean {
  if (typeof json === 'number') return true;
  return !!json && typeof json === 'object' && 'num' in json;
}

function isMixed(whole: MathJson, fraction: MathJson | undefined): boolean {
  if (isList(whole)) return whole[0] === 'Negate' && !isList(whole[1]) && isMixed(whole[1]!, fraction);
  if (typeof whole !== 'number' || !Number.isInteger(whole) || whole === 0) return false;
  if (!isList(fraction) || (fraction[0] !== 'Divide' && fraction[0] !== 'Rational')) return false;
  const [, n, d] = fraction;
  return typeof n === 'number' && typeof d === 'number' && Number.isInteger(n) && Number.isInteger(d) && 0 < n && n < d;
}

const INVERSES: Readonly<Record<string, Operator>> = { Sin: 'arcsin', Cos: 'arccos', Tan: 'arctan' };

/** Of functions the exponent -1 means the inverse: sin⁻¹ x. */
function readPower(args: readonly MathJson[], read: Read): Expression {
  const [base, exponent] = args;
  if (isList(base) && isList(exponent) && exponent[0] === 'Negate' && exponent[1] === 1) {
    const inverse = INVERSES[String(base[0])];
    if (inverse) return operation(inverse, read(base[1]));
  }
  return operation('power', read(base), read(exponent));
}

function readTranspose(matrix: Expression): Expression {
  if (matrix.kind !== 'matrix') return operation('power', matrix, symbol('T'));
  return { kind: 'matrix', rows: matrix.rows[0]!.map((_, column) => matrix.rows.map((row) => row[column]!)) };
}

function readSeries(head: string, args: readonly MathJson[], read: Read): Expression {
  const [body, range] = args;
  if (args.length !== 2 || !isList(range) || range.length !== 4 || typeof range[1] !== 'string') return unknown();
  const summand = readWithIndex(body, range[1], read);
  if (some(summand, (part) => isIndexed(part, range[1] as string))) return unknown();
  return { kind: 'series', operator: head === 'Sum' ? 'add' : 'multiply', index: range[1], from: read(range[2]), to: read(range[3]), body: summand };
}

/** Terms of a sequence, such as a_k, and unknown functions of the index: of a sum over k they are no constants. */
function isIndexed(part: Expression, index: string): boolean {
  if (part.kind === 'symbol') return part.name.split('_')[1]?.includes(index) === true;
  return part.kind === 'applied' && some(part.argument, (inner) => inner.kind === 'symbol' && inner.name === index);
}

/** As an index i is a whole number, not the imaginary unit. */
function readWithIndex(body: MathJson | undefined, index: string, read: Read): Expression {
  return index === 'i' || index === 'e' ? replaceConstant(read(body), index) : read(body);
}

function replaceConstant(expression: Expression, name: 'i' | 'e'): Expression {
  if (expression.kind === 'constant' && expression.name === name) return symbol(name);
  if (expression.kind === 'operation') return { ...expression, args: expression.args.map((arg) => replaceConstant(arg, name)) };
  return expression;
}

function readDerivative(args: readonly MathJson[], read: Read): Expression {
  const [body, variable] = args;
  // dy/dx of a bare y is a name, not 0.
  if (args.length !== 2 || typeof variable !== 'string' || (typeof body === 'string' && body !== variable)) return unknown();
  return { kind: 'derivative', variable, body: read(body) };
}

function readIntegral(args: readonly MathJson[], read: Read): Expression {
  const [body, range] = args;
  if (!isList(range) || range.length !== 4 || typeof range[1] !== 'string') return unknown();
  return { kind: 'integral', variable: range[1], from: read(range[2]), to: read(range[3]), body: read(body) };
}

function readMatrix(list: MathJson | undefined, read: Read): Expression {
  if (!isList(list) || list[0] !== 'List') return unknown();
  const rows = list.slice(1).map((row) => (isList(row) && row[0] === 'List' ? row.slice(1).map(read) : unknown()));
  const width = rows[0]?.length ?? 0;
  return width > 0 && rows.every((row) => row.length === width) ? { kind: 'matrix', rows } : unknown();
}

const isList = (json: MathJson | undefined): json is readonly MathJson[] => Array.isArray(json);

function textOf(json: MathJson | undefined): string {
  if (typeof json === 'string') return json;
  return json !== undefined && typeof json === 'object' && 'str' in json ? String(json.str) : '';
}

function unknown(): never {
  return fail('unknown-operation');
}
