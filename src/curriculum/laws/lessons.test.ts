import { describe, expect, test } from 'vitest';
import { furtherTopics, topics } from '../../domain/topic.ts';
import { checkSolution } from '../../math/check-solution.ts';
import { compareAnswers } from '../../math/compare-answers.ts';
import { splitSteps } from '../../solving/split-steps.ts';
import { gcd } from '../arithmetic/draw-fraction.ts';
import type { Exercise, Lesson } from '../exercise.ts';
import { lessons } from '../lessons.ts';
import { createRandom } from '../random.ts';
import { rules } from '../rules/rule.ts';
import { solveAgain } from './solve-again.ts';
import { isTrueLine } from './true-line.ts';
import { countTokens, MOST_TOKENS } from '../within-reach.ts';
import { writeSolution } from '../write-solution.ts';

const SEEDS = 40;
const languages = ['en', 'zh'] as const;

const draw = (lesson: Lesson, level: number, count = SEEDS): Exercise[] => Array.from({ length: count }, (_, seed) => lesson.make(level, createRandom(7919 * seed + level)));
const levelsOf = (lesson: Lesson): number[] => Array.from({ length: lesson.levels }, (_, at) => at + 1);
const mean = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number, 0) / numbers.length;

test('every topic has one lesson', () => {
  expect(lessons.map(({ topic }) => topic).toSorted()).toEqual([...topics, ...furtherTopics].toSorted());
});

test('every rule is used', () => {
  const used = new Set(lessons.flatMap((lesson) => levelsOf(lesson).flatMap((level) => draw(lesson, level).flatMap(({ solution }) => solution.map(({ rule }) => rule)))));
  expect([...used].toSorted()).toEqual([...rules].toSorted());
});

describe.each(lessons.map((lesson) => [lesson.topic, lesson] as const))('%s', (topic, lesson) => {
  const levels = levelsOf(lesson).map((level) => draw(lesson, level));
  const exercises = levels.flat();

  test('the same seed makes the same exercise, of the topic and level asked for', () => {
    for (const level of levelsOf(lesson)) expect(draw(lesson, level, 5)).toEqual(levels[level - 1]!.slice(0, 5));
    for (const [at, drawn] of levels.entries()) for (const exercise of drawn) expect(exercise).toMatchObject({ topic, level: at + 1 });
  });

  test('the answer solves the problem', () => {
    for (const exercise of exercises) {
      const again = solveAgain(exercise);
      expect(again, exercise.key).not.toBeNull();
      expect(compareAnswers(exercise.answer, again!), `${exercise.key}: ${exercise.answer}, ${again}`).toEqual({ kind: 'equal' });
    }
  });

  test('a fraction in an answer is in lowest terms', () => {
    const many = levelsOf(lesson).flatMap((level) => draw(lesson, level, 1500));
    const shared = many.filter(({ answer }) => [...answer.matchAll(/\\frac\{(\d+)\}\{(\d+)\}/g)].some(([, top, bottom]) => gcd(Number(top), Number(bottom)) > 1));
    expect(shared.map(({ key, answer }) => `${key}: ${answer}`)).toEqual([]);
  });

  test('every line holds', () => {
    for (const exercise of exercises)
      for (const { lines, joined } of exercise.solution) for (const line of lines) expect(isTrueLine(line, exercise, joined === 'or'), `${exercise.key}: ${line}`).toBe(true);
  });

  test('the checker flags nothing, reads everything, and judges half of it by itself', () => {
    const verdicts = exercises.flatMap((exercise) =>
      languages.flatMap((language) => {
        const text = writeSolution(exercise, language);
        return checkSolution(text).map(({ start, end, verdict }) => ({ line: text.slice(start, end), verdict }));
      }),
    );
    expect(verdicts.filter(({ verdict }) => verdict.kind !== 'holds' && !(verdict.kind === 'not-checkable' && verdict.reason === 'statement'))).toEqual([]);
    expect(verdicts.filter(({ verdict }) => verdict.kind === 'holds').length).toBeGreaterThanOrEqual(verdicts.length / 2);
  });

  test('a solution is read as its steps and its answer', () => {
    for (const exercise of exercises) {
      for (const language of languages) {
        const { parts, answer } = splitSteps(writeSolution(exercise, language));
        expect(parts.map(({ kind }) => kind)).toEqual([...exercise.solution.map(() => 'step'), 'answer']);
        expect(answer).toBe(exercise.answer);
      }
    }
  });

  test('solutions are short', () => {
    const lengths = exercises.flatMap((exercise) => languages.map((language) => countTokens(writeSolution(exercise, language))));
    expect(Math.max(...lengths)).toBeLessThanOrEqual(1.1 * MOST_TOKENS);
    expect(mean(lengths)).toBeLessThan(210);
  });

  test('levels get harder, and no two are the same', () => {
    const sizes = levels.map((drawn) => mean(drawn.map((exercise) => countTokens(writeSolution(exercise, 'en')))));
    // What is hard is not always long: a level may be a little shorter than the one before.
    for (const [at, size] of sizes.slice(1).entries()) expect(size, String(sizes)).toBeGreaterThan(0.85 * sizes[at]!);
    expect(sizes.at(-1), String(sizes)).toBeGreaterThan(1.15 * sizes[0]!);
    const keys = levels.map((drawn) => new Set(drawn.map(({ key }) => key)));
    for (const [at, own] of keys.entries()) for (const other of keys.slice(at + 1)) expect([...own].filter((key) => other.has(key)).length / own.size).toBeLessThan(0.25);
  });

  test('keys are the problem alone: plain text, and one answer each', () => {
    const answers = new Map<string, string>();
    for (const { key, answer: written, slots } of exercises) {
      // The letter is wording.
      const answer = slots.v?.length === 1 ? written.replace(/\\?[a-z]+/g, (name) => (name === slots.v ? 'x' : name)) : written;
      expect(key).toMatch(/^[\x20-\x7e]+$/);
      expect(answers.get(key) ?? answer, key).toBe(answer);
      answers.set(key, answer);
    }
  });
});
