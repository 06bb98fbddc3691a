import { powerSteps } from '../arithmetic/power-steps.ts';
import { inBrackets, product as multiply } from '../arithmetic/products.ts';
import { sum } from '../arithmetic/sums.ts';
import { fraction, term } from '../arithmetic/tex.ts';
import { drawFraction } from '../arithmetic/draw-fraction.ts';
import type { Asks, Exercise, Lesson, Step } from '../exercise.ts';
import { drawLetter } from '../equations/letters.ts';
import { calculate } from '../phrasings/calculate.ts';
import { cubeInWords, powerInWords, singlePower, squareInWords } from '../phrasings/powers.ts';
import { chance, integer, oneOf, type Random } from '../random.ts';
import { writtenOtherwise } from '../written-otherwise.ts';

/** A problem with powers: as it is written, and how it goes. */
interface Made {
  e: string;
  solution: Step[];
  answer: string;
  asks: Asks;
  slots: Record<string, string>;
}

/** `2^5` and `2^3+7`, then the laws of exponents, then `(-3)^3`, `(2/3)^3` and `2^3+3^2`, then negative exponents and `(2x^3)^2`. */
export const powers: Lesson = {
  topic: 'powers',
  levels: 4,
  make(level: number, random: Random): Exercise {
    const make = oneOf(random, kinds[level - 1]!);
    const { e, solution, answer, asks, slots } = make(random);
    const key = e.replaceAll('\\times', '*').replaceAll('\\div', '/').replace(/\\frac| /g, '').replace(/[a-z]/g, 'x');
    return { topic: 'powers', level, key, twins: writtenOtherwise(key), answer, solution, asks, slots };
  },
};

const kinds: readonly (readonly ((random: Random) => Made)[])[] = [
  [(random) => plain(81, random), (random) => plain(81, random), withNumber],
  [product, quotient, ofPower, sameBase, sameBase, sameBase, sameBase],
  [negativeBase, ofFraction, twoPowers, (random) => squared(13, 29, random)],
  [negativeExponent, ofTerm, productOverPower, (random) => plain(1_100, random), (random) => squared(31, 99, random)],
];

/** Exponents are written in braces where they are not one digit. */
const raised = (base: string, n: number): string => (n === 1 ? base : `${base}^${n > 9 || n < 0 ? `{${n}}` : n}`);

/** A base and an exponent above 1 whose power is not above `largest`. */
function drawPower(largest: number, random: Random): [number, number] {
  for (;;) {
    const [a, n] = [integer(random, 2, 12), integer(random, 2, 9)];
    if (a ** n <= largest) return [a, n];
  }
}

function plain(largest: number, random: Random): Made {
  const [a, n] = drawPower(largest, random);
  const { steps, value } = powerSteps(a, n);
  return { e: raised(String(a), n), solution: steps, answer: String(value), ...asksFor(a, n, random) };
}

function squared(low: number, high: number, random: Random): Made {
  const a = integer(random, low, high);
  const { steps, value } = powerSteps(a, 2);
  return { e: `${a}^2`, solution: steps, answer: String(value), ...asksFor(a, 2, random) };
}

/** In signs or in words. */
function asksFor(a: number, n: number, random: Random): { asks: Asks; slots: Record<string, string> } {
  if (chance(random, 0.5)) return { asks: calculate, slots: { e: raised(String(a), n) } };
  if (n === 2) return { asks: squareInWords, slots: { a: String(a) } };
  if (n === 3 && chance(random, 0.7)) return { asks: cubeInWords, slots: { a: String(a) } };
  return { asks: powerInWords, slots: { a: String(a), n: String(n) } };
}

/** `2^3+7`, `5\times2^3`. */
function withNumber(random: Random): Made {
  const [a, n] = drawPower(40, random);
  const { steps, value } = powerSteps(a, n);
  const sign = oneOf(random, ['+', '-', '\\times'] as const);
  const b = integer(random, 2, sign === '\\times' ? 9 : 60);
  const work = sign === '\\times' ? multiply(b, value) : sum(value, sign === '+' ? b : -b);
  const e = sign === '\\times' ? `${b}\\times${raised(String(a), n)}` : `${raised(String(a), n)}${sign}${b}`;
  const last: Step = { rule: sign === '\\times' ? 'multiply' : sign === '+' ? 'add' : 'subtract', lines: work.lines };
  return { e, solution: [...steps, last], answer: String(work.value), asks: calculate, slots: { e } };
}

/** The size first, then the sign: `(-3)^4=81` but `-3^4=-81`. */
function negativeBase(random: Random): Made {
  const [a, n] = drawPower(300, random);
  const { steps, value } = powerSteps(a, n);
  const isBracketed = chance(random, 0.8);
  const e = isBracketed ? `(-${a})^${n}` : `-${a}^${n}`;
  const answer = String(isBracketed && n % 2 === 0 ? value : -value);
  return { e, solution: [...steps, { rule: 'sign', lines: [`${e}=${answer}`] }], answer, asks: calculate, slots: { e } };
}

/** Top and bottom apart. */
function ofFraction(random: Random): Made {
  const { n: top, d: bottom } = drawFraction(random, 10, 1);
  const n = top ** 4 < 1_000 && bottom ** 4 < 1_000 ? oneOf(random, [2, 3, 4]) : oneOf(random, [2, 2, 3]);
  const e = `(${fraction(top, bottom)})^${n}`;
  const parts = top === 1 ? [] : powerSteps(top, n).steps;
  const answer = fraction(top ** n, bottom ** n);
  return { e, solution: [...parts, ...powerSteps(bottom, n).steps, { rule: 'as-fraction', lines: [`${e}=${answer}`] }], answer, asks: calculate, slots: { e } };
}

/** `2^3+3^2`. */
function twoPowers(random: Random): Made {
  const [a, m] = drawPower(100, random);
  const [b, n] = drawPower(100, random);
  const minus = chance(random, 0.4) && a ** m > b ** n;
  const { lines, value } = sum(a ** m, minus ? -(b ** n) : b ** n);
  const solution: Step[] = [...powerSteps(a, m).steps, ...powerSteps(b, n).steps, { rule: minus ? 'subtract' : 'add', lines }];
  const e = `${a}^${m}${minus ? '-' : '+'}${b}^${n}`;
  return { e, solution, answer: String(value), asks: calculate, slots: { e } };
}

/** `x^3\times x^5`. */
function product(random: Random): Made {
  const letter = drawLetter(random);
  const [m, n] = [integer(random, 1, 12), integer(random, 2, 12)];
  const e = `${raised(letter, m)}\\times ${raised(letter, n)}`;
  return withExponent(letter, e, m + n, 'add-exponents', `${m}+${n}`);
}

function quotient(random: Random): Made {
  const letter = drawLetter(random);
  const n = integer(random, 1, 10);
  const m = n + integer(random, 1, 10);
  const e = chance(random, 0.5) ? `${raised(letter, m)}\\div ${raised(letter, n)}` : `\\frac{${raised(letter, m)}}{${raised(letter, n)}}`;
  return withExponent(letter, e, m - n, 'subtract-exponents', `${m}-${n}`);
}

/** `(x^2)^3`. */
function ofPower(random: Random): Made {
  const letter = drawLetter(random);
  const [m, n] = [integer(random, 2, 9), integer(random, 2, 6)];
  return withExponent(letter, `(${raised(letter, m)})^${n}`, m * n, 'multiply-exponents', `${m}\\times${n}`);
}

/** `2^3\times2^4`: the exponents, then the power as a number. */
function sameBase(random: Random): Made {
  const over = chance(random, 0.4);
  const [a, whole] = drawPower(150, random);
  const n = integer(random, 1, over ? 5 : whole - 1);
  const m = over ? whole + n : whole - n;
  const e = `${raised(String(a), m)}${over ? '\\div' : '\\times'}${raised(String(a), n)}`;
  const exponents: Step = { rule: over ? 'subtract-exponents' : 'add-exponents', lines: [`${m}${over ? '-' : '+'}${n}=${whole}`, `${e}=${raised(String(a), whole)}`] };
  const { steps, value } = powerSteps(a, whole);
  return { e, solution: [exponents, ...steps], answer: String(value), asks: calculate, slots: { e } };
}

function withExponent(letter: string, e: string, exponent: number, rule: Step['rule'], calculation: string): Made {
  const answer = raised(letter, exponent);
  return { e, solution: [{ rule, lines: [`${calculation}=${exponent}`, `${e}=${answer}`] }], answer, asks: singlePower, slots: { e, v: letter } };
}

/** `2^{-3}`, and now and then the exponent 0. */
function negativeExponent(random: Random): Made {
  const [a, n] = drawPower(300, random);
  if (chance(random, 0.25)) return { e: `${a * n}^0`, solution: [{ rule: 'zero-exponent', lines: [`${a * n}^0=1`] }], answer: '1', asks: calculate, slots: { e: `${a * n}^0` } };
  const { steps, value } = powerSteps(a, n);
  const e = `${a}^{-${n}}`;
  return { e, solution: [{ rule: 'one-over-power', lines: [`${e}=\\frac{1}{${a}^${n}}`] }, ...steps, { rule: 'as-fraction', lines: [`${e}=${fraction(1, value)}`] }], answer: fraction(1, value), asks: calculate, slots: { e } };
}

/** `(2x^3)^2`. */
function ofTerm(random: Random): Made {
  const letter = drawLetter(random);
  const [a, n] = drawPower(300, random);
  const factor = chance(random, 0.3) ? -a : a;
  const m = integer(random, 1, 6);
  const { steps, value } = powerSteps(a, n);
  const size = factor < 0 && n % 2 === 1 ? -value : value;
  const e = `(${term(factor, raised(letter, m))})^${n}`;
  const answer = term(size, raised(letter, m * n));
  const sign: Step[] = factor < 0 ? [{ rule: 'sign', lines: [`${inBrackets(factor)}^${n}=${size}`] }] : [];
  return { e, solution: [...steps, ...sign, { rule: 'multiply-exponents', lines: [`${m}\\times${n}=${m * n}`, `${e}=${answer}`] }], answer, asks: singlePower, slots: { e, v: letter } };
}

/** `\frac{x^5\times x^3}{x^2}`. */
function productOverPower(random: Random): Made {
  const letter = drawLetter(random);
  const [m, n] = [integer(random, 2, 9), integer(random, 2, 9)];
  const d = integer(random, 1, m + n - 1);
  const top = `${raised(letter, m)}\\times ${raised(letter, n)}`;
  const e = `\\frac{${top}}{${raised(letter, d)}}`;
  const answer = raised(letter, m + n - d);
  const solution: Step[] = [
    { rule: 'add-exponents', lines: [`${m}+${n}=${m + n}`, `${top}=${raised(letter, m + n)}`] },
    { rule: 'subtract-exponents', lines: [`${m + n}-${d}=${m + n - d}`, `${e}=${answer}`] },
  ];
  return { e, solution, answer, asks: singlePower, slots: { e, v: letter } };
}
