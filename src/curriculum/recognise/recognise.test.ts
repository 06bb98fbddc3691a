import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import type { SchoolTopic } from '../../domain/topic.ts';
import { lessons } from '../lessons.ts';
import { outOfScope } from '../out-of-scope.ts';
import { phrase } from '../phrase.ts';
import { phrasePlainly } from '../phrase-plainly.ts';
import { createRandom } from '../random.ts';
import { recognise } from './recognise.ts';

const languages = ['en', 'zh'] as const;

test.each([
  ['347 + 586', 'addition'],
  ['12 - 30', 'negatives'],
  ['96 ÷ 8', 'division'],
  ['15*5-7', 'order'],
  ['What is 3/4 + 5/6?', 'fractions'],
  ['Simplify 24/30.', 'fractions'],
  ['$\\frac{3}{7} \\times \\frac{5}{7}$ = ?', 'fractionProducts'],
  ['4.5 × 0.2', 'decimalProducts'],
  ['What is 50% of 700?', 'percent'],
  ['Simplify the ratio 12:18', 'ratio'],
  ['√12 + √27', 'roots'],
  ['Solve 5x - 8 = 27', 'linear'],
  ['Please solve $-4x - 10 = 8x - 70$ for x.', 'linearBothSides'],
  ['Find the value of x: 5(x-2)-2=38', 'brackets'],
  ['Solve x/3 + 2 = 7', 'linearFractions'],
  ['解不等式 6x + 2 < 8', 'inequalities'],
  ['Solve 2x + 3y = 25 and x + 2y = 14.', 'systems'],
  ['Solve x^2 - 13x + 22 = 0 by factoring.', 'quadratics'],
  ['x² = 4x + 21', 'quadratics'],
  ['Solve 2x^2 + 5x + 1 = 0', 'quadraticFormula'],
  ['Solve x^2 + x - 6 = 0 with the quadratic formula', 'quadraticFormula'],
  ['Expand and simplify (x-1)(x+6)', 'expand'],
  ['Factor x^2 - 9', 'factor'],
  ['化简 3x + 2 - x', 'simplify'],
  ['Differentiate 8x^4 - 11x^2', 'derivatives'],
  ['Compute -x^3 + 6x^2 + 3x - 7 for x=4', 'evaluate'],
  ['Find the greatest common divisor of 54 and 24.', 'gcd'],
  ['lcm(6, 5)', 'lcm'],
  ['数据 5, 17, 30 的中位数是多少？', 'median'],
  // Near, but none of the curriculum's.
  ['Differentiate sin(3x)', null],
  ['Find the derivative of x sqrt(169 - x^2).', null],
  ['Simplify: $(3-3 i)+(-7-8 i)$', null],
  ['100^{-\\frac{3}{2}}', null],
  ['Find the second derivative of x^6 + 7x.', null],
  ['Factor x^3 - 4x^2 + 8x - 5', null],
  ['Solve x^3 = 8', null],
  ['Solve x^2 + 1 = 0', null],
  ['Solve |x - 3| = 5', null],
  ['Solve 2^x = 8', null],
  ['Solve sqrt(x + 1) = 3', null],
  ['6818284 × 69023272', null],
  ['3/4', null],
  // Stories are left alone.
  ['Tom has 3 + 4 apples and eats 2. How many are left?', null],
  ['A train goes 120 km in 2 hours. What is its mean speed?', null],
  ['Prove that n^2 + n is even.', null],
  ['', null],
  ['x', null],
  ['?'.repeat(5_000), null],
] as const)('%j belongs to %s', (problem, topic) => {
  expect(recognise(problem)).toBe(topic);
});

/** Topics that lie in one another: a sum of three numbers below zero, 7 times 7 as a square. */
const neighbours: Partial<Record<SchoolTopic, SchoolTopic>> = { negatives: 'order', powers: 'multiplication' };
/** Told as stories, or with figures in words: of these few or none are recognised. */
const stories: readonly SchoolTopic[] = ['ages', 'lines', 'mixtures', 'percent', 'probability', 'ratio', 'words'];

test.each(lessons.map((lesson) => [lesson.topic, lesson] as const))('%s is recognised in its own wordings, or nothing is', (topic, lesson) => {
  let found = 0;
  let asked = 0;
  for (let seed = 0; seed < 60; seed += 1) {
    for (const language of languages) {
      const random = createRandom(seed);
      const exercise = lesson.make(1 + (seed % lesson.levels), random);
      for (const text of [phrase(exercise, { language, held: seed % 5 === 0, random }), phrasePlainly(exercise, language, random)]) {
        const recognised = recognise(text);
        if (recognised !== neighbours[topic]) expect([text, recognised ?? topic]).toEqual([text, topic]);
        asked += 1;
        found += recognised === topic ? 1 : 0;
      }
    }
  }
  if (!stories.includes(topic)) expect(found / asked).toBeGreaterThan(0.18);
});

test('nothing beyond the curriculum is taken for a topic of it', () => {
  for (let seed = 0; seed < 1_000; seed += 1) {
    for (const language of languages) {
      const text = outOfScope({ language, held: seed % 5 === 0, random: createRandom(seed) });
      expect([text, recognise(text)]).toEqual([text, null]);
    }
  }
});

test('of the benchmarks’ texts it recognises few, and none of them takes it long', () => {
  const texts = gunzipSync(readFileSync('src/curriculum/laws/data/benchmarks.txt.gz')).toString().split('\n');
  const started = performance.now();
  const recognised = texts.filter((text) => recognise(text) !== null);
  expect(recognised.length / texts.length).toBeLessThan(0.1);
  expect((performance.now() - started) / texts.length).toBeLessThan(1);
});
