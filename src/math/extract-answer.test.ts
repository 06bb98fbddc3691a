import { expect, test } from 'vitest';
import { extractAnswer } from './extract-answer.ts';

test.each([
  ['So $x = 5$. Therefore \\boxed{5}.', '5'],
  ['\\boxed{\\frac{1}{\\sqrt{2}}}', '\\frac{1}{\\sqrt{2}}'],
  ['First \\boxed{3}, which is wrong. After checking everything again from the start and with more care than before: \\boxed{4}', '4'],
  ['$x = \\boxed{1}$ or $x = \\boxed{2}$', '1, 2'],
  ['$y = \\boxed{4}$, $x = \\boxed{6}$', 'y=4, x=6'],
  ['So $x = 3$ or $x = -2$.', 'x = 3, x = -2'],
  ['So $x = 6$ and $y = 4$.', 'x = 6, y = 4'],
  ['As $x + 1 = 4$ or $x = 3$', 'x = 3'],
  ['\\boxed{\\boxed{7}}', '7'],
  ['The blank $\\boxed{\\phantom{2}}$ is \\boxed{6}.', '6'],
  ['It rises by $\\boxed{20}\\%$', '20\\%'],
  ['\\boxed {8}', '8'],
  ['The final answer is $\\frac{3}{4}$.', '\\frac{3}{4}'],
  ['The answer is 42.', '42'],
  ['Answer: (C)', '(C)'],
  ['所以答案是 12。', '12'],
  ['答案：$x=3$', 'x=3'],
  ['We get $a = 2$ and then $b = 3$', 'b = 3'],
  ['The solutions are given. The answer is $1$ and $2$.', '1, 2'],
  ['She has 12 apples, then 15 apples', '15'],
  ['It costs 1,250 dollars', '1,250'],
  ['so $x$ is 5.', '5'],
])('%s → %s', (text, answer) => {
  expect(extractAnswer(text)).toBe(answer);
});

test.each(['', 'I do not know.', 'Let us think about it'])('nothing: %s', (text) => {
  expect(extractAnswer(text)).toBeNull();
});
