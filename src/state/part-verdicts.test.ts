import { expect, test } from 'vitest';
import { checkSolution } from '../math/check-solution.ts';
import { splitSteps } from '../solving/split-steps.ts';
import { partVerdicts, tallyOf } from './part-verdicts.ts';

const marksOf = (text: string) => partVerdicts(splitSteps(text).parts, checkSolution(text)).map(({ mark }) => mark);

test.each([
  ['1. \\(27+8=35\\)\n2. \\(35\\div 5=7\\)\nAnswer: \\(\\boxed{7}\\)', ['holds', 'holds', 'none']],
  ['1. \\(27+8=36\\)\n2. \\(36\\div 5=7.2\\)\n', ['fails', 'holds']],
  ['1. We look at the problem.\n2. \\(35\\div 5=7\\)', ['none', 'holds']],
  ['1. Let \\(x\\) be the price.\n2. Then \\(f(x)=x\\).', ['none', 'unchecked']],
])('%j is marked %j', (text, marks) => {
  expect(marksOf(text)).toEqual(marks);
});

test('a flaw is the very place in the text, with its two values', () => {
  const text = '1. Add: \\(5x=27+8=36\\)\n2. \\(36\\div 6=6\\)';
  expect(partVerdicts(splitSteps(text).parts, checkSolution(text))[0]!.flaws).toEqual([{ tex: '27+8=36', kind: 'values', left: '35', right: '36', at: null }]);
});

test('an equation that does not follow is a flaw, a root that was left out is none', () => {
  const flawsOf = (text: string) => partVerdicts(splitSteps(text).parts, checkSolution(text)).flatMap(({ flaws }) => flaws);
  expect(flawsOf('1. \\(5x-8=27\\)\n2. \\(5x=34\\)')).toMatchObject([{ kind: 'other-roots', letter: 'x', before: [7], after: [6.8] }]);
  expect(flawsOf('1. \\(x^2=5x\\)\n2. \\(x=5\\)')).toEqual([]);
});

test.each([
  ['1. \\(x^2=5x\\)\n2. Divide: \\(x=5\\)', [{ kind: 'root-lost', letter: 'x', roots: [0], tex: 'x=5' }]],
  ['1. \\(\\sqrt{x+3}=x-3\\)\n2. Square: \\(x+3=(x-3)^2\\)', [{ kind: 'root-gained', letter: 'x', roots: [1] }]],
  ['1. \\(x^2=5x\\)\n2. \\(x=5\\) or \\(x=0\\)', []],
  ['1. \\(x^2=5x\\)\n2. \\(x=5\\)\n3. And \\(x=0\\).', []],
  ['1. \\(x^2=5x\\)\n2. Since the price is positive, \\(x=5\\)', []],
])('of %j the doubts are %j', (text, doubts) => {
  expect(partVerdicts(splitSteps(text).parts, checkSolution(text)).flatMap((part) => part.doubts)).toMatchObject(doubts);
});

test('the tally counts relations, those judged, and flaws', () => {
  expect(tallyOf(checkSolution('\\(27+8=36\\), \\(1+1=2\\), let \\(f(x)=y\\)'))).toEqual({ relations: 3, checked: 2, failing: 1 });
  expect(tallyOf([])).toEqual({ relations: 0, checked: 0, failing: 0 });
});
