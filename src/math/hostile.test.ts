import { expect, test } from 'vitest';
import { checkSolution } from './check-solution.ts';
import { checkWork } from './check-work.ts';
import { compareAnswers } from './compare-answers.ts';
import { extractAnswer } from './extract-answer.ts';
import { hostileTexts } from './data/hostile-texts.ts';
import { solveProblem } from './solve-problem.ts';

// How long each takes, in the real worker: e2e/checker.spec.ts.
test.each(Object.entries(hostileTexts))('%s is answered', (_, text) => {
  const tasks = [
    () => compareAnswers(text, '2'),
    () => compareAnswers('x+1', text),
    () => compareAnswers(text, `${text} `),
    () => extractAnswer(text),
    () => checkSolution(text),
    () => checkSolution(`$${text} = 1$ and $x = ${text}$`),
    () => checkWork(`x = 1\n${text}`),
    () => solveProblem(`Solve ${text}`),
  ];
  for (const run of tasks) expect(run).not.toThrow();
});

test('hostile numbers are not judged, rather than judged wrong', () => {
  for (const text of ['2^{10^9}', '9^{9^9}', '(10^6)!']) expect(compareAnswers(text, '7').kind).toBe('undecided');
});
