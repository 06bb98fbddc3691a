import { difference } from '../arithmetic/differences.ts';
import { product } from '../arithmetic/products.ts';
import { quotient } from '../arithmetic/quotients.ts';
import { sum } from '../arithmetic/sums.ts';
import { plusTerm, term } from '../arithmetic/tex.ts';
import type { Asks, Exercise, Lesson, Made, Step } from '../exercise.ts';
import { nthTerm, sumOfTerms } from '../phrasings/sequence-terms.ts';
import { formulaOf, nextTerm, termFromFirst } from '../phrasings/sequences.ts';
import { integer, nonZero, oneOf, type Random } from '../random.ts';

/** What comes next in steps, then by factors and at a far place, then sums, formulas and falling sequences, then far places by factors. */
export const sequences: Lesson = {
  topic: 'sequences',
  levels: 4,
  make: (level: number, random: Random): Exercise => ({ topic: 'sequences', level, ...oneOf(random, kinds[level - 1]!)(random) }),
};

const kinds: readonly (readonly ((random: Random) => Made)[])[] = [
  [(random) => nextByStep(integer(random, 1, 12), integer(random, 1, 30), random)],
  [nextByFactor, (random) => nextByStep(nonZero(random, -15, 15), integer(random, -20, 60), random), (random) => farByStep(integer(random, 2, 9), integer(random, 1, 20), random)],
  [fromFirst, formula, falling, (random) => farByStep(nonZero(random, -9, 12), integer(random, -20, 60), random)],
  [total, total, farByFactor],
];

/** A place that is written with th in English: the 24th, not the 22nd. */
function drawPlace(low: number, high: number, random: Random): number {
  for (;;) {
    const n = integer(random, low, high);
    if (n % 10 === 0 || n % 10 > 3 || (n > 10 && n < 14)) return n;
  }
}

const listOf = (first: number, step: number, count: number): number[] => Array.from({ length: count }, (_, at) => first + at * step);
const multiplesOf = (first: number, factor: number, count: number): number[] => Array.from({ length: count }, (_, at) => first * factor ** at);

/** The first two differences: whether they agree tells how the sequence goes on. */
function differences([a, b, c]: readonly number[]): Step {
  return { rule: 'differences', lines: [...difference(b!, a!).lines, ...difference(c!, b!).lines], joined: 'and' };
}

/** What the second is of the first, tried on the third. */
function factorOf([a, b]: readonly number[]): Step {
  const factor = b! / a!;
  return { rule: 'factor-of-terms', lines: [`${b}\\div${a}=${factor}`, ...product(b!, factor).lines], joined: 'and' };
}

function nextByStep(step: number, first: number, random: Random): Made {
  const numbers = listOf(first, step, oneOf(random, [4, 4, 5]));
  const { lines, value } = sum(numbers.at(-1)!, step);
  return made(numbers, ['', ' n'], [differences(numbers), { rule: 'next-number', lines }], value, nextTerm);
}

/** `3, 6, 12, 24`. */
function nextByFactor(random: Random): Made {
  const factor = integer(random, 2, 5);
  const numbers = multiplesOf(integer(random, 1, 9), factor, 4);
  const { lines, value } = product(numbers.at(-1)!, factor);
  return made(numbers, ['', ' n'], [differences(numbers), factorOf(numbers), { rule: 'next-number', lines }], value, nextTerm);
}

/** `48, 24, 12, 6`: each is divided to get the next. */
function falling(random: Random): Made {
  const factor = integer(random, 2, 3);
  const numbers = multiplesOf(integer(random, 1, 9), factor, 5).reverse();
  const [a, b, c, d] = numbers as [number, number, number, number];
  const { lines, value } = quotient(d, factor);
  const divisions: Step = { rule: 'factor-of-terms', lines: [`${c}\\div${d}=${factor}`, ...quotient(b, factor).lines], joined: 'and' };
  return made([a, b, c, d], ['', ' n'], [differences(numbers), divisions, { rule: 'next-number', lines }], value, nextTerm);
}

/** The steps up to the `n`th number, and that number. */
function stepsTo(n: number, first: number, step: number): { steps: Step[]; value: number } {
  const way = product(n - 1, step);
  const { lines, value } = sum(first, way.value);
  const steps: Step[] = [{ rule: 'steps-to-go', lines: [`${n}-1=${n - 1}`] }, { rule: 'multiply', lines: way.lines }, { rule: 'add', lines }];
  return { steps, value };
}

function farByStep(step: number, first: number, random: Random): Made {
  const numbers = listOf(first, step, oneOf(random, [3, 4]));
  const n = drawPlace(7, 40, random);
  const { steps, value } = stepsTo(n, first, step);
  return made(numbers, [` ${n}th`, ` sum ${n}`], [differences(numbers), ...steps], value, nthTerm, { n: String(n) });
}

function fromFirst(random: Random): Made {
  const [first, step, n] = [integer(random, -20, 40), nonZero(random, -9, 12), drawPlace(5, 40, random)];
  const { steps, value } = stepsTo(n, first, step);
  return { key: `${first} by ${step} ${n}th`, solution: steps, answer: String(value), asks: termFromFirst, slots: { a: String(first), d: String(step), n: String(n) } };
}

/** `4n-1` of `3, 7, 11`: the step times n, and what would stand before the first. */
function formula(random: Random): Made {
  const [first, step] = [integer(random, -20, 30), nonZero(random, -9, 12)];
  const numbers = listOf(first, step, oneOf(random, [3, 4, 4]));
  const { lines, value } = difference(first, step);
  return { ...made(numbers, [' n', ''], [differences(numbers), { rule: 'before-first', lines }], 0, formulaOf), answer: term(step, 'n') + plusTerm(value) };
}

/** First and last together, as often as there are numbers, halved. */
function total(random: Random): Made {
  const [first, step, n] = [integer(random, 1, 12), integer(random, 1, 6), oneOf(random, [5, 6, 7, 8, 9, 10, 11, 12, 20])];
  const numbers = listOf(first, step, 3);
  const { steps, value: last } = stepsTo(n, first, step);
  const ends = sum(first, last);
  const twice = product(ends.value, n);
  const half = quotient(twice.value, 2);
  const solution: Step[] = [differences(numbers), ...steps, { rule: 'first-plus-last', lines: ends.lines }, { rule: 'multiply', lines: twice.lines }, { rule: 'halve', lines: half.lines }];
  return made(numbers, [` sum ${n}`, ` ${n}th`], solution, half.value, sumOfTerms, { n: String(n) });
}

/** `3, 6, 12, 24` up to the seventh or so, one number after the other. */
function farByFactor(random: Random): Made {
  const factor = integer(random, 2, 4);
  const numbers = multiplesOf(integer(random, 1, 6), factor, 3);
  const n = integer(random, 5, factor === 2 ? 9 : factor === 3 ? 7 : 6);
  const steps: Step[] = [differences(numbers), factorOf(numbers)];
  let reached = numbers.at(-1)!;
  for (let at = 4; at <= n; at += 1) {
    const { lines, value } = product(reached, factor);
    steps.push({ rule: 'number-at', values: { n: String(at) }, lines });
    reached = value;
  }
  return made(numbers, [` ${n}th`, ` sum ${n}`], steps, reached, nthTerm, { n: String(n) });
}

/** `what` is asked of the numbers: one of two, which the words alone tell. */
function made(numbers: readonly number[], [what, other]: readonly string[], solution: Step[], value: number, asks: Asks, slots: Record<string, string> = {}): Made {
  const list = numbers.join(' ');
  return { key: list + what, twins: [list + other], solution, answer: String(value), asks, slots: { l: numbers.join(', '), ...slots } };
}
