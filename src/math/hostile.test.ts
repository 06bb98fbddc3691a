import { expect, test } from 'vitest';
import { checkSolution } from './check-solution.ts';
import { checkWork } from './check-work.ts';
import { compareAnswers } from './compare-answers.ts';
import { extractAnswer } from './extract-answer.ts';
import { solveProblem } from './solve-problem.ts';

/** Milliseconds: the worker's patience. */
const PATIENCE = 1_000;

const HOSTILE: Readonly<Record<string, string>> = {
  '10,000 nested braces': '{'.repeat(10_000) + '1' + '}'.repeat(10_000),
  '10,000 open braces': '{'.repeat(10_000),
  '10,000 open boxes': '\\boxed{'.repeat(10_000),
  '40 bars': '|'.repeat(40) + 'x',
  '14 unmatched bars': '|x+'.repeat(14),
  '2^{10^9}': '2^{10^9}',
  '9^{9^9}': '9^{9^9}',
  'a tower of powers': '9^'.repeat(11) + '9',
  'factorial of 10^6': '(10^6)!',
  'factorial of a factorial': '((20)!)!',
  'a binomial of large numbers': '\\binom{10^{18}}{5\\cdot 10^{17}}',
  'a sum of 10^12 terms': '\\sum_{k=1}^{10^{12}} k',
  'a sum of sums': '\\sum_{a=1}^{3000}\\sum_{b=1}^{3000}\\sum_{c=1}^{3000} abc',
  'nested fractions': '\\frac{1}{1+'.repeat(150) + 'x' + '}'.repeat(150),
  'nested roots': '\\sqrt{'.repeat(200) + '2' + '}'.repeat(200),
  'a long sum': '1+'.repeat(50_000) + '1',
  'a number of 100,000 digits': '7'.repeat(100_000),
  NUL: '1\u0000+\u00001=2',
  'right to left': '\u202e5 = 2 + 3\u202c \u200f',
  '1 MB of text': 'so we have 1 + 1 = 2 and '.repeat(40_000),
  '1 MB of dollars': '$'.repeat(1_000_000),
  '1 MB of formulas never closed': '\\['.repeat(500_000),
  '1 MB of spaces': ' '.repeat(1_000_000),
  '1 MB of relations': '='.repeat(1_000_000),
  'a thousand roots': `${'(x-1)'.repeat(100)} = 0`,
  'lone surrogates': '\ud800\udc00\ud800 = 1',
  'a decimal with a huge exponent': '1e999999999 = 2',
  'arrays in arrays': '\\begin{pmatrix}'.repeat(60) + '1' + '\\end{pmatrix}'.repeat(60),
};

test.each(Object.entries(HOSTILE))('%s is answered within patience', (_, text) => {
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
  for (const run of tasks) {
    const before = performance.now();
    expect(run).not.toThrow();
    expect(performance.now() - before).toBeLessThan(PATIENCE);
  }
});

test('hostile numbers are not judged, rather than judged wrong', () => {
  for (const text of ['2^{10^9}', '9^{9^9}', '(10^6)!']) expect(compareAnswers(text, '7').kind).toBe('undecided');
});
