import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { checkSolution } from './check-solution.ts';
import { compareAnswers } from './compare-answers.ts';
import { extractAnswer } from './extract-answer.ts';
import { findFormulas } from './find-formulas.ts';

interface Pair {
  a: string;
  b: string;
  equal: boolean;
  how: string;
}
interface Solution {
  problem: number;
  sample: number;
  expected: string;
  right: boolean;
  text: string;
}

/** Cuts of the data described in `data/README.md`. */
const read = <T>(name: string): T[] => JSON.parse(readFileSync(`src/math/data/${name}.json`, 'utf8')) as T[];
const pairs = read<Pair>('pairs');
const solutions = read<Solution>('solutions');
const flags = (text: string) => checkSolution(text).filter(({ verdict }) => verdict.kind === 'fails');
const report = (figure: string, found: number, of: number) => console.info(`math: ${figure}: ${found} of ${of}`);

/** The text with one whole number made larger by 1 to 9, or one sign turned, in one of its equations. */
function mutate(text: string, seed: number): string {
  const random = (below: number) => (seed = (Math.imul(seed, 1_103_515_245) + 12_345) & 0x7fffffff) % below;
  // The first draws of neighbouring seeds are neighbours too.
  for (let draw = 0; draw < 8; draw += 1) random(1);
  const spots = findFormulas(text)
    .map(({ start, end }) => ({ start, tex: text.slice(start, end) }))
    .filter(({ tex }) => tex.includes('='))
    .map(({ start, tex }) => [...tex.matchAll(/(?<![\d_a-zA-Z.,])\d+(?![\d.])|(?<=[\d}a-z)]\s*)[+-](?=\s*[\d\\a-z(])/g)].map(({ 0: was, index }) => ({ was, at: start + index })))
    .filter((inEquation) => inEquation.length > 0);
  const inEquation = spots[random(spots.length)]!;
  const { was, at } = inEquation[random(inEquation.length)]!;
  const now = was === '+' ? '-' : was === '-' ? '+' : String(BigInt(was) + BigInt(1 + random(9)));
  return text.slice(0, at) + now + text.slice(at + was.length);
}

/** Milliseconds for what takes a few seconds on an idle machine. */
const ROOM = 60_000;

test('every pair that was made equal is found equal, and no other', { timeout: ROOM }, () => {
  const verdict = ({ a, b }: Pair) => compareAnswers(a, b).kind;
  const equal = pairs.filter((pair) => pair.equal);
  report('equal pairs found', equal.filter((pair) => verdict(pair) === 'equal').length, equal.length);
  expect(pairs.filter((pair) => (verdict(pair) === 'equal') !== pair.equal)).toEqual([]);
});

test('every solution is judged by its answer as it was labelled', { timeout: ROOM }, () => {
  const misjudged = solutions.filter(({ text, expected, right }) => compareAnswers(extractAnswer(text) ?? '', expected).kind !== (right ? 'equal' : 'different'));
  report('answers extracted and judged as labelled', solutions.length - misjudged.length, solutions.length);
  expect(misjudged.map(({ problem, sample }) => [problem, sample])).toEqual([]);
});

test('in right solutions the one flagged line is the one that is false as it stands', { timeout: ROOM }, () => {
  const flagged = solutions.filter(({ right }) => right).flatMap(({ text }) => flags(text).map(({ start, end }) => text.slice(start, end)));
  expect(flagged).toEqual(['29 - 10 - 1 = 19']);
});

test('of wrong solutions three in ten or more have a flagged line', { timeout: ROOM }, () => {
  const wrong = solutions.filter(({ right }) => !right);
  const caught = wrong.filter(({ text }) => flags(text).length > 0).length;
  report('wrong solutions flagged', caught, wrong.length);
  expect(caught / wrong.length).toBeGreaterThanOrEqual(0.3);
});

test('of 300 right solutions with one number or sign changed in an equation four in five are caught', { timeout: ROOM }, () => {
  const right = solutions.filter((solution) => solution.right && findFormulas(solution.text).some(({ start, end }) => /\d[^]*=|=[^]*\d/.test(solution.text.slice(start, end))));
  let caught = 0;
  for (let seed = 0; seed < 300; seed += 1) {
    const { text } = right[seed % right.length]!;
    const mutant = mutate(text, seed);
    if (flags(mutant).length > flags(text).length) caught += 1;
  }
  report('mutants caught', caught, 300);
  expect(caught / 300).toBeGreaterThanOrEqual(0.8);
});
