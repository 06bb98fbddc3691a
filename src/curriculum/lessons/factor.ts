import { product } from '../arithmetic/products.ts';
import { plusTerm, polynomial, term } from '../arithmetic/tex.ts';
import { gcd } from '../arithmetic/draw-fraction.ts';
import type { Exercise, Lesson, Step } from '../exercise.ts';
import { factored, tryPairs } from '../equations/factor-steps.ts';
import { drawLetter } from '../equations/letters.ts';
import { factoring } from '../phrasings/factor.ts';
import { chance, integer, nonZero, oneOf, type Random } from '../random.ts';

/** A polynomial by its factors, the highest power first, and its product. */
interface Made {
  factors: readonly number[];
  solution: Step[];
  answer: string;
}

/** A common factor, then `x^2+5x+6` and `x^2-49`, then with a number in front and `9x^2-25`, then `6x^2+7x-3`. */
export const factor: Lesson = {
  topic: 'factor',
  levels: 4,
  make(level: number, random: Random): Exercise {
    const letter = drawLetter(random);
    const { factors, solution, answer } = oneOf(random, kinds[level - 1]!)(letter, random);
    return { topic: 'factor', level, key: factors.join(','), answer, solution, asks: factoring, slots: { e: polynomial(factors, letter), v: letter } };
  },
};

const kinds: readonly (readonly ((letter: string, random: Random) => Made)[])[] = [
  [numberOut, numberOut, letterOut],
  [trinomial, trinomial, plainSquares],
  [numberThenTrinomial, bothOut, squares],
  [byGrouping],
];

const PRIMES = [2, 3, 5, 7, 11] as const;

/** What the factors have in common is taken out, one prime after the other; `rest` is what stays in the brackets. */
function takeNumberOut(factors: readonly number[], letter: string): { steps: Step[]; front: number; rest: number[] } {
  const steps: Step[] = [];
  const written = polynomial(factors, letter);
  let rest = [...factors];
  let front = 1;
  for (const prime of PRIMES) {
    for (; rest.every((number) => number % prime === 0); front *= prime) {
      const inside = rest.map((number) => number / prime);
      const first: Step = { rule: 'take-out', values: { n: String(prime) }, lines: [`${polynomial(rest, letter)}=${prime}(${polynomial(inside, letter)})`] };
      if (front > 1) first.lines = [...first.lines, ...product(front, prime).lines, `${written}=${front * prime}(${polynomial(inside, letter)})`];
      steps.push(first);
      rest = inside;
    }
  }
  return { steps, front, rest };
}

/** `12x+18`. */
function numberOut(letter: string, random: Random): Made {
  for (;;) {
    const front = integer(random, 2, 12);
    const [a, b] = [integer(random, 1, 9), nonZero(random, -9, 9)];
    if (gcd(a, Math.abs(b)) > 1) continue;
    const factors = [front * a, front * b];
    const { steps } = takeNumberOut(factors, letter);
    return { factors, solution: steps, answer: `${front}(${polynomial([a, b], letter)})` };
  }
}

/** `x^2+5x`, `3x^2-7x`. */
function letterOut(letter: string, random: Random): Made {
  for (;;) {
    const [a, b] = [chance(random, 0.5) ? 1 : integer(random, 2, 9), nonZero(random, -15, 15)];
    if (gcd(a, Math.abs(b)) > 1) continue;
    const factors = [a, b, 0];
    return { factors, solution: [letterStep(a, b, letter)], answer: `${letter}(${polynomial([a, b], letter)})` };
  }
}

const letterStep = (a: number, b: number, letter: string): Step => ({
  rule: 'take-out',
  values: { n: letter },
  lines: [`${polynomial([a, b, 0], letter)}=${letter}(${polynomial([a, b], letter)})`],
});

/** `12x^2-18x`. */
function bothOut(letter: string, random: Random): Made {
  for (;;) {
    const front = integer(random, 2, 9);
    const [a, b] = [integer(random, 1, 7), nonZero(random, -9, 9)];
    if (gcd(a, Math.abs(b)) > 1) continue;
    const factors = [front * a, front * b, 0];
    const answer = `${front}${letter}(${polynomial([a, b], letter)})`;
    const { steps } = takeNumberOut(factors, letter);
    return { factors, solution: [...steps, letterStep(a, b, letter), { rule: 'together', lines: [`${polynomial(factors, letter)}=${answer}`] }], answer };
  }
}

/** The pair, then the product. */
function trinomialSteps(low: number, high: number, letter: string): { steps: Step[]; product: string } {
  const [b, c] = [-(low + high), low * high];
  const written = factored(low, high, letter);
  return { steps: [...tryPairs(b, c), { rule: 'factor', lines: [`${polynomial([1, b, c], letter)}=${written}`] }], product: written };
}

/** Roots that are not 0 and whose sum isn't either. */
function drawRoots(most: number, random: Random): [number, number] {
  for (;;) {
    const [p, q] = [nonZero(random, -most, most), nonZero(random, -most, most)];
    if (p + q !== 0) return [Math.min(p, q), Math.max(p, q)];
  }
}

function trinomial(letter: string, random: Random): Made {
  const [low, high] = drawRoots(12, random);
  const { steps, product: answer } = trinomialSteps(low, high, letter);
  return { factors: [1, -(low + high), low * high], solution: steps, answer };
}

/** `3x^2+15x+18`. */
function numberThenTrinomial(letter: string, random: Random): Made {
  const front = oneOf(random, [2, 3, 5]);
  const [low, high] = drawRoots(7, random);
  const inner = [1, -(low + high), low * high];
  const factors = inner.map((number) => front * number);
  const { steps, product: written } = trinomialSteps(low, high, letter);
  const answer = `${front}${written}`;
  return { factors, solution: [...takeNumberOut(factors, letter).steps, ...steps, { rule: 'together', lines: [`${polynomial(factors, letter)}=${answer}`] }], answer };
}

function plainSquares(letter: string, random: Random): Made {
  return squaresOf(1, integer(random, 1, 15), letter);
}

function squares(letter: string, random: Random): Made {
  for (;;) {
    const [a, b] = [integer(random, 2, 9), integer(random, 1, 12)];
    if (gcd(a, b) === 1) return squaresOf(a, b, letter);
  }
}

/** `9x^2-25=(3x)^2-5^2=(3x+5)(3x-5)`. */
function squaresOf(a: number, b: number, letter: string): Made {
  const factors = [a * a, 0, -b * b];
  const written = polynomial(factors, letter);
  const asSquares = `${a === 1 ? letter : `(${a}${letter})`}^2-${b}^2`;
  const answer = `(${term(a, letter)}+${b})(${term(a, letter)}-${b})`;
  return { factors, solution: [{ rule: 'as-squares', lines: [`${written}=${asSquares}`] }, { rule: 'difference-of-squares', lines: [`${asSquares}=${answer}`] }], answer };
}

/** `6x^2+7x-3`: the middle is split by a pair with the product `6\times(-3)`, then each half has a common factor. */
function byGrouping(letter: string, random: Random): Made {
  for (;;) {
    const [m, n] = [integer(random, 1, 5), integer(random, 2, 5)];
    const [p, q] = chance(random, 0.15) ? [integer(random, 1, 7), 0] : [nonZero(random, -7, 7), nonZero(random, -7, 7)];
    const [first, second] = q === 0 ? [[n, p], [n, p]] as const : [[m, p], [n, q]] as const;
    const factors = [first[0] * second[0], first[0] * second[1] + first[1] * second[0], first[1] * second[1]] as const;
    const [a, b, c] = factors;
    if (b === 0 || gcd(first[0], Math.abs(first[1])) > 1 || gcd(second[0], Math.abs(second[1])) > 1 || Math.abs(a * c) > 80) continue;
    return groupingOf(a, b, c, letter);
  }
}

function groupingOf(a: number, b: number, c: number, letter: string): Made {
  const parts = [...pairOf(b, a * c)].sort((x, y) => Math.abs(y) - Math.abs(x)) as [number, number];
  const [large, small] = parts;
  const front = gcd(a, Math.abs(large));
  const inside = [a / front, large / front] as const;
  const back = small / inside[0];
  const written = polynomial([a, b, c], letter);
  const inner = `(${polynomial(inside, letter)})`;
  const other = `(${polynomial([front, back], letter)})`;
  const answer = inner === other ? `${inner}^2` : `${inner}${other}`;
  const solution: Step[] = [
    { rule: 'first-times-last', lines: product(a, c).lines },
    ...tryPairs(b, a * c),
    { rule: 'split-middle', lines: [`${written}=${term(a, `${letter}^2`)}${plusTerm(large, letter)}${plusTerm(small, letter)}${plusTerm(c)}`] },
    { rule: 'first-two', lines: [`${term(a, `${letter}^2`)}${plusTerm(large, letter)}=${term(front, letter)}${inner}`] },
    { rule: 'last-two', lines: [`${term(small, letter)}${plusTerm(c)}=${back}${inner}`] },
    { rule: 'together', lines: [`${written}=${answer}`] },
  ];
  return { factors: [a, b, c], solution, answer };
}

/** The two whole numbers with this sum and product. */
function pairOf(sum: number, times: number): [number, number] {
  const root = Math.round(Math.sqrt(sum * sum - 4 * times));
  return [(sum + root) / 2, (sum - root) / 2];
}
