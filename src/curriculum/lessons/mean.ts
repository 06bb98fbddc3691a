import { decimalQuotient, hasEnd } from '../arithmetic/decimals.ts';
import { difference } from '../arithmetic/differences.ts';
import { product } from '../arithmetic/products.ts';
import { runningSums } from '../arithmetic/sums.ts';
import type { Exercise, Lesson, Step } from '../exercise.ts';
import { meanOf, meanOfThings, missingOfMean } from '../phrasings/mean.ts';
import { chance, integer, oneOf, type Random } from '../random.ts';

/** Three or four small numbers, then larger ones, then a number that is missing, then means that are decimals and numbers below zero. */
export const mean: Lesson = {
  topic: 'mean',
  levels: 4,
  make: (level: number, random: Random): Exercise => (level === 3 ? missing(random) : plain(level, random)),
};

/** How many numbers, the least and the greatest, by level. */
const sizes = new Map([
  [1, { counts: [3, 3, 4], least: 1, most: 20 }],
  [2, { counts: [4, 4, 5], least: 5, most: 60 }],
  [4, { counts: [2, 4, 4, 5, 5], least: -15, most: 60 }],
]);

const drawNumbers = (count: number, least: number, most: number, random: Random): number[] => Array.from({ length: count }, () => integer(random, least, most));

const sumOf = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b);

/** Each number is added in a step of its own: there is one step less than there are numbers. */
const addSteps = (numbers: readonly number[]): Step[] => runningSums(numbers).map(({ lines }, at) => ({ rule: numbers[at + 1]! < 0 ? 'subtract' : 'add', lines }));

function plain(level: number, random: Random): Exercise {
  const { counts, least, most } = sizes.get(level)!;
  for (;;) {
    const numbers = drawNumbers(oneOf(random, counts), least, most, random);
    const [total, n] = [sumOf(numbers), numbers.length];
    const isWhole = total % n === 0;
    const isSigned = numbers.some((number) => number < 0);
    if (level < 4 ? !isWhole : total < 0 || !hasEnd(total, n) || (isWhole && !isSigned)) continue;
    const { steps, answer } = decimalQuotient(total, n);
    const asks = !isSigned && chance(random, 0.35) ? meanOfThings : meanOf;
    return { topic: 'mean', level, key: numbers.join(' '), answer, solution: [...addSteps(numbers), ...steps], asks, slots: { l: numbers.join(', ') } };
  }
}

/** What all must make together, without what there is. */
function missing(random: Random): Exercise {
  for (;;) {
    const n = oneOf(random, [4, 5, 5, 6]);
    const numbers = drawNumbers(n, 2, 40, random);
    if (sumOf(numbers) % n !== 0) continue;
    const value = sumOf(numbers) / n;
    const known = numbers.slice(0, -1);
    const all = product(value, n);
    const solution: Step[] = [...addSteps(known), { rule: 'multiply', lines: all.lines }, { rule: 'subtract', lines: difference(all.value, sumOf(known)).lines }];
    return { topic: 'mean', level: 3, key: `${known.join(' ')} mean ${value}`, answer: String(numbers.at(-1)!), solution, asks: missingOfMean, slots: { l: known.join(', '), n: String(n), m: String(value) } };
  }
}

