import { expect, test } from 'vitest';
import { splitSteps } from '../../solving/split-steps.ts';
import { formulasIn } from './formulas-in.ts';

test('formulas are found in the problem as typed and in the solution, in their order and each once, without bare numbers', () => {
  const solution = splitSteps('1. **Add 8.** So \\(5x=35\\).\n   \\[x = 7\\]\n\n2. By \\(5\\): again \\( 5x=35 \\) and `\\(code\\)`.\n\nAnswer: \\(\\boxed{7}\\) and \\(open');
  expect(formulasIn('Solve 5x - 8 = 27', solution)).toEqual([
    { tex: '5x - 8 = 27', display: false },
    { tex: '5x=35', display: false },
    { tex: 'x = 7', display: true },
    { tex: '\\boxed{7}', display: false },
  ]);
});
