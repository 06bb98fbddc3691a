import { number, operation, type Expression } from './expression.ts';
import { readName } from './from-math-json.ts';
import { parseDecimal } from './rational.ts';

const TOKEN = /\s*(?:(\d+(?:\.\d+)?|[a-zA-Z](?:_(?:\{[a-zA-Z\d]+\}|[a-zA-Z\d]))?(?![a-zA-Z\d])|\\(?:frac|sqrt|cdot|times|div|circ|pi|sin|cos|tan|ln)(?![a-zA-Z])|[-+/^(){}!])|((?!ln|lg|tg|pi)[a-ce-z]{2}|[A-Z]{2})(?![a-zA-Z\d_]))/y;
/** What may stand before a bracket and be a factor; any other letter is a function as often. */
const FACTOR = /^(?:\d|[abcj-or-z]$|\\|\()/;
const END = /^(?:[-+/)}]|\\cdot|\\times|\\div)$/;

/** The parser takes 3 × 10^8 and 3e8 for one number. */
const SCIENTIFIC = /\\(?:times|cdot)\s*10\s*\^|\d\s*e\s*[-+\d]/;

/** Where the reading of a formula stands; `units` are the words behind names. */
interface Cursor {
  tokens: readonly string[];
  units: readonly string[];
  at: number;
}

/**
 * Sums, products, quotients, powers and roots of numbers and letters, as the parser reads them and ten times as fast: most formulas of school.
 * Null for every other, and for what may be read in two ways: there the parser's reader knows more.
 */
export function readPlain(tex: string, units: readonly string[]): Expression | null {
  const tokens = SCIENTIFIC.test(tex) ? null : tokenize(tex);
  if (!tokens) return null;
  const cursor = { tokens, units, at: 0 };
  const expression = sum(cursor);
  return cursor.at === tokens.length ? expression : null;
}

function tokenize(tex: string): string[] | null {
  const tokens: string[] = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < tex.length) {
    const match = TOKEN.exec(tex);
    if (!match) return null;
    const [, token, pair] = match;
    if (token !== undefined) tokens.push(token);
    else tokens.push(...pair!);
  }
  return tokens;
}

function sum(cursor: Cursor): Expression | null {
  const terms: Expression[] = [];
  for (;;) {
    const sign = take(cursor, '-') ? '-' : take(cursor, '+') ? '+' : '';
    if (sign === '' && terms.length > 0) break;
    const term = product(cursor, sign === '-' && terms.length === 0);
    if (!term) return null;
    terms.push(sign === '-' && terms.length > 0 ? operation('negate', term) : term);
  }
  return terms.length === 1 ? terms[0]! : operation('add', ...terms);
}

/** Factors with dots between, and such as stand side by side. A minus in front belongs to the first of them. */
function product(cursor: Cursor, isNegative: boolean): Expression | null {
  let parts: Expression[] = [];
  let isDivided = false;
  do {
    const factors: Expression[] = [];
    let before = '';
    while (cursor.at < cursor.tokens.length && !END.test(cursor.tokens[cursor.at]!)) {
      if (before !== '' && !isFactorAfter(before, cursor)) return null;
      before = cursor.tokens[cursor.at]!;
      const factor = power(cursor);
      if (!factor) return null;
      factors.push(isNegative && factors.length + parts.length === 0 ? operation('negate', factor) : factor);
    }
    // What a sign of division divides by is not clear where factors follow.
    if (factors.length === 0 || (isDivided && factors.length > 1)) return null;
    const part = factors.length === 1 ? factors[0]! : operation('multiply', ...factors);
    parts = isDivided ? [operation('divide', parts.length === 1 ? parts[0]! : operation('multiply', ...parts), part)] : [...parts, part];
    isDivided = take(cursor, '\\div') || take(cursor, '/');
  } while (isDivided || take(cursor, '\\cdot') || take(cursor, '\\times'));
  return parts.length === 1 ? parts[0]! : operation('multiply', ...parts);
}

/** 2½ is a sum, f(x) and a(72) are values of functions, dx is no product, and of x2 nobody knows. */
function isFactorAfter(before: string, { tokens, at }: Cursor): boolean {
  const token = tokens[at]!;
  if (/^\d/.test(token) || before === 'd') return false;
  if (/^\d/.test(before)) return token === '\\frac' ? !/^\d/.test(tokens[at + 2] ?? '') : token !== '{';
  if (token !== '(') return true;
  return FACTOR.test(before) && !(/^[a-z]/.test(before) && /^\d/.test(tokens[at + 1] ?? '') && tokens[at + 2] === ')');
}

function power(cursor: Cursor): Expression | null {
  const base = atom(cursor);
  if (base && take(cursor, '!')) return /^[!^]$/.test(cursor.tokens[cursor.at] ?? '') ? null : operation('factorial', base);
  if (!base || !take(cursor, '^')) return base;
  if (cursor.tokens[cursor.at + 1] === '\\circ' && cursor.tokens[cursor.at + 2] === '}') {
    cursor.at += 3;
    return operation('degrees', base);
  }
  const token = cursor.tokens[cursor.at] ?? '';
  // Of a base's T the parser makes a matrix turned over; x^23 and x^2.5 were rewritten if they are meant.
  if (token !== '{' && (!/^[\da-z]$/.test(token) || cursor.tokens[cursor.at + 1] === '^')) return null;
  const exponent = atom(cursor);
  return exponent && !/^[!^]$/.test(cursor.tokens[cursor.at] ?? '') ? operation('power', base, exponent) : null;
}

function atom(cursor: Cursor): Expression | null {
  const token = cursor.tokens[cursor.at++] ?? '';
  if (token === '(' || token === '{') {
    const inner = sum(cursor);
    return take(cursor, token === '(' ? ')' : '}') ? inner : null;
  }
  if (token === '\\pi') return { kind: 'constant', name: 'pi' };
  if (token === '\\sqrt' || token === '\\frac') {
    const args: Expression[] = [];
    while (args.length < (token === '\\frac' ? 2 : 1)) {
      const arg = cursor.tokens[cursor.at] === '{' ? atom(cursor) : null;
      if (!arg) return null;
      args.push(arg);
    }
    return operation(token === '\\frac' ? 'divide' : 'sqrt', ...args);
  }
  if (/^\\(?:sin|cos|tan|ln)$/.test(token)) {
    const argument = cursor.tokens[cursor.at] === '(' ? atom(cursor) : null;
    return argument && cursor.tokens[cursor.at] !== '^' ? operation(token.slice(1) as 'sin' | 'cos' | 'tan' | 'ln', argument) : null;
  }
  if (/^\d/.test(token)) return number(parseDecimal(token)!);
  return /^[a-zA-Z]/.test(token) ? readName(token.replace(/[{}]/g, ''), cursor.units) : null;
}

function take(cursor: Cursor, token: string): boolean {
  if (cursor.tokens[cursor.at] !== token) return false;
  cursor.at += 1;
  return true;
}
