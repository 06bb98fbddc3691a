import { expect, test } from 'vitest';
import { toLatex } from '../../rendering/to-latex.ts';
import { splitSteps } from '../../solving/split-steps.ts';
import { copyText } from './copy-text.ts';

test.each([
  ['an answer under a list', '1. Add.\n2. Divide.\nAnswer: \\(\\boxed{7}\\)', '1. Add.\n2. Divide.\n\nAnswer: \\(\\boxed{7}\\)'],
  ['an answer apart already', '1. Add.\n\nAnswer: \\(\\boxed{7}\\)\n', '1. Add.\n\nAnswer: \\(\\boxed{7}\\)\n'],
  ['steps by name', 'Step 1: Add.\nStep 2: Divide.', 'Step 1: Add.\n\nStep 2: Divide.'],
  ['nothing', '', ''],
])('%s', (_, written, copied) => {
  expect(copyText('5x = 35', splitSteps(written))).toBe(`5x = 35\n\n${copied}`);
});

test('in LaTeX the answer stands under the list, not in it', () => {
  expect(toLatex(copyText('5x = 35', splitSteps('1. Add.\n2. Divide.\nAnswer: \\(\\boxed{7}\\)')))).toMatch(/\\end\{enumerate\}\s+Answer/);
});
