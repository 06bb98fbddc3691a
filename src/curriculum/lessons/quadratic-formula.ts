import { polynomial } from '../arithmetic/tex.ts';
import { gcd } from '../arithmetic/draw-fraction.ts';
import type { Exercise, Lesson, Step } from '../exercise.ts';
import { tryPairs } from '../equations/factor-steps.ts';
import { drawLetter } from '../equations/letters.ts';
import { anyWay, byFormula } from '../phrasings/quadratic-formula.ts';
import { formulaSteps } from '../equations/quadratic-formula-steps.ts';
import { chance, integer, nonZero, type Random } from '../random.ts';
import { splitRoot } from '../arithmetic/root-steps.ts';

/** The numbers of `ax^2+bx+c=0`. */
type Factors = readonly [number, number, number];

/** Whole solutions, one, none or simple roots, then fractions, then equations whose pair is looked for in vain, then roots to be simplified and numbers on the right. */
export const quadraticFormula: Lesson = {
  topic: 'quadraticFormula',
  levels: 4,
  make(level: number, random: Random): Exercise {
    const letter = drawLetter(random);
    const [a, b, c] = drawFactors(level, random);
    const { steps, answer } = formulaSteps(a, b, c);
    const isNamed = level !== 3 && (a === 1 || chance(random, 0.5));
    const plain = `${polynomial([a, b, c], letter)}=0`;
    const tried: Step[] = level === 3 ? tryPairs(b, c) : [];
    const asks = isNamed ? byFormula : anyWay;
    if (level < 4 || answer.includes('pm') || chance(random, 0.6)) return { topic: 'quadraticFormula', level, key: `${a},${b},${c}`, answer, solution: [...tried, ...steps], asks, slots: { e: plain, v: letter } };
    const moved: Step = { rule: c > 0 ? 'add-both' : 'subtract-both', values: { n: String(Math.abs(c)) }, lines: [plain] };
    return { topic: 'quadraticFormula', level, key: `${a},${b}=${-c}`, answer, solution: [moved, ...steps], asks, slots: { e: `${polynomial([a, b, 0], letter)}=${-c}`, v: letter } };
  },
};

function drawFactors(level: number, random: Random): Factors {
  for (;;) {
    const factors = drawBy(level, random);
    const [a, b, c] = factors;
    const discriminant = b * b - 4 * a * c;
    const isSquare = discriminant >= 0 && Number.isInteger(Math.sqrt(discriminant));
    if (b === 0 || c === 0 || Math.max(Math.abs(b), Math.abs(c)) > 12 || gcd(gcd(a, Math.abs(b)), Math.abs(c)) > 1) continue;
    // Squares are known by heart up to 400, and of other numbers up to 200 whether a square is in them.
    if (Math.abs(discriminant) > (isSquare ? 400 : 200)) continue;
    const isLongRoot = !isSquare && discriminant > 0 && splitRoot(discriminant).k > 1;
    if (level === 1 && (isLongRoot || (isSquare && discriminant > 0 && a > 1))) continue;
    if (level === 2 && (isLongRoot || discriminant <= 0 || a === 1)) continue;
    if (level === 3 && isSquare) continue;
    if (level === 4 && (a === 1 || !(isLongRoot || (isSquare && discriminant > 0)))) continue;
    return factors;
  }
}

function drawBy(level: number, random: Random): Factors {
  if (level === 1 && chance(random, 0.15)) return ofOneRoot(random);
  return (level === 2 && chance(random, 0.5)) || (level === 4 && chance(random, 0.15)) ? fromRoots(level, random) : fromNumbers(level, random);
}

/** `(mx+p)^2`. */
function ofOneRoot(random: Random): Factors {
  const [m, p] = [integer(random, 1, 3), nonZero(random, -3, 3)];
  return [m * m, 2 * m * p, p * p];
}

/** `(mx+p)(nx+q)`. */
function fromRoots(level: number, random: Random): Factors {
  const [m, n] = [level === 2 ? 1 : integer(random, 1, 2), integer(random, 2, level === 2 ? 5 : 3)];
  const [p, q] = [nonZero(random, -6, 6), nonZero(random, -6, 6)];
  return [m * n, m * q + n * p, p * q];
}

function fromNumbers(level: number, random: Random): Factors {
  return [level === 3 ? 1 : integer(random, 1, level === 1 ? 3 : 5), nonZero(random, -10, 10), nonZero(random, -9, 9)];
}
