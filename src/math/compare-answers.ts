import { quantity, type Answer, type Quantity } from './answer.ts';
import { compareOrdered, compareUnordered } from './compare-collections.ts';
import { compareEquations, toEquation } from './compare-equations.ts';
import { compareExpressions } from './compare-expressions.ts';
import { compareInequalities } from './compare-inequalities.ts';
import { compareQuantities, isWordy } from './compare-quantities.ts';
import { compareRemainders } from './compare-remainders.ts';
import { isSameRange } from './compare-spans.ts';
import { compareNumerals, compareRatios, compareTimes, compareWords, ratioAsQuotient } from './compare-words.ts';
import { parseAnswer } from './parse-answer.ts';
import { toPoint } from './read-collection.ts';
import { joinInequalities, solveRange, toInterval } from './to-range.ts';
import { addUnits } from './units.ts';
import { anyOf, DIFFERENT, EQUAL, equalWhen, undecided, type Verdict } from './verdict.ts';

type List = Answer & { kind: 'list' | 'set' | 'union' };

/** A list of a few dozen formulas; beyond it an answer is no answer. */
const MOST_CHARACTERS = 3_000;

/**
 * Whether two final answers are the same mathematics, in LaTeX or typed, whatever their form: 1/2 and 0.5, x > 3 and (3, ∞), {2, 1} and 1, 2.
 * A missing unit or name is forgiven, a wrong one is not. `undecided` when it can't be known: a wrong verdict is worse than none.
 */
export function compareAnswers(given: string, expected: string): Verdict {
  if (given.length > MOST_CHARACTERS || expected.length > MOST_CHARACTERS) return undecided('too-long');
  const [a, b] = [given.trim(), expected.trim()];
  if (a === '' || b === '') return { kind: 'unparsed', which: a === '' ? 'given' : 'expected' };
  return a === b ? EQUAL : (compareRemainders(a, b) ?? compare(parseAnswer(a), parseAnswer(b)));
}

function compare(given: Answer, expected: Answer): Verdict {
  const [a, b] = [simplify(given), simplify(expected)];
  if (a.kind === 'words' || b.kind === 'words') return compareWords(a, b);
  if (a.kind === 'choice' || b.kind === 'choice') return compareChoices(a, b);
  if (a.kind === 'truth' || b.kind === 'truth') return a.kind === b.kind ? equalWhen((a as { value: boolean }).value === (b as { value: boolean }).value) : DIFFERENT;
  if (a.kind === 'assignment' || a.kind === 'equation' || b.kind === 'assignment' || b.kind === 'equation') return compareNamed(a, b);
  if (a.kind === 'inequality' || b.kind === 'inequality') return compareRanges(a, b);
  if (a.kind === 'time' && b.kind === 'time') return compareTimes(a, b);
  if (a.kind === 'numeral' || b.kind === 'numeral') return compareNumerals(a, b);
  if (a.kind === 'ratio' && b.kind === 'ratio') return compareRatios(a, b);
  if (a.kind === 'ratio' || b.kind === 'ratio') {
    const quotient = ratioAsQuotient(a.kind === 'ratio' ? a : b);
    if (!quotient) return DIFFERENT;
    return a.kind === 'ratio' ? compare(quotient, b) : compare(a, quotient);
  }
  if (a.kind === 'quantity' && b.kind === 'quantity') return compareQuantities(a, b);
  if (a.kind === 'quantity' || b.kind === 'quantity') return a.kind === 'quantity' ? compareWithSeveral(a, b) : compareWithSeveral(b as Quantity, a);
  return compareSeveral(a, b);
}

/** Values without their letters are meant in the letters' order, or in that of the list; in a set they have none. */
function compareNames(a: List, b: List): Verdict {
  const [named, bare] = hasNames(a) ? [a, b] : [b, a];
  if (!bare.items.every(({ kind }) => kind === 'quantity')) return compareUnordered(a.items, b.items, compare);
  const point = toPoint(named);
  const orders = [named.items, point?.kind === 'bracket' ? point.items : []].map((items) => compareOrdered(bare.items, items, compare));
  const verdict = anyOf(orders);
  return bare.kind === 'set' && verdict.kind === 'different' && compareUnordered(a.items, b.items, compare).kind === 'equal' ? undecided('order') : verdict;
}

/** x = 5, y = 1: several letters, each with its value. */
function hasNames(answer: List): boolean {
  const names = answer.items.map((item) => (item.kind === 'assignment' ? item.name.replace(/_\{?\d\}?$/, '') : ''));
  return answer.kind === 'list' && names.length > 1 && names.every((name) => /^[a-zA-Z]$/.test(name)) && new Set(names).size === names.length;
}

/** One thing in a list is that thing; inequalities in a list are the numbers that they leave. */
function simplify(answer: Answer): Answer {
  if (answer.kind !== 'list') return answer;
  if (answer.items.length === 1) return simplify(answer.items[0]!);
  const inequalities = answer.items.filter((item) => item.kind === 'inequality');
  return (inequalities.length === answer.items.length ? joinInequalities(inequalities, answer.word) : null) ?? answer;
}

function compareChoices(a: Answer, b: Answer): Verdict {
  if (a.kind === 'choice' && b.kind === 'choice') return equalWhen(a.letter === b.letter);
  const [choice, other] = a.kind === 'choice' ? [a, b] : [b as Answer & { kind: 'choice' }, a];
  if (choice.content) return a === choice ? compare(choice.content, other) : compare(other, choice.content);
  if (other.kind === 'quantity') return equalWhen(other.tex.replace(/[^a-zA-Z]/g, '').toUpperCase() === choice.letter && other.tex.length < 4);
  return DIFFERENT;
}

function compareNamed(a: Answer, b: Answer): Verdict {
  if (a.kind === 'assignment' && b.kind === 'assignment') {
    if (isSameName(a.name, b.name)) return compare(a.value, b.value);
    const [left, right] = [toEquation(a), toEquation(b)];
    return left && right ? compareEquations(left, right) : DIFFERENT;
  }
  const [left, right] = [toEquation(a), toEquation(b)];
  if (left && right && (a.kind === 'equation' || b.kind === 'equation')) return compareEquations(left, right);
  if (a.kind === 'assignment') return compare(a.value, b);
  if (b.kind === 'assignment') return compare(a, b.value);
  // x² − 1 = (x − 1)(x + 1) gives the expression twice.
  const [equation, other] = a.kind === 'equation' ? [a, b] : [b as Answer & { kind: 'equation' }, a];
  return compareExpressions(equation.left, equation.right).kind === 'equal' ? compare(quantity(equation.right), other) : DIFFERENT;
}

/** y and f(x) name the same; so do x and X, x and x_1, and two names in words. */
function isSameName(a: string, b: string): boolean {
  const plain = (name: string) => name.replace(/[\s{}\\]/g, '').replace(/^[a-zA-Z]\([a-z]\)$/, 'y');
  const bare = (name: string) => plain(name).replace(/_\d$/, '');
  return plain(a) === plain(b) || (plain(a).length === 1 && plain(a).toLowerCase() === plain(b).toLowerCase()) || (bare(a) === bare(b) && (bare(a) === plain(a) || bare(b) === plain(b))) || (a.includes('text') && b.includes('text'));
}

function compareRanges(given: Answer, expected: Answer): Verdict {
  if (given.kind === 'quantity' && isWordy(given)) return undecided('words');
  const [a, b] = [asReals(given), expected];
  if (a.kind === 'inequality' && b.kind === 'inequality') {
    const [left, right] = [toInterval(a), toInterval(b)];
    if (left && right) return compare(left, right);
    const verdict = compareInequalities(a, b, compare);
    if (verdict.kind !== 'undecided') return verdict;
  }
  const [left, right] = [a, b].map((answer) => (answer.kind === 'inequality' ? (toInterval(answer) ?? solveRange(answer)) : answer));
  return left && right ? compare(left, right) : undecided('form');
}

/** Beside ranges R is the set of real numbers. */
const asReals = (answer: Answer): Answer => (answer.kind === 'quantity' && answer.tex === 'R' ? parseAnswer('\\mathbb{R}') : answer);

/** A number against several things: a list by its other comma, a set of one thing, a vector. */
function compareWithSeveral(one: Quantity, other: Answer): Verdict {
  if (isWordy(one)) return undecided('words');
  if (other.kind === 'bracket') return compareWithMatrix(one, other);
  if (other.kind !== 'list' && other.kind !== 'set') return DIFFERENT;
  if (other.kind === 'list' && other.decimal !== null) return compareQuantities(one, quantity(other.decimal));
  if (other.items.length < 2) return other.items.length === 1 ? compare(one, other.items[0]!) : DIFFERENT;
  const total = other.items.every((item) => item.kind === 'quantity') ? addUnits(other.items) : null;
  if (total) return compareQuantities(one, total);
  // 3/4 or 0.75 are one, written twice; 15, 15, 15 may be the question again.
  if (new Set(other.items.map((item) => JSON.stringify(item))).size === other.items.length && other.items.every((item) => compare(one, item).kind === 'equal')) return EQUAL;
  if (/^[A-H]{2,6}$/.test(one.tex) && other.items.every((item) => item.kind === 'choice')) return compareUnordered([...one.tex].map((letter): Answer => ({ kind: 'choice', letter, content: null })), other.items, compare);
  // 100,200 may be two numbers after all.
  return GROUPED.test(one.tex) ? compareUnordered(one.tex.split(',').map(quantity), other.items, compare) : DIFFERENT;
}

const GROUPED = /^\d{1,3}(?:,\d{3})+$/;

/** A column or a row of numbers is a vector, however it is written. */
function compareWithMatrix(matrix: Quantity, other: Answer): Verdict {
  // 3i − 4j is a vector too.
  if (/(?<![a-zA-Z\\])[ijk](?![a-zA-Z])/.test(matrix.tex)) return undecided('form');
  if (!/\\begin\{.?matrix\}|\\begin\{array\}/.test(matrix.tex)) return DIFFERENT;
  if (other.kind !== 'bracket' || !other.items.every((item) => item.kind === 'quantity')) return DIFFERENT;
  const column = other.items.map((item) => (item.kind === 'quantity' ? item.tex : '')).join('\\\\ ');
  const row = column.replaceAll('\\\\', '&');
  const tries = [column, row].map((entries) => compareQuantities(matrix, quantity(`\\begin{pmatrix}${entries}\\end{pmatrix}`)));
  return tries.find(({ kind }) => kind === 'equal') ?? tries[0]!;
}

function compareSeveral(a: Answer, b: Answer): Verdict {
  const verdict = compareItems(a, b);
  const isRange = verdict.kind !== 'equal' && (a.kind === 'union' || b.kind === 'union');
  return isRange && isSameRange(a, b) === true ? EQUAL : verdict;
}

function compareItems(a: Answer, b: Answer): Verdict {
  if (a.kind === 'bracket' && b.kind === 'bracket') return a.open === b.open && a.close === b.close ? compareOrdered(a.items, b.items, compare) : DIFFERENT;
  const isLoose = (answer: Answer): answer is List => answer.kind === 'list' || answer.kind === 'set' || answer.kind === 'union';
  if (isLoose(a) && isLoose(b)) {
    if (hasNames(a) !== hasNames(b)) return compareNames(a, b);
    return (a.kind === 'union') === (b.kind === 'union') ? compareUnordered(a.items, b.items, compare) : DIFFERENT;
  }
  const [bracket, loose] = a.kind === 'bracket' ? [a, b] : [b, a];
  if (bracket.kind !== 'bracket' || !isLoose(loose)) return DIFFERENT;
  const point = toPoint(loose);
  if (point) return compare(point, bracket);
  const inOrder = compareOrdered(loose.items, bracket.items, compare);
  return inOrder.kind === 'equal' ? undecided('order') : inOrder;
}
