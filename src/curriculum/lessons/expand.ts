import { sum } from '../arithmetic/sums.ts';
import { plusTerm, polynomial, term } from '../arithmetic/tex.ts';
import { inBrackets } from '../arithmetic/products.ts';
import type { Exercise, Lesson, Step } from '../exercise.ts';
import { drawLetter } from '../equations/letters.ts';
import { expanding } from '../phrasings/polynomials.ts';
import { chance, integer, nonZero, type Random } from '../random.ts';

/** `a·letter+b`, or a number alone where `a` is 0. */
interface Factor {
  a: number;
  b: number;
}

/** `3(x-4)`, then `(x-1)(x+6)` and `x(x-3)`, then `(2x+3)(4x-5)` and squares. */
export const expand: Lesson = {
  topic: 'expand',
  levels: 3,
  make(level: number, random: Random): Exercise {
    const [p, q] = drawFactors(level, random);
    const letter = drawLetter(random);
    const isSquare = level === 3 && p.a === q.a && p.b === q.b;
    const e = isSquare ? `(${texOf(p, letter)})^2` : `${p.a === 0 || p.b === 0 ? texOf(p, letter) : `(${texOf(p, letter)})`}(${texOf(q, letter)})`;
    const steps: Step[] = isSquare ? [{ rule: 'as-product', lines: [`${e}=(${texOf(p, letter)})(${texOf(p, letter)})`] }] : [];
    const result = polynomial([p.a * q.a, p.a * q.b + p.b * q.a, p.b * q.b], letter);
    steps.push(...multiplyOut(p, q, letter), { rule: 'together', lines: [`${e}=${result}`] });
    return { topic: 'expand', level, key: [p, q].map(({ a, b }) => `${a},${b}`).sort().join('|'), answer: result, solution: steps, asks: expanding, slots: { e, v: letter } };
  },
};

function drawFactors(level: number, random: Random): [Factor, Factor] {
  if (level === 1) return [{ a: 0, b: nonZero(random, -9, 9) === 1 ? 2 : chance(random, 0.8) ? integer(random, 2, 9) : -integer(random, 2, 9) }, { a: chance(random, 0.5) ? 1 : integer(random, 2, 9), b: nonZero(random, -12, 12) }];
  if (level === 2) return [{ a: 1, b: chance(random, 0.15) ? 0 : nonZero(random, -9, 9) }, { a: 1, b: nonZero(random, -9, 9) }];
  const first = { a: integer(random, 1, 6), b: nonZero(random, -9, 9) };
  return chance(random, 0.3) ? [first, first] : [first, { a: integer(random, 2, 6), b: nonZero(random, -9, 9) }];
}

const texOf = ({ a, b }: Factor, letter: string): string => polynomial([a, b], letter);

/** Each term of the first with each of the second, then the like ones together. */
function multiplyOut(p: Factor, q: Factor, letter: string): Step[] {
  const parts = (factor: Factor) => [{ size: factor.a, power: 1 }, { size: factor.b, power: 0 }].filter(({ size }) => size !== 0);
  const written = (size: number, power: number): string => (power === 0 ? String(size) : term(size, power === 1 ? letter : `${letter}^2`));
  const steps = parts(p).flatMap((one) =>
    parts(q).map((other): Step => {
      const second = other.power === 0 ? inBrackets(other.size) : written(other.size, 1);
      return { rule: 'each-with-each', lines: [`${written(one.size, one.power)}\\times${/^[a-z]/.test(second) ? ' ' : ''}${second}=${written(one.size * other.size, one.power + other.power)}`] };
    }),
  );
  const [outer, inner] = [p.a * q.b, p.b * q.a];
  if (outer === 0 || inner === 0) return steps;
  const total = outer + inner;
  const sizes = Math.max(Math.abs(outer), Math.abs(inner)) > 9 ? sum(outer, inner).lines : [];
  return [...steps, { rule: 'like-terms', lines: [...sizes, `${term(outer, letter)}${plusTerm(inner, letter)}=${total === 0 ? '0' : term(total, letter)}`] }];
}
