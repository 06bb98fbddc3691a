import { expect, test } from 'vitest';
import { askWhy } from './ask-why.ts';
import { splitSteps } from './split-steps.ts';

const { parts } = splitSteps('1. **Add 8 to both sides.** So\n   \\[5x = 27 + 8 = 35\\]\n\n2. Divide by 5: \\(x = 7\\)\n');
const [first, second] = parts.filter((part) => part.kind === 'step') as [Extract<(typeof parts)[number], { kind: 'step' }>, Extract<(typeof parts)[number], { kind: 'step' }>];
const problem = 'Solve 5x - 8 = 27';

test('the model is given the problem, the step before and the step, and is asked for its rule alone', () => {
  const { system, user } = askWhy({ problem, earlier: first, step: second }, 'en');
  expect(system).toContain('one or two short sentences');
  expect(user).toMatch(/^Problem: Solve 5x - 8 = 27\n\nThe step before: Add 8 to both sides[^]*27 \+ 8 = 35[^]*\n\nThis step: Divide by 5: \\\(x = 7\\\)\n\nWhich rule [^\n]*Do not solve the problem again\.$/);
});

test('the first step has none before it', () => {
  expect(askWhy({ problem, earlier: null, step: first }, 'en').user).not.toContain('before');
});

test('it is asked in Chinese by readers of Chinese', () => {
  expect(askWhy({ problem, earlier: first, step: second }, 'zh').user).toMatch(/^题目： Solve[^]*上一步：[^]*这一步：[^]*不要重新解题。$/);
});

test('however long the texts are, the question stays short and whole', () => {
  const long = { ...second, body: 'x'.repeat(100_000) };
  const { user } = askWhy({ problem: 'y'.repeat(100_000), earlier: long, step: long }, 'en');
  expect(user.length).toBeLessThan(2_500);
  expect(user).toMatch(/solve the problem again\.$/);
});
