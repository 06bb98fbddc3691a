import { number, operation, some, type Expression } from './expression.ts';
import { fail } from './not-evaluable.ts';
import { fromInteger, ZERO } from './rational.ts';

type Rows = Expression[][];

/** Entries in one product; a larger matrix is no school answer. */
const LARGEST = 12;
/** The sum has n! products. */
const LARGEST_DETERMINANT = 5;

/** The entries of an expression whose value is a matrix, its sums and products carried out; null for a plain number. Fails where the shapes do not fit. */
export function entriesOf(expression: Expression): Rows | null {
  if (!some(expression, (part) => part.kind === 'matrix')) return null;
  if (expression.kind === 'matrix') return expression.rows;
  if (expression.kind !== 'operation') return fail('unknown-operation');
  const [first, second] = expression.args;
  switch (expression.operator) {
    case 'negate':
      return scale(number(fromInteger(-1)), entriesOf(first!)!);
    case 'add':
      return expression.args.map((arg) => entriesOf(arg) ?? fail('unknown-operation')).reduce(sum);
    case 'multiply':
      return expression.args.reduce<Rows | Expression | null>(product, null) as Rows;
    case 'divide':
      return some(second!, (part) => part.kind === 'matrix') ? fail('unknown-operation') : scale(operation('divide', number(fromInteger(1)), second!), entriesOf(first!)!);
    case 'power':
      return power(entriesOf(first!) ?? fail('unknown-operation'), second!);
    default:
      return fail('unknown-operation');
  }
}

/** The determinant as a sum of products, by its first row. Fails where the rows are no square, or a large one. */
export function determinantOf(rows: Rows): Expression {
  if (rows.length !== rows[0]!.length) fail('undefined');
  if (rows.length > LARGEST_DETERMINANT) fail('too-large');
  if (rows.length === 1) return rows[0]![0]!;
  return operation('add', ...rows[0]!.map((entry, column) => {
    const term = operation('multiply', entry, determinantOf(rows.slice(1).map((row) => row.filter((_, at) => at !== column))));
    return column % 2 === 0 ? term : operation('negate', term);
  }));
}

function sum(a: Rows, b: Rows): Rows {
  if (a.length !== b.length || a[0]!.length !== b[0]!.length) fail('undefined');
  return a.map((row, i) => row.map((entry, j) => operation('add', entry, b[i]![j]!)));
}

const scale = (factor: Expression, rows: Rows): Rows => rows.map((row) => row.map((entry) => operation('multiply', factor, entry)));

function product(left: Rows | Expression | null, arg: Expression): Rows | Expression {
  const right = entriesOf(arg);
  if (left === null) return right ?? arg;
  if (Array.isArray(left)) return right ? times(left, right) : scale(arg, left);
  return right ? scale(left, right) : operation('multiply', left, arg);
}

function times(a: Rows, b: Rows): Rows {
  if (a[0]!.length !== b.length) fail('undefined');
  if (a.length > LARGEST || b.length > LARGEST || b[0]!.length > LARGEST) fail('too-large');
  return a.map((row) => b[0]!.map((_, j) => operation('add', number(ZERO), ...row.map((entry, k) => operation('multiply', entry, b[k]![j]!)))));
}

/** Powers 1 to 4: entries grow with each. */
function power(rows: Rows, exponent: Expression): Rows {
  if (exponent.kind !== 'number' || exponent.value.d !== 1n || exponent.value.n < 1n || exponent.value.n > 4n) return fail('unknown-operation');
  let result = rows;
  for (let factor = 1n; factor < exponent.value.n; factor += 1n) result = times(result, rows);
  return result;
}
