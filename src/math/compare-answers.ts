import { quantity, type Answer } from './answer.ts';
import { compareOrdered, compareUnordered } from './compare-collections.ts';
import { compareEquations, toEquation } from './compare-equations.ts';
import { compareInequalities, toInterval } from './compare-inequalities.ts';
import { compareQuantities } from './compare-quantities.ts';
import { compareNumerals, compareRatios, compareTimes, compareWords, ratioAsQuotient } from './compare-words.ts';
import { parseAnswer } from './parse-answer.ts';
import { DIFFERENT, EQUAL, equalWhen, undecided, type Verdict } from './verdict.ts';

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
  return a === b ? EQUAL : compare(parseAnswer(a), parseAnswer(b));
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
  if (a.kind === 'list' && a.decimal !== null && b.kind === 'quantity') return compareQuantities(quantity(a.decimal), b);
  if (b.kind === 'list' && b.decimal !== null && a.kind === 'quantity') return compareQuantities(a, quantity(b.decimal));
  if (a.kind === 'quantity' || b.kind === 'quantity') return compareWithMatrix(a, b);
  return compareSeveral(a, b);
}

/** One thing in a list is that thing; a list of inequalities joined by `or` is a union. */
function simplify(answer: Answer): Answer {
  if (answer.kind === 'list' && answer.items.length === 1) return simplify(answer.items[0]!);
  if (answer.kind === 'list' && answer.items.length > 1 && answer.items.every(({ kind }) => kind === 'inequality')) {
    const intervals = answer.items.map((item) => (item.kind === 'inequality' ? toInterval(item) : null));
    if (intervals.every((interval) => interval !== null)) return { kind: 'union', items: intervals.flatMap((item) => (item.kind === 'union' ? item.items : [item])) };
  }
  return answer;
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
  return DIFFERENT;
}

/** y and f(x) name the same; so do two names in words. */
function isSameName(a: string, b: string): boolean {
  const plain = (name: string) => name.replace(/[\s{}\\]/g, '').replace(/^[a-zA-Z]\([a-z]\)$/, 'y');
  return plain(a) === plain(b) || (a.includes('text') && b.includes('text'));
}

function compareRanges(a: Answer, b: Answer): Verdict {
  if (a.kind === 'inequality' && b.kind === 'inequality') {
    const [left, right] = [toInterval(a), toInterval(b)];
    return left && right ? compare(left, right) : compareInequalities(a, b, compare);
  }
  const [left, right] = [a, b].map((answer) => (answer.kind === 'inequality' ? toInterval(answer) : answer));
  return left && right ? compare(left, right) : undecided('form');
}

/** A column or a row of numbers is a vector, however it is written. */
function compareWithMatrix(a: Answer, b: Answer): Verdict {
  const [matrix, other] = a.kind === 'quantity' ? [a, b] : [b, a];
  if (matrix.kind !== 'quantity' || !/\\begin\{.?matrix\}|\\begin\{array\}/.test(matrix.tex)) return DIFFERENT;
  if (other.kind !== 'bracket' || !other.items.every((item) => item.kind === 'quantity')) return DIFFERENT;
  const column = other.items.map((item) => (item.kind === 'quantity' ? item.tex : '')).join('\\\\ ');
  const row = column.replaceAll('\\\\', '&');
  const tries = [column, row].map((entries) => compareQuantities(matrix, quantity(`\\begin{pmatrix}${entries}\\end{pmatrix}`)));
  return tries.find(({ kind }) => kind === 'equal') ?? tries[0]!;
}

function compareSeveral(a: Answer, b: Answer): Verdict {
  if (a.kind === 'bracket' && b.kind === 'bracket') return a.open === b.open && a.close === b.close ? compareOrdered(a.items, b.items, compare) : DIFFERENT;
  const isLoose = (answer: Answer): answer is Answer & { kind: 'list' | 'set' | 'union' } => answer.kind === 'list' || answer.kind === 'set' || answer.kind === 'union';
  if (isLoose(a) && isLoose(b)) {
    return (a.kind === 'union') === (b.kind === 'union') ? compareUnordered(a.items, b.items, compare) : DIFFERENT;
  }
  const [bracket, loose] = a.kind === 'bracket' ? [a, b] : [b, a];
  if (bracket.kind !== 'bracket' || !isLoose(loose)) return DIFFERENT;
  // x = 1, y = 2 is the point (1, 2).
  const isPoint = loose.items.length > 1 && loose.items.every((item) => item.kind === 'assignment');
  const inOrder = compareOrdered(isPoint ? byName(loose.items) : loose.items, bracket.items, compare);
  return inOrder.kind === 'equal' && !isPoint ? undecided('order') : inOrder;
}

const byName = (items: readonly Answer[]): Answer[] => items.filter((item) => item.kind === 'assignment').sort((x, y) => (x.name < y.name ? -1 : 1)).map(({ value }) => value);
