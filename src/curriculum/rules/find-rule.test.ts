import { expect, test } from 'vitest';
import { lessons } from '../lessons.ts';
import { createRandom } from '../random.ts';
import { writeStep } from '../write-solution.ts';
import { findRule } from './find-rule.ts';

const languages = ['en', 'zh'] as const;
const seeds = Array.from({ length: 12 }, (_, index) => index);

test.each(lessons)('the rule of each step of $topic is read from its written name, in both languages', (lesson) => {
  for (let level = 1; level <= lesson.levels; level += 1) {
    for (const seed of seeds) {
      for (const step of lesson.make(level, createRandom(seed)).solution) {
        for (const language of languages) {
          const written = writeStep(step, language);
          const found = findRule(written);
          // "Multiply" is the name of both, and numbers are numbers.
          const isProduct = step.rule === 'each-with-each' && language === 'en' && !/[a-z]/.test(step.lines[0]!.replace('\\times', ''));
          expect(found?.rule, written).toBe(isProduct ? 'multiply' : step.rule);
          expect(found!.values, written).toEqual(step.values ?? {});
        }
      }
    }
  }
});

test.each([
  ['Add 8 to both sides: \\(5x=27+8\\)', 'add-both', '8'],
  ['First, subtract \\(3x\\) from both sides:', 'subtract-both', '3x'],
  ['Divide both sides by 5: \\(x=7\\)', 'divide-both', '5'],
  ['**Divide both sides by $5$**', 'divide-both', '5'],
  ['Dividing both sides by \\(-2\\),', 'divide-both', '-2'],
  ['首先，两边同时减去 8：', 'subtract-both', '8'],
  ['两边同时除以 $5$，', 'divide-both', '5'],
])('%j is %s with %s', (text, rule, n) => {
  expect(findRule(text)).toEqual({ rule, values: { n } });
});

test.each(['To solve the equation, we isolate x.', 'Adding machine', 'Add the two equations together', 'Factorials grow fast', '\\(5x=35\\)', 'x = 7', '', 'Divide both sides by'])('%j has no known name', (text) => {
  expect(findRule(text)).toBeNull();
});
