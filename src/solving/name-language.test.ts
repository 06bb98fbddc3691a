import { expect, test } from 'vitest';
import { nameLanguage } from './name-language.ts';

test.each([
  ['15 * 7', 'Question: 15 * 7', '题目：15 * 7'],
  [' $\\frac{3}{7}\\times\\sqrt{5}$\n', 'Question: $\\frac{3}{7}\\times\\sqrt{5}$', '题目：$\\frac{3}{7}\\times\\sqrt{5}$'],
  ['lcm(6, 5)', 'Question: lcm(6, 5)', '题目：lcm(6, 5)'],
  ['2x + 3y = 25, x + 2y = 14', 'Question: 2x + 3y = 25, x + 2y = 14', '题目：2x + 3y = 25, x + 2y = 14'],
])('%j has no word: its language is named', (problem, en, zh) => {
  expect([nameLanguage(problem, 'en'), nameLanguage(problem, 'zh')]).toEqual([en, zh]);
});

test.each(['Solve 5x - 8 = 27', '解方程 5x - 8 = 27', 'half of 7', 'is 7 prime?'])('%j says its language itself', (problem) => {
  expect([nameLanguage(problem, 'en'), nameLanguage(problem, 'zh')]).toEqual([problem, problem]);
});
