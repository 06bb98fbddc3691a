import { expect, test } from 'vitest';
import type { SchoolTopic } from '../../domain/topic.ts';
import { kindOfProblem, type ProblemKind } from '../../math/kind-of-problem.ts';
import { lessons } from '../lessons.ts';
import { phrase } from '../phrase.ts';
import { createRandom } from '../random.ts';

/** What a problem of each topic may be called; a story may be called by what it tells of. */
const kinds: Readonly<Record<SchoolTopic, readonly ProblemKind[]>> = {
  addition: ['arithmetic', 'story'],
  subtraction: ['arithmetic', 'story'],
  multiplication: ['arithmetic', 'story'],
  division: ['arithmetic', 'fractions', 'story'],
  negatives: ['arithmetic', 'fractions'],
  order: ['arithmetic', 'fractions'],
  decimals: ['decimals', 'arithmetic', 'story'],
  decimalProducts: ['decimals', 'arithmetic', 'fractions', 'story'],
  fractions: ['fractions', 'arithmetic'],
  fractionProducts: ['fractions', 'arithmetic'],
  percent: ['percent'],
  ratio: ['ratio', 'fractional', 'linear', 'equation', 'story'],
  powers: ['powers', 'simplify', 'arithmetic', 'story'],
  roots: ['roots', 'simplify', 'story'],
  linear: ['linear'],
  linearBothSides: ['linear'],
  linearFractions: ['linear'],
  brackets: ['linear'],
  systems: ['system'],
  quadratics: ['quadratic', 'factor'],
  quadraticFormula: ['quadratic'],
  inequalities: ['inequality'],
  expand: ['expand', 'simplify'],
  factor: ['factor', 'simplify'],
  simplify: ['simplify', 'expand'],
  derivatives: ['derivative'],
  evaluate: ['value'],
  gcd: ['gcd', 'story'],
  lcm: ['lcm', 'story'],
  lines: ['line', 'equation'],
  sequences: ['sequence', 'story'],
  mean: ['mean', 'story'],
  median: ['median', 'story'],
  probability: ['probability'],
  ages: ['ages', 'story'],
  mixtures: ['mixture', 'percent', 'story'],
  words: ['story', 'motion', 'rectangle', 'mean', 'percent'],
};

/** Of a hundred wordings, so many at most may be told wrongly: no hint is better than a wrong one. */
const mostWrong = 4;
const fewestTold = 75;

test.each(lessons)('what kind of problem one of $topic is can be told, in either language', (lesson) => {
  for (const language of ['en', 'zh'] as const) {
    const told = Array.from({ length: 100 }, (_, seed) => {
      const random = createRandom(seed);
      const exercise = lesson.make(1 + (seed % lesson.levels), random);
      const text = phrase(exercise, { language, held: seed % 4 === 0, random });
      return { text, kind: kindOfProblem(text) };
    }).filter(({ kind }) => kind !== null);
    const wrong = told.filter(({ kind }) => !kinds[lesson.topic].includes(kind!));
    expect(wrong.length, JSON.stringify(wrong)).toBeLessThanOrEqual(mostWrong);
    expect(told.length, language).toBeGreaterThanOrEqual(fewestTold);
  }
});
