import { decimal, decimalQuotient as divideWhole, trimmed } from '../arithmetic/decimals.ts';
import { productSteps } from '../arithmetic/product-steps.ts';
import { quotient } from '../arithmetic/quotients.ts';
import type { Asks, Exercise, Lesson, Step } from '../exercise.ts';
import { calculate } from '../phrasings/calculate.ts';
import { decimalProduct, decimalQuotient } from '../phrasings/decimal-products.ts';
import { chance, integer, oneOf, shuffled, type Random } from '../random.ts';

/** A decimal as a whole number and how many of its digits stand behind the point. */
interface Decimal {
  n: number;
  places: number;
}

/** `1.2\times4`, then `1.2\times0.4` and `7.2\div4`, then `3.4\times2.6` and `7.2\div0.9`, then `0.12\times3.4` and `7\div4`. */
export const decimalProducts: Lesson = {
  topic: 'decimalProducts',
  levels: 4,
  make(level: number, random: Random): Exercise {
    if (level === 4 && chance(random, 0.4)) return wholeNumbers(random);
    return level > 1 && chance(random, 0.45) ? division(level, random) : multiplication(level, random);
  },
};

/** Its last digit is not 0. */
function draw(low: number, high: number, places: number, random: Random): Decimal {
  for (;;) {
    const n = integer(random, low, high);
    if (n % 10 !== 0) return { n, places };
  }
}

function drawFactors(level: number, random: Random): [Decimal, Decimal] {
  if (level === 1) return [draw(2, 99, 1, random), draw(2, 9, 0, random)];
  if (level === 2) return [draw(2, 99, oneOf(random, [1, 2]), random), draw(2, 9, 1, random)];
  if (level === 3) return [draw(11, 99, 1, random), draw(11, 99, oneOf(random, [0, 1]), random)];
  return [draw(11, 99, 2, random), draw(11, 99, oneOf(random, [1, 2]), random)];
}

/** Whole numbers are multiplied; the result has the places of both. */
function multiplication(level: number, random: Random): Exercise {
  const [a, b] = shuffled(random, drawFactors(level, random)) as [Decimal, Decimal];
  const [x, y] = [decimal(a.n, a.places), decimal(b.n, b.places)];
  const places = a.places + b.places;
  const e = `${x}\\times${y}`;
  const [first, ...others] = productSteps(a.n, b.n);
  const solution: Step[] = [
    { ...first!, rule: 'without-point' },
    ...others,
    { rule: 'decimal-places', lines: [`${a.places}+${b.places}=${places}`] },
    { rule: 'with-point', lines: [`${e}=${trimmed(a.n * b.n, places)}`] },
  ];
  return { topic: 'decimalProducts', level, key: [x, y].sort().join('*'), answer: decimal(a.n * b.n, places), solution, asks: asksOf(decimalProduct, random), slots: { e, a: x, b: y } };
}

/** Divisors are whole at the second level; at higher ones both points are shifted until they are. */
function division(level: number, random: Random): Exercise {
  const shift = level === 2 ? 0 : level === 3 ? 1 : oneOf(random, [1, 2]);
  const d = integer(random, 2, level === 2 ? 9 : 12);
  const value = draw(2, level === 2 ? 99 : 199, level === 2 ? oneOf(random, [1, 2]) : oneOf(random, [0, 1]), random);
  const n = value.n * d;
  // 1.20 would be written 1.2, and then a digit is missing.
  if (value.places > 0 && n % 10 === 0) return division(level, random);
  // 7.0 and 1.0 would be written 7 and 1, and then there is no point to shift.
  if (shift > 0 && d % 10 === 0) return division(level, random);
  const [x, y] = [decimal(n, value.places + shift), decimal(d, shift)];
  const whole = `${decimal(n, value.places)}\\div${d}`;
  const { lines } = quotient(n, d);
  const solution: Step[] = shift === 0 ? [] : [{ rule: 'shift-points', lines: [`${x}\\div${y}=${whole}`] }];
  if (value.places === 0) solution.push({ rule: 'divide', lines });
  else solution.push({ rule: 'without-point', lines }, { rule: 'with-point', lines: [`${whole}=${decimal(value.n, value.places)}`] });
  return { topic: 'decimalProducts', level, key: `${x}/${y}`, answer: decimal(value.n, value.places), solution, asks: asksOf(decimalQuotient, random), slots: { e: `${x}\\div${y}`, a: x, b: y } };
}

/** `7\div4`: whole numbers whose quotient is a decimal. */
function wholeNumbers(random: Random): Exercise {
  for (;;) {
    const d = oneOf(random, [2, 4, 5, 8]);
    const n = integer(random, 1, d === 8 ? 50 : 150);
    if (n % d === 0) continue;
    const { steps, answer } = divideWhole(n, d);
    return { topic: 'decimalProducts', level: 4, key: `${n}/${d}`, answer, solution: steps, asks: asksOf(decimalQuotient, random), slots: { e: `${n}\\div${d}`, a: String(n), b: String(d) } };
  }
}

const asksOf = (inWords: Asks, random: Random): Asks => (chance(random, 0.65) ? calculate : inWords);
