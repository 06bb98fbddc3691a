import { LatexSyntax } from '@cortex-js/compute-engine/latex-syntax';
import { cleanLatex } from './clean-latex.ts';
import { hasOperator, operation, some, symbol, type Expression } from './expression.ts';
import { fromMathJson, type MathJson } from './from-math-json.ts';
import { attempt } from './not-evaluable.ts';
import { replaceCommand } from './replace-command.ts';
import { readPlain } from './read-plain.ts';
import { remember } from './remember.ts';
import { isWithinBounds } from './within-bounds.ts';
import { wrapArguments } from './wrap-arguments.ts';

let syntax: LatexSyntax | null = null;

/** The expression that LaTeX or typed mathematics stands for; null when it is none, is not understood or is too large. */
export const parseExpression = (source: string): Expression | null => parseReadings(source)[0] ?? null;

/**
 * Every expression that a formula may stand for, the likeliest first: of 1/2x also (1/2)x, of f(x + 1) also the product,
 * of cos x ln x also what a reader takes who lets the cosine have it all. Empty when it is none.
 */
export const parseReadings = (source: string): readonly Expression[] => (isWithinBounds(source) ? readingsKept(source) : []);

/** Trees of a few kilobytes each: the lines of a few hundred solutions. */
const MOST_KEPT = 3_000;
/** A slash before a factor with another beside it, 1/2x, where the second may stand below the line or not; and so 8 ÷ 2(2 + 2). */
const DOUBTFUL_QUOTIENT =
  /(?<=(?:[\d)}]|(?<![\\a-zA-Z])[a-zA-Z])\s*)(?:\/\s*(\d+(?:\.\d+)?|[a-zA-Z](?![a-zA-Z]))(?=\s*(?:[a-zA-Z(]|\\(?:left|pi|sqrt|frac|theta|alpha|ln|log|sin|cos)))|(?:÷|\\div(?![a-zA-Z]))\s*(\d+(?:\.\d+)?)(?=\s*(?:\\left\s*)?\())/g;
/** Beside ÷ a slash is the line of a fraction, 5 ÷ 1/2; with spaces, a factor behind it or a whole value perhaps another division. */
const SLASHED = /(?<![\w.^)}\]/])(\d+)(\s*\/\s*)(\d+)(?![\d.^!])(\s*[a-zA-Z(])?/g;

const readingsKept = remember(MOST_KEPT, (source): Expression[] => {
  const written = /÷|\\div(?![a-zA-Z])/.test(source) ? source.replace(SLASHED, '\\frac{$1}{$3}$4') : source;
  const first = read(written);
  if (!first) return [];
  const readings: (Expression | null)[] = [first];
  if (written !== source && [...source.matchAll(SLASHED)].some(isLoose)) readings.push(read(source));
  const divided = /[/÷]|\\div/.test(written) ? written.replace(DOUBTFUL_QUOTIENT, (_, slashed?: string, divisor?: string) => `\\cdot\\frac{1}{${slashed ?? divisor!}}`) : written;
  if (divided !== written) readings.push(read(divided));
  if (source.includes('\\l') && /\\(?:sin|cos|tan|ln|log)[^()+=-]*\\(?:ln|log)/.test(source)) readings.push(read(source, false));
  if (some(first, isDoubtfulProduct)) readings.push(toProducts(first));
  return readings.filter((reading) => reading !== null);
});

const isLoose = ([, top, slash, bottom, factor]: RegExpExecArray): boolean => slash !== '/' || factor !== undefined || Number(top) % Number(bottom) === 0;

const isDoubtfulProduct = (part: Expression): boolean => part.kind === 'applied' && (part.argument.kind === 'symbol' || hasOperator(part.argument, 'add') || !/^[fghFGHPQpq]/.test(part.name));

function toProducts(expression: Expression): Expression {
  if (expression.kind === 'applied') return isDoubtfulProduct(expression) ? operation('multiply', expression.name === 'e' ? { kind: 'constant', name: 'e' } : symbol(expression.name), toProducts(expression.argument)) : expression;
  return expression.kind === 'operation' ? { ...expression, args: expression.args.map(toProducts) } : expression;
}

/** What stands in the way of a single reading: digits with only a space between, placeholders, stacked marks, several cases. */
const UNREADABLE = /\\(?:cancel|cancelto|bcancel|xcancel|substack|overset|underset|stackrel|overbrace|underbrace|begin\{(?:cases|aligned)|pm|mp|ldots|vdots|ddots|square|Box|_)|\?|&(?![^]*\\end)/;

const UNIT = /\\text\s*\{/g;

function read(source: string, bracketed = true): Expression | null {
  // Most sides of a solution are plain as they stand.
  const plain = bracketed ? readPlain(source, []) : null;
  if (plain) return plain;
  const units: string[] = [];
  let tex = cleanLatex(source);
  if (tex === '') return null;
  tex = readNumerals(tex);
  if (UNREADABLE.test(tex)) return null;
  if (/\d\s+\d/.test(tex)) return null;
  tex = tex.replace(/_\s*\{?\s*\\text\{([^{}]*)\}\s*\}?/g, (_, words: string) => `_{${words.replace(/[^a-zA-Z0-9]/g, '')}}`);
  tex = replaceCommand(tex, UNIT, (words) => unitTex(words, units));
  if (!isWithinBounds(tex)) return null;
  if (bracketed) tex = wrapArguments(tex);
  return readPlain(tex, units) ?? readOther(tex, units);
}

function readOther(tex: string, units: readonly string[]): Expression | null {
  syntax ??= new LatexSyntax();
  const json = syntax.parse(tex) as MathJson | null;
  return json === null ? null : attempt(() => fromMathJson(json, units));
}

/** Thousands joined, percent as a factor, and `3 1/2` and repeated decimals as the parser wants them. */
function readNumerals(tex: string): string {
  // The index of log_2 8 and the exponent of x^2 3 are no part of the number behind them.
  tex = tex.replace(/([_^])\s*(\d)(?=\s)/g, '$1{$2}');
  const mixed = tex.includes('/') ? tex.replace(/(?<![\d./^_}]|\d )(\d+) +(\d+) ?\/ ?(\d+)(?![\d.])/g, '$1\\frac{$2}{$3}') : tex;
  return mixed
    .replace(/(?<![\d.,])([1-9]\d{0,2}(?:,\d{3})+)(?!\d|,\d)/g, (digits, _, at: number, whole: string) => (isInBrackets(whole, at, digits.length) ? digits : digits.replaceAll(',', '')))
    .replace(/(?<![\d.,]|\d )(\d{1,3}(?: \d{3})+)(?! ?\d)/g, (digits) => digits.replaceAll(' ', ''))
    .replace(/(?<![\d}])\.(?=\d|\\overline|\\dot)/g, '0.')
    .replace(/(\d*\.\d*)\\dot\s*\{?(\d)\}?(\d*)\\dot\s*\{?(\d)\}?/g, '$1\\overline{$2$3$4}')
    .replace(/(\d*\.\d*)\\dot\s*\{?(\d)\}?/g, '$1\\overline{$2}')
    // 0.1666… and 3.0303… repeat their last digits: shown twice, or three times when it is one.
    .replace(/(\d+\.\d*?)(?:(\d)\2{2,}|(\d{2,6}?)\3+)\s*\\ldots(?!\s*\d)/g, (_, lead: string, one?: string, more?: string) => `${lead}\\overline{${one ?? more}}`)
    // The parser takes 1.25(20) for 1.25202020…
    .replace(/(\.\d+)\s*\((?=\s*\d+\s*\))/g, '$1\\cdot(')
    .replace(/\\?%/g, '(0.01)')
    .replace(/\\\$|\$|€|£|¥|\\pounds(?![a-zA-Z])|\\euro(?![a-zA-Z])/g, '');
}

/** (216,720) are two numbers, (1,000 + 2) begins with one. */
const isInBrackets = (tex: string, at: number, length: number): boolean => /[([{]\s*$/.test(tex.slice(Math.max(0, at - 3), at)) && /^\s*[)\]}]/.test(tex.slice(at + length, at + length + 3));

/** `miles per hour` as a quotient of two counted things. */
function unitTex(words: string, units: string[]): string {
  const parts = words.toLowerCase().split(/\/| per /).map((part) => part.replace(/[.,;:]+$/, '').trim()).filter((part) => part !== '');
  const [top, ...bottom] = parts.map((part) => {
    units.push(singular(part));
    return `U_{unit${units.length - 1}}`;
  });
  if (top === undefined) return ' ';
  return bottom.length === 0 ? ` ${top}` : ` \\frac{${top}}{${bottom.join(' ')}}`;
}

function singular(word: string): string {
  if (word === 'feet') return 'foot';
  if (word === 'inches') return 'inch';
  return word.length > 3 && word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word;
}
