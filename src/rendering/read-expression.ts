import { CONSTANTS, FUNCTIONS, OPERATORS, PRODUCTS, RAISED, SIGNS, VULGAR } from './math-symbols.ts';
import { bracedTex, readTex } from './read-tex.ts';

/** A stretch of typed mathematics as TeX. `end`: the position after it. `strong`: it holds something that prose does not, such as a power or an equation. */
export interface Expression {
  tex: string;
  end: number;
  strong: boolean;
}

/** Brackets within brackets; typed problems stay below five. */
const DEEPEST = 6;
/** Operands and operators in one expression. */
const MOST_TERMS = 120;

/** The longest expression that begins at `at`, or null. A word is never cut: what follows is no letter or digit. */
export function readExpression(text: string, at: number, depth = 0): Expression | null {
  const negative = isMinus(text[at]) ? '-' : '';
  const first = readOperand(text, at + negative.length, depth);
  if (!first) return null;
  // Operands and operators in turn; a fraction replaces the operand it was built on.
  const terms = [first.tex];
  let { end, strong } = first;
  const soFar = (): Expression | null => (isBoundary(text, end) ? { tex: negative + terms.join(' '), end, strong } : null);
  let longest = soFar();

  for (;;) {
    const operator = terms.length < MOST_TERMS ? readOperator(text, end) : null;
    if (!operator) return longest;
    const sign = operator.takesSign && isMinus(text[operator.end]) ? '-' : '';
    const next = readOperand(text, operator.end + sign.length, depth) ?? asked(text, operator);
    if (!next) return longest;
    if (operator.tex === '/' && sign === '') terms.push(fraction(terms.pop()!, next.tex));
    else terms.push(operator.tex, sign + next.tex);
    end = next.end;
    strong ||= next.strong || operator.tex !== '/' || operator.spaced;
    longest = soFar() ?? longest;
  }
}

interface Operator {
  tex: string;
  end: number;
  spaced: boolean;
  /** Whether a minus may follow: `= -4`, `3 * -2`. */
  takesSign: boolean;
}

/** An operator with space on both sides or on neither: `well - known` aside, one-sided space is a dash or a list. */
function readOperator(text: string, at: number): Operator | null {
  const before = /^ ?/.exec(text.slice(at, at + 1))![0].length;
  const found = OPERATORS.find(([sign]) => text.startsWith(sign, at + before));
  if (!found) return null;
  const end = at + before + found[0].length;
  const after = text[end] === ' ' ? 1 : 0;
  const isRelation = /[=<>≤≥≠≈]/.test(found[0]);
  // `2 *3* 4` is no emphasis, and no dash.
  const isProduct = found[0] === '*' && /[\d)]/.test(text[at - 1] ?? '') && /[\d(]/.test(text[end + after] ?? '');
  if (before !== after && !isRelation && !isProduct) return null;
  return { tex: found[1], end: end + after, spaced: before + after > 0, takesSign: !/[-−±]/.test(found[0]) };
}

/** `2 + 3 = ?` */
function asked(text: string, operator: Operator): Expression | null {
  return operator.tex === '=' && text[operator.end] === '?' ? { tex: '?', end: operator.end + 1, strong: true } : null;
}

/** Factors that stand side by side without space: `2x`, `3(x + 1)`, `2sqrt(3)`. */
function readOperand(text: string, at: number, depth: number): Expression | null {
  let operand = readFactor(text, at, depth);
  for (let end = operand?.end; operand && end !== undefined; end = operand.end) {
    // Two numbers, or a letter and then a number, are not a product: H2, A4.
    const factor = /[0-9]/.test(text[end] ?? '') ? null : readFactor(text, end, depth);
    if (!factor) return operand;
    operand = { tex: operand.tex + factor.tex, end: factor.end, strong: operand.strong || factor.strong };
  }
  return operand;
}

function readFactor(text: string, at: number, depth: number): Expression | null {
  const base = readAtom(text, at, depth);
  if (!base) return null;
  const raised = /^[⁰¹²³⁴⁵⁶⁷⁸⁹ⁿ⁻]+/.exec(text.slice(base.end, base.end + 8))?.[0];
  if (raised) return { tex: `${base.tex}^{${[...raised].map((char) => RAISED[char]).join('')}}`, end: base.end + raised.length, strong: true };
  if (text[base.end] !== '^') return base;
  const braced = bracedTex(text, base.end + 1);
  if (braced) return { tex: `${base.tex}^${braced.tex}`, end: braced.end, strong: true };
  const sign = isMinus(text[base.end + 1]) ? '-' : '';
  const power = readAtom(text, base.end + 1 + sign.length, depth);
  if (!power) return base;
  return { tex: `${base.tex}^{${sign}${withoutBrackets(power.tex)}}`, end: power.end, strong: true };
}

function readAtom(text: string, at: number, depth: number): Expression | null {
  const char = text[at];
  if (char === undefined || depth > DEEPEST) return null;
  if (char === '\\') return readTex(text, at);
  if (VULGAR.test(char)) return vulgarFraction(char, at);
  if (char === '(') return bracketed(text, at, depth, ')');
  if (char === '|') return bracketed(text, at, depth, '|');
  const number = /^(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?|^\.\d+/.exec(text.slice(at, at + 40))?.[0];
  if (number) return { tex: number.replaceAll(',', '{,}'), end: at + number.length, strong: false };
  if (char === '√') {
    const inside = readAtom(text, at + 1, depth + 1);
    return inside && { tex: `\\sqrt{${withoutBrackets(inside.tex)}}`, end: inside.end, strong: true };
  }
  if (SIGNS[char]) return { tex: `${SIGNS[char]} `, end: at + 1, strong: false };
  const word = /^[A-Za-z]+/.exec(text.slice(at, at + 24))?.[0];
  return word ? named(text, at, word, depth) : null;
}

function named(text: string, at: number, word: string, depth: number): Expression | null {
  const end = at + word.length;
  if (word.length === 1 || PRODUCTS.has(word)) return { tex: word, end, strong: false };
  if (CONSTANTS[word]) return { tex: `${CONSTANTS[word]} `, end, strong: false };
  if (word === 'sqrt' && text[end] === '(') {
    const inside = bracketed(text, end, depth, ')');
    return inside && { tex: `\\sqrt{${withoutBrackets(inside.tex)}}`, end: inside.end, strong: true };
  }
  const name = FUNCTIONS[word];
  if (!name) return null;
  const argument = /^(?: ?[xytθ](?![A-Za-z])|\()/.exec(text.slice(end, end + 3));
  const inside = argument && readFactor(text, text[end] === ' ' ? end + 1 : end, depth);
  return inside && { tex: `${name} ${inside.tex}`, end: inside.end, strong: true };
}

/** A bracket and all that stands in it: an expression, or several with commas between them. */
function bracketed(text: string, at: number, depth: number, closer: string): Expression | null {
  const parts: string[] = [];
  let strong = false;
  for (let next = at + 1; ; ) {
    const inside = readExpression(text, next, depth + 1);
    if (!inside) return null;
    parts.push(inside.tex);
    strong ||= inside.strong;
    if (text[inside.end] === closer) {
      const tex = closer === '|' ? `\\left|${parts[0]}\\right|` : `(${parts.join(', ')})`;
      return { tex, end: inside.end + 1, strong };
    }
    const comma = /^, ?/.exec(text.slice(inside.end, inside.end + 2))?.[0];
    if (!comma || closer === '|') return null;
    next = inside.end + comma.length;
  }
}

/** `¾`, as Unicode takes it apart: 3, a slash of its own, 4. */
function vulgarFraction(char: string, at: number): Expression {
  const [above, below] = char.normalize('NFKD').split('\u2044');
  return { tex: `\\frac{${above}}{${below}}`, end: at + 1, strong: true };
}

function fraction(above: string, below: string): string {
  return `\\frac{${withoutBrackets(above)}}{${withoutBrackets(below)}}`;
}

function withoutBrackets(tex: string): string {
  return tex.startsWith('(') && tex.endsWith(')') && balanced(tex.slice(1, -1)) ? tex.slice(1, -1) : tex;
}

function balanced(tex: string): boolean {
  let depth = 0;
  for (const char of tex) {
    if (char === '(' || char === '{') depth += 1;
    if (char === ')' || char === '}') depth -= 1;
    if (depth < 0) return false;
  }
  return depth === 0;
}

function isMinus(char: string | undefined): boolean {
  return char === '-' || char === '−';
}

function isBoundary(text: string, end: number): boolean {
  return !/[A-Za-z0-9_'’]/.test(text[end] ?? '');
}
