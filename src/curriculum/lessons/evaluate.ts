import { inBrackets, product } from '../arithmetic/products.ts';
import { sum } from '../arithmetic/sums.ts';
import { plusTerm, polynomial, term } from '../arithmetic/tex.ts';
import { chain } from '../arithmetic/work.ts';
import type { Exercise, Lesson, Step } from '../exercise.ts';
import { drawLetter } from '../equations/letters.ts';
import { evaluating } from '../phrasings/polynomials.ts';
import { chance, integer, nonZero, type Random } from '../random.ts';

/** `7x-5` for x = 4, and `3a-2b`, then quadratics, then cubics and negative values. */
export const evaluate: Lesson = {
  topic: 'evaluate',
  levels: 3,
  make: (level: number, random: Random): Exercise => (level < 3 && chance(random, level === 1 ? 0.3 : 0.2) ? twoLetters(level, random) : onePolynomial(level, random)),
};

function onePolynomial(level: number, random: Random): Exercise {
  const value = level === 1 ? integer(random, 2, 12) : level === 2 ? integer(random, 1, 10) : nonZero(random, -4, 4);
  const factors = drawFactors(level, random);
  const letter = drawLetter(random);
  const top = factors.length - 1;
  const terms = factors.map((factor, at) => ({ factor, power: top - at })).filter(({ factor }) => factor !== 0);
  const { steps, value: result } = addUp(terms.map(({ factor, power }) => termAt(factor, power, value)));
  const e = polynomial(factors, letter);
  return { topic: 'evaluate', level, key: `${factors.join(',')}@${value}`, answer: String(result), solution: steps, asks: evaluating, slots: { e, v: `${letter}=${value}` } };
}

/** Factors of a polynomial, the highest power first, at least two of them not 0. */
function drawFactors(level: number, random: Random): number[] {
  if (level === 1) return [integer(random, 2, 9), nonZero(random, -20, 20)];
  const most = level === 2 ? 9 : 4;
  const first = chance(random, 0.3) ? (chance(random, 0.7) ? 1 : -1) : nonZero(random, -most, most);
  const rest = Array.from({ length: level - 1 }, () => (chance(random, 0.8) ? nonZero(random, -9, 9) : 0));
  return [first, ...rest, nonZero(random, -12, 12)];
}

function twoLetters(level: number, random: Random): Exercise {
  const [a, b] = [integer(random, 2, 9), nonZero(random, -9, 9)];
  const [x, y] = level === 1 ? [integer(random, 1, 9), integer(random, 1, 9)] : [nonZero(random, -9, 9), nonZero(random, -9, 9)];
  const [p, q] = chance(random, 0.5) ? ['a', 'b'] : ['x', 'y'];
  const { steps, value } = addUp([termAt(a, 1, x), termAt(b, 1, y)]);
  const slots = { e: `${term(a, p)}${plusTerm(b, q)}`, v: `${p}=${x}, ${q}=${y}` };
  return { topic: 'evaluate', level, key: `${a}*${x},${b}*${y}`, answer: String(value), solution: steps, asks: evaluating, slots };
}

/** The value of one term, and the steps to it. */
function termAt(factor: number, power: number, at: number): { steps: Step[]; value: number } {
  if (power === 0) return { steps: [], value: factor };
  const raised = at ** power;
  const steps: Step[] = power > 1 ? [{ rule: 'power', lines: [powerChain(at, power)] }] : [];
  if (factor !== 1) steps.push({ rule: 'multiply', lines: factor === -1 ? [`-1\\times${inBrackets(raised)}=${0 - raised}`] : product(factor, raised).lines });
  return { steps, value: factor * raised };
}

/** `(-3)^3=(-3)\times(-3)\times(-3)=9\times(-3)=-27`. */
function powerChain(base: number, power: number): string {
  const factor = inBrackets(base);
  const links = [`${factor}^${power}`];
  for (let done = 1; done < power; done += 1) links.push([done === 1 ? factor : String(base ** done), ...Array<string>(power - done).fill(factor)].join('\\times'));
  return chain([...links, String(base ** power)]);
}

/** Each term's steps, and after each but the first what there is so far. */
function addUp(terms: readonly { steps: Step[]; value: number }[]): { steps: Step[]; value: number } {
  const steps: Step[] = [];
  let value: number | null = null;
  for (const term_ of terms) {
    steps.push(...term_.steps);
    if (value !== null) steps.push({ rule: 'add', lines: sum(value, term_.value).lines });
    value = (value ?? 0) + term_.value;
  }
  return { steps, value: value ?? 0 };
}
