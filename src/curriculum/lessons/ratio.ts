import { product, TABLES } from '../arithmetic/products.ts';
import { quotient } from '../arithmetic/quotients.ts';
import { sum } from '../arithmetic/sums.ts';
import { term } from '../arithmetic/tex.ts';
import { gcd } from '../arithmetic/draw-fraction.ts';
import type { Exercise, Lesson, Step } from '../exercise.ts';
import { isolate } from '../equations/isolate.ts';
import { drawLetter } from '../equations/letters.ts';
import { otherPart, proportion, shareBoth, shareThree, simplestRatio } from '../phrasings/ratio.ts';
import { chance, integer, type Random } from '../random.ts';

/** Ratios in lowest terms, then proportions and the other part, then shares, then three parts. */
export const ratio: Lesson = {
  topic: 'ratio',
  levels: 4,
  make(level: number, random: Random): Exercise {
    const drawn = random();
    if (level === 1) return drawn < 0.7 ? simplest(1, draw(9, random), integer(random, 2, 9)) : partner(1, random);
    if (level === 2) return drawn < 0.3 ? simplest(2, draw(12, random), integer(random, 5, 12)) : drawn < 0.7 ? solveProportion(2, random) : partner(2, random);
    if (level === 3) return drawn < 0.6 ? share(3, draw(9, random), random) : solveProportion(3, random);
    return drawn < 0.5 ? simplest(4, [...draw(9, random), integer(random, 1, 9)], integer(random, 2, 9)) : share(4, [...draw(6, random), integer(random, 1, 6)], random);
  },
};

/** Two different numbers without a common divisor. */
function draw(most: number, random: Random): [number, number] {
  for (;;) {
    const [a, b] = [integer(random, 1, most), integer(random, 1, most)];
    if (a !== b && gcd(a, b) === 1) return [a, b];
  }
}

const PRIMES = [2, 3, 5, 7, 11] as const;

/** All parts are divided by one prime after the other, the smallest first. */
function simplest(level: number, parts: readonly number[], factor: number): Exercise {
  let left = parts.map((part) => part * factor);
  const given = left.join(':');
  const solution: Step[] = [];
  for (const prime of PRIMES) {
    for (; left.every((part) => part % prime === 0); left = left.map((part) => part / prime)) {
      solution.push({ rule: 'divide-parts', values: { n: String(prime) }, lines: left.map((part) => `${part}\\div${prime}=${part / prime}`), joined: 'and' });
    }
  }
  return { topic: 'ratio', level, key: given, answer: left.join(':'), solution, asks: simplestRatio, slots: { r: given } };
}

/** `x:8=3:4`, the unknown anywhere, as quotients or as fractions. */
function solveProportion(level: number, random: Random): Exercise {
  const [a, b] = draw(level === 2 ? 9 : 12, random);
  const [first, second] = [integer(random, 2, level === 2 ? 5 : 9), integer(random, 1, level === 2 ? 2 : 4)];
  const numbers = [a * first, b * first, a * second, b * second];
  const at = integer(random, 0, 3);
  const letter = drawLetter(random);
  const written = numbers.map((number, place) => (place === at ? letter : String(number)));
  const [p, q, r, s] = written as [string, string, string, string];
  const e = chance(random, 0.5) ? `${p}:${q}=${r}:${s}` : `\\frac{${p}}{${q}}=\\frac{${r}}{${s}}`;
  // The outer two belong together, and the inner two.
  const factor = numbers[3 - at]!;
  const [left, right] = (at === 0 || at === 3 ? [numbers[1], numbers[2]] : [numbers[0], numbers[3]]) as [number, number];
  if (first === second || Math.min(left, right) > TABLES || factor > TABLES) return solveProportion(level, random);
  const { lines, value } = product(left, right);
  const { steps, answer } = isolate(factor, 0, value, letter);
  const crossed: Step = { rule: 'cross-products', lines: [...lines, `${term(factor, letter)}=${value}`] };
  return { topic: 'ratio', level, key: numbers.map((number, place) => (place === at ? '?' : number)).join(':'), answer, solution: [crossed, ...steps], asks: proportion, slots: { e, v: letter } };
}

/** One part, then the other. */
function partner(level: number, random: Random): Exercise {
  const [a, b] = draw(level === 1 ? 6 : 12, random);
  const times = integer(random, 2, level === 1 ? 9 : 15);
  const n = a * times;
  const solution: Step[] = [
    { rule: 'one-part', lines: quotient(n, a).lines },
    { rule: 'multiply', lines: product(times, b).lines },
  ];
  return { topic: 'ratio', level, key: `${a}:${b},${n}`, answer: String(b * times), solution, asks: otherPart, slots: { r: `${a}:${b}`, n: String(n), a: String(a), b: String(b) } };
}

/** The parts are counted, then what one of them is, then each share. */
function share(level: number, parts: readonly number[], random: Random): Exercise {
  const whole = parts.reduce((a, b) => a + b);
  const times = integer(random, 2, level === 3 ? 15 : 12);
  const counted: string[] = [];
  parts.reduce((a, b) => {
    counted.push(...sum(a, b).lines);
    return a + b;
  });
  const solution: Step[] = [
    { rule: 'count-parts', lines: counted },
    { rule: 'one-part', lines: quotient(whole * times, whole).lines },
    ...parts.map((part): Step => ({ rule: 'multiply', lines: product(times, part).lines })),
  ];
  const r = parts.join(':');
  const [a, b, c] = parts.map(String);
  return { topic: 'ratio', level, key: `${whole * times}=${r}`, answer: parts.map((part) => part * times).join(', '), solution, asks: parts.length === 2 ? shareBoth : shareThree, slots: { r, n: String(whole * times), a: a!, b: b!, ...(c && { c }) } };
}
