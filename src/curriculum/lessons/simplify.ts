import { product } from '../arithmetic/products.ts';
import { sum } from '../arithmetic/sums.ts';
import { plusTerm, polynomial, term } from '../arithmetic/tex.ts';
import type { Exercise, Lesson, Step } from '../exercise.ts';
import { drawLetter } from '../equations/letters.ts';
import { simplifying } from '../phrasings/simplify.ts';
import { chance, integer, nonZero, type Random } from '../random.ts';

/** `3x+5x-2x`, then `3x+4-6x+7`, then with brackets: `3(2x-1)-4x+5`. */
export const simplify: Lesson = {
  topic: 'simplify',
  levels: 3,
  make(level: number, random: Random): Exercise {
    const letter = drawLetter(random);
    const { e, key, opened, terms } = level === 3 ? drawBrackets(letter, random) : drawTerms(level, letter, random);
    const factors = terms.filter(({ isNumber }) => !isNumber).map(({ size }) => size);
    const numbers = terms.filter(({ isNumber }) => isNumber).map(({ size }) => size);
    const letters = addUp(factors, letter);
    const rest = addUp(numbers, '');
    const answer = polynomial([letters.value, rest.value], letter);
    const steps = [...opened, ...letters.steps, ...rest.steps];
    if (numbers.length > 0) steps.push({ rule: 'together', lines: [`${e}=${answer}`] });
    return { topic: 'simplify', level, key, answer, solution: steps, asks: simplifying, slots: { e, v: letter } };
  },
};

/** A number, alone or in front of the letter. */
interface Term {
  size: number;
  isNumber: boolean;
}

interface Drawn {
  e: string;
  key: string;
  /** The step that opens the brackets, where there are any. */
  opened: Step[];
  terms: Term[];
}

/** Two or three terms with the letter, and at the second level two numbers among them. */
function drawTerms(level: number, letter: string, random: Random): Drawn {
  const terms: Term[] = Array.from({ length: level === 1 && chance(random, 0.7) ? 3 : 2 }, () => ({ size: nonZero(random, -9, 12), isNumber: false }));
  if (level === 2) terms.splice(1, 0, { size: nonZero(random, -15, 15), isNumber: true });
  if (level === 2) terms.push({ size: nonZero(random, -15, 15), isNumber: true });
  const e = terms.map(({ size, isNumber }, at) => (at === 0 ? term(size, letter) : plusTerm(size, isNumber ? '' : letter))).join('');
  return { e, key: terms.map(({ size, isNumber }) => size + (isNumber ? '' : 'x')).join(','), opened: [], terms };
}

function drawBrackets(letter: string, random: Random): Drawn {
  const [a, b, c] = [integer(random, 2, 9), integer(random, 1, 5), nonZero(random, -9, 9)];
  const [factor, number] = [nonZero(random, -9, 9), nonZero(random, -15, 15)];
  const bracket = `${a}(${polynomial([b, c], letter)})`;
  const rest = plusTerm(factor, letter) + plusTerm(number);
  const opened: Step = { rule: 'open-brackets', lines: [...product(a, b).lines, ...product(a, c).lines, `${bracket}=${polynomial([a * b, a * c], letter)}`] };
  const terms = [a * b, factor].map((size): Term => ({ size, isNumber: false })).concat([a * c, number].map((size) => ({ size, isNumber: true })));
  return { e: bracket + rest, key: `${a}(${b},${c}),${factor},${number}`, opened: [opened], terms };
}

/** Terms with the same letter, or numbers, from left to right. */
function addUp(sizes: readonly number[], letter: string): { steps: Step[]; value: number } {
  const steps: Step[] = [];
  if (sizes.length === 0) return { steps, value: 0 };
  const value = sizes.reduce((reached, size) => {
    const { lines, value: next } = sum(reached, size);
    const isSmall = Math.abs(reached) < 10 && Math.abs(size) < 10;
    const written = letter === '' ? [] : [`${reached === 0 ? '0' : term(reached, letter)}${plusTerm(size, letter)}=${next === 0 ? '0' : term(next, letter)}`];
    steps.push({ rule: 'like-terms', lines: letter !== '' && isSmall ? written : [...lines, ...written] });
    return next;
  });
  return { steps, value };
}
