import { describe, expect, test } from 'vitest';
import { lessons } from '../../curriculum/lessons.ts';
import { refusals } from '../../domain/refusals.ts';
import { createRandom } from '../../curriculum/random.ts';
import { writeSolution } from '../../curriculum/write-solution.ts';
import type { Question } from './question.ts';
import { score } from './score.ts';

const written = (text: string, ending = 'complete') => ({ text, ending, tokens: 1, ms: 1 });
const linear = lessons.find(({ topic }) => topic === 'linear')!;
const [exercise] = Array.from({ length: 50 }, (_, seed) => linear.make(1, createRandom(seed))).filter(({ solution }) => solution.length === 2);
const asked: Question = { topic: 'linear', part: 'english', problem: '', exercise: exercise! };
const solution = writeSolution(exercise!, 'en');
const all = { right: true, toTheLetter: true, linesHold: true, refused: false };
const none = { right: false, toTheLetter: false, linesHold: false, refused: false };

describe.each(lessons.map((lesson) => [lesson.topic, lesson] as const))('%s', (topic, lesson) => {
  test.each(['en', 'zh'] as const)('the known solutions are right in every line, %s', (language) => {
    for (let seed = 0; seed < 12; seed += 1) {
      const own = lesson.make(1 + (seed % lesson.levels), createRandom(seed));
      const text = writeSolution(own, language);
      expect(score({ topic, part: 'english', problem: '', exercise: own }, written(text)), text).toEqual(all);
    }
  });
});

test.each([
  ['another answer', solution.replace(/\\boxed\{(.*)\}/, '\\boxed{$1+1}'), { ...none, linesHold: true }],
  ['the answer in other letters', solution.replace(/\\boxed\{(.*)\}/, '\\boxed{1\\times ($1)}'), { ...all, toTheLetter: false }],
  ['a line that is false of the problem', solution.replace(/\n/, '\n2. So: \\(x=12345\\)\n'), { ...all, linesHold: false }],
  ['a line with letters from nowhere', solution.replace(/\n/, '\n2. So: \\(a=2b^{-1}\\)\n'), { ...all, linesHold: false }],
  ['a line without a value', solution.replace(/\n/, '\n2. So: \\(\\frac{1}{0}=9^{9^{9^9}}\\)\n'), { ...all, linesHold: false }],
  ['a sum that is false', solution.replace(/\n/, '\n2. Add: \\(2+2=5\\)\n'), { ...all, linesHold: false }],
  ['the answer without a line', solution.slice(solution.lastIndexOf('\n') + 1), { ...all, linesHold: false }],
  ['a refusal', refusals.en, { ...none, refused: true }],
  ['a refusal in the other language', refusals.zh, { ...none, refused: true }],
  ['nothing', '', none],
] as const)('%s', (_, text, expected) => {
  expect(score(asked, written(text))).toEqual(expected);
});

test('what was cut is not right', () => {
  expect(score(asked, written(solution, 'cut'))).toEqual(none);
});

test('of what is out of scope only a refusal counts', () => {
  const outside: Question = { topic: 'outOfScope', part: 'english', problem: 'Write a poem', exercise: null };
  expect(score(outside, written(refusals.en)).refused).toBe(true);
  expect(score(outside, written(solution))).toEqual(none);
});
