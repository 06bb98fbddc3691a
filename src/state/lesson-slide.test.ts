import { expect, test } from 'vitest';
import { splitSteps } from '../solving/split-steps.ts';
import { cutSolution, hideBoxes } from './lesson-slide.ts';

/** The first words of each step, what comes with the answer, and the answer. */
function cut(text: string): [steps: string[], closing: string[], answer: string | null] {
  const { steps, closing, answer } = cutSolution(splitSteps(text));
  const begins = (parts: typeof steps) => parts.map(({ part }) => part.source.trim().split(/\s/, 2).join(' '));
  return [begins(steps), begins(closing), answer];
}

test.each([
  ['1. Add 8.\n2. Divide by 5.\n\nAnswer: \\(\\boxed{7}\\)', ['1. Add', '2. Divide'], [], '7'],
  ['We count.\n\n1. Choose one.\n\nTherefore it is \\(\\boxed{60}\\).', ['We count.', '1. Choose'], ['Therefore it'], '60'],
  ['1. Add.\n\nThat is all.', ['1. Add.', 'That is'], [], null],
  ['1. It is \\(\\boxed{3}\\).', ['1. It'], [], '3'],
  ['\\(\\boxed{3}\\)', [], ['\\(\\boxed{3}\\)'], '3'],
  ['', [], [], null],
])('%j is cut into steps, closing words and answer', (text, steps, closing, answer) => {
  expect(cut(text)).toEqual([steps, closing, answer]);
});

test.each([
  ['so \\(x = \\boxed{7}\\).', 'so \\(x = \\boxed{\\;?\\;}\\).'],
  ['\\[\\boxed{\\frac{1}{2}}\\] and \\boxed{3}', '\\[\\boxed{\\;?\\;}\\] and \\boxed{\\;?\\;}'],
  ['\\boxed{\\boxed{7}}', '\\boxed{\\boxed{\\;?\\;}}'],
  ['nothing', 'nothing'],
  ['\\boxed{open', '\\boxed{open'],
])('%j is hidden as %j', (text, hidden) => {
  expect(hideBoxes(text)).toBe(hidden);
});
