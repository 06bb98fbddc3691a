import { expect, test } from 'vitest';
import { ladderOf } from './ladder.ts';
import { rungReached } from './rung-reached.ts';
import { splitSteps } from './split-steps.ts';

const english = '1. Add \\(8\\) on both sides: \\(27+8=35\\), so \\(5x=35\\)\n2. Divide both sides by \\(5\\): \\(35\\div5=7\\), so \\(x=7\\)\nAnswer: \\(\\boxed{7}\\)';
const chinese = '1. 通分：\n\\[\\frac{9}{12} + \\frac{10}{12}\\]\n2. 相加：$\\frac{19}{12}$\n答案：$\\boxed{\\frac{19}{12}}$';

test.each([
  [english, '5x = 35', 0],
  [english, '5 * x = 35', 0],
  [english, '\\(5x=35\\)', 0],
  [english, 'x=7', 1],
  [english, '5x = 27', null],
  [english, '27+8=35', null],
  [english, '', null],
  [chinese, '9/12 + 10/12', 0],
  [chinese, '$19/12$', 1],
  ['1. Think.', 'think', null],
])('of %j, %j is what the rung %s comes to', (text, typed, rung) => {
  expect(rungReached(ladderOf(splitSteps(text), false), typed)).toBe(rung);
});
