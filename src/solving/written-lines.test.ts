import { expect, test } from 'vitest';
import { splitSteps } from './split-steps.ts';
import { writtenLines } from './written-lines.ts';

const linesOf = (text: string) => splitSteps(text).parts.flatMap(writtenLines).map(({ forms, words }) => [forms[0], words]);

test.each([
  ['1. Add 8 on both sides: \\(5x=27+8=35\\)\n2. Divide both sides by \\(5\\): \\(x=\\frac{35}{5}=7\\)\nAnswer: \\(\\boxed{7}\\)', [['5x = 35', 'Add 8 on both sides'], ['5', 'Divide both sides by'], ['x = 7', 'Divide both sides by \\(5\\)'], ['7', 'Answer']]],
  ['1. **Divide.** Both sides by 5:\n   \\[x = \\frac{35}{5}\\]', [['x = 35/5', 'Divide\nBoth sides by 5']]],
  ['So \\(x=2\\). Then \\(y=3\\).', [['x=2', ''], ['y=3', '']]],
  ['1. 5x = 35', [['5x = 35', '']]],
  ['Nothing to see here.', []],
])('%j', (text, lines) => {
  expect(linesOf(text)).toEqual(lines);
});

test('a line has all forms in which it may be right', () => {
  const [part] = splitSteps('1. \\(\\frac{3}{4}+\\frac{5}{6}=\\frac{9}{12}+\\frac{10}{12}=\\frac{19}{12}\\)').parts;
  expect(writtenLines(part!)[0]!.forms).toEqual([
    '3/4+5/6 = 19/12',
    '\\frac{3}{4}+\\frac{5}{6} = \\frac{19}{12}',
    '3/4+5/6=9/12+10/12=19/12',
    '\\frac{3}{4}+\\frac{5}{6}=\\frac{9}{12}+\\frac{10}{12}=\\frac{19}{12}',
    '19/12',
    '\\frac{19}{12}',
  ]);
});
