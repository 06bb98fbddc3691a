import { difference } from '../arithmetic/differences.ts';
import { product, TABLES } from '../arithmetic/products.ts';
import { quotient } from '../arithmetic/quotients.ts';
import { plusTerm, term } from '../arithmetic/tex.ts';
import { gcd } from '../arithmetic/draw-fraction.ts';
import type { Exercise, Lesson, Step } from '../exercise.ts';
import { isolate } from '../equations/isolate.ts';
import { system } from '../phrasings/system.ts';
import { givenForY } from '../equations/substitute.ts';
import { chance, integer, nonZero, type Random } from '../random.ts';

/** `a x+b y=c`. */
interface Equation {
  a: number;
  b: number;
  c: number;
}

/** Two equations with a whole solution: equal factors of x, then one that is a multiple of the other, then any up to 5. */
export const systems: Lesson = {
  topic: 'systems',
  levels: 3,
  make(level: number, random: Random): Exercise {
    if (level === 2 && chance(random, 0.25)) return givenForY(random);
    const [x, y] = level === 1 ? [integer(random, 1, 9), integer(random, 1, 9)] : [integer(random, -5, 6), integer(random, -5, 6)];
    const [first, second] = drawFactors(level, random).map(([a, b]) => ({ a, b, c: a * x + b * y })) as [Equation, Equation];
    const key = [first, second].map(({ a, b, c }) => `${a},${b},${c}`).join(';');
    return { topic: 'systems', level, key, answer: `x=${x}, y=${y}`, solution: eliminate(first, second, y), asks: system, slots: { e: texOf(first), f: texOf(second) } };
  },
};

function drawFactors(level: number, random: Random): [number, number][] {
  for (;;) {
    const a = level === 1 ? integer(random, 1, 3) : integer(random, 1, level === 2 ? 3 : 4);
    const c = level === 1 ? a : level === 2 ? a * integer(random, 2, 3) : nonZero(random, -4, 4);
    const [b, d] = level === 1 ? [nonZero(random, -3, 3), nonZero(random, -3, 3)] : [nonZero(random, -3, 4), nonZero(random, -3, 4)];
    const determinant = a * d - b * c;
    const ordered: [number, number][] = level === 2 && random() < 0.5 && c > 0 ? [[c, d], [a, b]] : [[a, b], [c, d]];
    const left = determinant / gcd(a, Math.abs(c));
    if (determinant !== 0 && Math.abs(left) <= TABLES && (level < 3 || (Math.abs(c) !== a && (a * Math.abs(c)) / gcd(a, Math.abs(c)) <= TABLES))) return ordered;
  }
}

const texOf = ({ a, b, c }: Equation): string => `${term(a, 'x')}${plusTerm(b, 'y')}=${c}`;

/** Makes the factors of x equal, takes the second from the first, and puts y into the first as it was given. */
function eliminate(first: Equation, second: Equation, y: number): Step[] {
  const common = (first.a * Math.abs(second.a)) / gcd(first.a, Math.abs(second.a));
  const [p, q] = [common / first.a, common / second.a];
  const steps: Step[] = [];
  if (p !== 1) steps.push(multiplied('multiply-first', p, first));
  if (q !== 1) steps.push(multiplied('multiply-second', q, second));
  const { step, b, c } = eliminated(scaled(first, p), scaled(second, q));
  steps.push(step);
  if (b !== 1) steps.push({ rule: 'divide-both', values: { n: String(b) }, lines: [...quotient(c, b).lines, `y=${y}`] });
  const left = term(first.a, 'x');
  const { lines, value } = multiplyBy(first.b, y);
  steps.push({ rule: 'insert-known', values: { n: `y=${y}` }, lines: [...lines, `${left}${plusTerm(value)}=${first.c}`] });
  return [...steps, ...isolate(first.a, value, first.c, 'x').steps];
}

const scaled = ({ a, b, c }: Equation, by: number): Equation => ({ a: a * by, b: b * by, c: c * by });

function multiplied(rule: 'multiply-first' | 'multiply-second', by: number, equation: Equation): Step {
  return { rule, values: { n: String(by) }, lines: [...product(equation.c, by).lines, texOf(scaled(equation, by))] };
}

/** First minus second, whose factors of x are equal: the y, the numbers, then both. */
function eliminated(first: Equation, second: Equation): { step: Step; b: number; c: number } {
  const b = first.b - second.b;
  const numbers = difference(first.c, second.c);
  const letters = `${term(first.b, 'y')}-${second.b < 0 ? `(${term(second.b, 'y')})` : term(second.b, 'y')}=${term(b, 'y')}`;
  return { step: { rule: 'subtract-equations', lines: [letters, ...numbers.lines, `${term(b, 'y')}=${numbers.value}`] }, b, c: numbers.value };
}

/** A factor in front of y, times the value of y. */
function multiplyBy(factor: number, y: number): { lines: string[]; value: number } {
  if (factor === 1) return { lines: [], value: y };
  if (factor === -1 && y >= 0) return { lines: [], value: 0 - y };
  if (factor === -1) return { lines: [`-(${y})=${-y}`], value: -y };
  return product(factor, y);
}
