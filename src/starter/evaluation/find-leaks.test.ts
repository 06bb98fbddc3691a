import { expect, test } from 'vitest';
import type { Lesson } from '../../curriculum/exercise.ts';
import { lessons } from '../../curriculum/lessons.ts';
import { createRandom } from '../../curriculum/random.ts';
import { qwenBoxed } from '../../engine/prompt-forms.ts';
import { drawExamples } from '../corpus/draw-examples.ts';
import type { Example } from '../corpus/example.ts';
import { drawOutOfScope, drawQuestion, drawQuestions } from './draw-questions.ts';
import { findLeaks } from './find-leaks.ts';

const questions = [...lessons.flatMap((lesson) => drawQuestions(lesson, 20)), ...drawOutOfScope(20)];

/** As the corpus is drawn, but less of each topic. */
function* drawSome(taught: readonly Lesson[], split: 'train' | 'held-problems'): Generator<Example> {
  for (const [at, lesson] of taught.entries()) yield* drawExamples(lesson, { count: 200, split, random: createRandom(1000 + at) });
}

test('no question is in the beginning of the corpus', () => {
  expect(findLeaks(questions, (taught) => drawSome(taught, 'train'))).toEqual({ examples: 200 * lessons.length, keys: [], problems: [] });
});

test('problems that are kept from training are found by their keys', () => {
  const { examples, keys } = findLeaks([], (taught) => drawSome(taught.slice(0, 3), 'held-problems'));
  expect(keys).toHaveLength(examples);
});

test('a question is found by its wording, in either form of a prompt', () => {
  const [question] = questions;
  const example: Example = { topic: 'refusal', language: 'en', prompt: qwenBoxed(question!.problem), text: '', answer: null };
  expect(findLeaks(questions, () => [example]).problems).toEqual([question!.problem]);
});

test('questions are the same ones each time, each problem once in a part, and as many as were asked for', () => {
  const drawn = lessons.flatMap((lesson) => drawQuestions(lesson, 20));
  expect(drawn).toEqual(questions.slice(0, drawn.length));
  for (const lesson of lessons)
    for (const [part, count] of [['english', 20], ['unseen', 20], ['chinese', 20], ['unseenChinese', 10]] as const) {
      const keys = drawn.filter((question) => question.topic === lesson.topic && question.part === part).map(({ exercise }) => exercise!.key);
      expect(new Set(keys).size, `${lesson.topic}, ${part}`).toBe(count);
    }
});

test('a seed makes one question, Chinese where it is odd', () => {
  for (const lesson of lessons) {
    expect(drawQuestion(lesson, 4)).toEqual(drawQuestion(lesson, 4));
    expect([0, 1].map((seed) => drawQuestion(lesson, seed).part)).toEqual(['english', 'chinese']);
  }
});
