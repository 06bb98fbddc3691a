import { inBrackets, product } from '../arithmetic/products.ts';
import { quotient } from '../arithmetic/quotients.ts';
import { sum } from '../arithmetic/sums.ts';
import { plusTerm } from '../arithmetic/tex.ts';
import type { Exercise, Lesson, Step } from '../exercise.ts';
import { calculate } from '../phrasings/calculate.ts';
import { chance, integer, nonZero, type Random } from '../random.ts';

/** A calculation with negative numbers: as it is written, and how it goes. */
interface Made {
  e: string;
  solution: Step[];
  value: number;
}

/** Sums with negative numbers, then brackets, products and quotients, then larger numbers and three terms. */
export const negatives: Lesson = {
  topic: 'negatives',
  levels: 3,
  make(level: number, random: Random): Exercise {
    const { e, solution, value } = draw(level, random);
    return { topic: 'negatives', level, key: e.replace(/\\(times|div)/g, (_, sign) => (sign === 'times' ? '*' : '/')), answer: String(value), solution, asks: calculate, slots: { e } };
  },
};

function draw(level: number, random: Random): Made {
  if (level === 1) return plainSum(random, 20);
  if (level === 2) return chance(random, 0.5) ? bracketSum(random, 30) : chance(random, 0.5) ? signedProduct(random, 12) : signedQuotient(random);
  const drawn = random();
  return drawn < 0.25 ? plainSum(random, 500) : drawn < 0.5 ? bracketSum(random, 200) : drawn < 0.7 ? signedProduct(random, 40) : threeTerms(random);
}

/** `-7+12`, `5-9`, `-3-8`: something is negative, in it or after. */
function plainSum(random: Random, most: number): Made {
  for (;;) {
    const [a, b] = [nonZero(random, -most, most), nonZero(random, -most, most)];
    if (a > 0 && a + b >= 0) continue;
    const { lines, value } = sum(a, b);
    return { e: a + plusTerm(b), solution: [{ rule: ruleOf(a, b), lines }], value };
  }
}

/** `-7+(-12)`, `5-(-9)`. */
function bracketSum(random: Random, most: number): Made {
  const [a, b] = [nonZero(random, -most, most), -integer(random, 1, most)];
  const minus = chance(random, 0.6);
  const e = `${a}${minus ? '-' : '+'}(${b})`;
  const { lines, value } = sum(a, minus ? -b : b);
  return { e, solution: [{ rule: 'drop-brackets', lines: [`${e}=${a}${plusTerm(minus ? -b : b)}`] }, { rule: ruleOf(a, minus ? -b : b), lines }], value };
}

function signedProduct(random: Random, most: number): Made {
  const [a, b] = drawSigned(integer(random, 2, most), integer(random, 2, 9), random);
  const { lines, value } = product(a, b);
  return { e: `${a}\\times${inBrackets(b)}`, solution: [{ rule: 'multiply', lines }], value };
}

function signedQuotient(random: Random): Made {
  const d = integer(random, 2, 12);
  const [a, b] = drawSigned(d * integer(random, 1, 12), d, random);
  const { lines, value } = quotient(a, b);
  return { e: `${a}\\div${inBrackets(b)}`, solution: [{ rule: 'divide', lines }], value };
}

/** `-5+8-12`, from left to right. */
function threeTerms(random: Random): Made {
  const [a, b, c] = [nonZero(random, -40, 40), -integer(random, 1, 40), nonZero(random, -40, 40)];
  const e = a + plusTerm(b) + plusTerm(c);
  const first = sum(a, b);
  const second = sum(first.value, c);
  const solution: Step[] = [
    { rule: ruleOf(a, b), lines: [...first.lines, `${e}=${first.value}${plusTerm(c)}`] },
    { rule: ruleOf(first.value, c), lines: second.lines },
  ];
  return { e, solution, value: second.value };
}

/** The sizes are added where the signs agree, else subtracted. */
const ruleOf = (a: number, b: number): 'add' | 'subtract' => (a < 0 === b < 0 ? 'add' : 'subtract');

/** At least one of the two is negative. */
function drawSigned(a: number, b: number, random: Random): [number, number] {
  const drawn = random();
  return drawn < 0.35 ? [-a, b] : drawn < 0.7 ? [a, -b] : [-a, -b];
}
