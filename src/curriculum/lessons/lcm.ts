import { multiplySizes, product } from '../arithmetic/products.ts';
import { quotient } from '../arithmetic/quotients.ts';
import type { Exercise, Lesson, Step } from '../exercise.ts';
import { euclid } from '../arithmetic/euclid.ts';
import { commonMultiple } from '../phrasings/divisors.ts';
import { integer, type Random } from '../random.ts';

/** The largest of the numbers, by level. */
const most = [12, 30, 60] as const;
/** Remainders and their conclusion. */
const MOST_STEPS = 4;

/** The least common multiple of two numbers up to 12, 30 and 60. */
export const lcm: Lesson = {
  topic: 'lcm',
  levels: most.length,
  make(level: number, random: Random): Exercise {
    const [a, b] = drawNumbers(level, random);
    const { steps, value } = euclid(a, b);
    const part = quotient(a, value);
    const whole = product(part.value, b);
    const solution: Step[] = [...steps, { rule: 'divide', lines: part.lines }, { rule: 'multiply', lines: whole.lines }];
    const slots = { a: String(a), b: String(b), g: `\\operatorname{lcm}(${a},${b})` };
    return { topic: 'lcm', level, key: [a, b].sort((x, y) => x - y).join(','), answer: String(whole.value), solution, asks: commonMultiple, slots };
  },
};

/** Whether a product is written in one line. */
const isOneLook = (a: number, b: number): boolean => multiplySizes(a, b).partials.length === 0;

function drawNumbers(level: number, random: Random): [number, number] {
  for (;;) {
    const [a, b] = [integer(random, 2, most[level - 1]!), integer(random, 2, most[level - 1]!)];
    if (a === b || Math.max(a, b) <= (most[level - 2] ?? 0)) continue;
    const { steps, value } = euclid(a, b);
    if (steps.length <= MOST_STEPS && isOneLook(a / value, b)) return [a, b];
  }
}
