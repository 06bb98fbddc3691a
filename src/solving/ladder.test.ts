import { expect, test } from 'vitest';
import { allSeen, kindSeen, stepsIn, stepSeen, wordsSeen } from '../domain/seen.ts';
import type { Way } from '../domain/way.ts';
import { isWhole, ladderOf, nextOf, partsShown } from './ladder.ts';
import { splitSteps } from './split-steps.ts';

const solutions = {
  english: '1. Add \\(8\\) on both sides: \\(5x=35\\)\n2. Divide both sides by \\(5\\): \\(x=7\\)\nAnswer: \\(\\boxed{7}\\)',
  chinese: '1. 两边加 \\(8\\)：\\(5x=35\\)\n2. 两边除以 \\(5\\)：\\(x=7\\)\n答案：\\(\\boxed{7}\\)',
  remarked: 'We solve for x.\n\n1. Add.\n\nThat was half of it.\n\n2. Divide.\n\nSo we are done.\n\nAnswer: \\(\\boxed{7}\\)',
  stepless: 'The answer is seven, since five times seven is thirty-five.',
  empty: '',
};
type Name = keyof typeof solutions;

const ladder = (name: Name, growing = false) => ladderOf(splitSteps(solutions[name]), growing);

test.each<[name: Name, growing: boolean, ends: number[]]>([
  ['english', false, [1, 3]],
  ['chinese', false, [1, 3]],
  ['remarked', false, [2, 6]],
  ['remarked', true, [2, 4, 6]],
  ['stepless', false, [1]],
  ['stepless', true, [1]],
  ['empty', false, []],
  ['empty', true, []],
])('of the solution %s, growing: %s, each rung ends after the parts %j', (name, growing, ends) => {
  expect(ladder(name, growing).rungs.map(({ end }) => end)).toEqual(ends);
});

test('a step brings what is said before it, the last one the answer and all the rest', () => {
  const shown = (seen: number) => partsShown(ladder('remarked'), seen);
  expect([0, kindSeen, wordsSeen(0), stepSeen(0), wordsSeen(1), stepSeen(1), allSeen].map(shown)).toEqual([0, 0, 0, 2, 2, 6, 6]);
});

/** What is shown one after the other until nothing is left, or something has to be waited for. */
function climb(name: Name, way: Way, { growing = false, kind = true, words = true, from = 0 }: { growing?: boolean; kind?: boolean; words?: boolean; from?: number } = {}): string[] {
  const climbed = ladder(name, growing);
  const order: string[] = [];
  for (let seen = from; ; ) {
    const next = nextOf(climbed, way, seen, { kind, words: () => words });
    order.push(next.kind);
    if (!('seen' in next)) return order;
    expect(next.seen, 'it only grows').toBeGreaterThan(seen);
    seen = next.seen;
  }
}

test.each<[why: string, order: string[], ...Parameters<typeof climb>]>([
  ['steps alone', ['step', 'step', 'none'], 'english', 'steps'],
  ['a hint before each step', ['kind', 'words', 'step', 'words', 'step', 'none'], 'chinese', 'hints'],
  ['a kind that is not known is left out', ['words', 'step', 'words', 'step', 'none'], 'english', 'hints', { kind: false }],
  ['so are words', ['kind', 'step', 'step', 'none'], 'english', 'hints', { words: false }],
  ['from the hints to the steps', ['step', 'step', 'none'], 'english', 'steps', { from: wordsSeen(0) }],
  ['from the steps to the hints', ['words', 'step', 'none'], 'english', 'hints', { from: stepSeen(0) }],
  ['all of it was seen', ['none'], 'english', 'hints', { from: allSeen }],
  ['what is being written is shown to its end before more is', ['step', 'step', 'step', 'wait'], 'remarked', 'steps', { growing: true }],
  ['the words of a step are known when it is written', ['kind', 'words', 'step', 'words', 'step', 'wait'], 'remarked', 'hints', { growing: true }],
  ['nothing has come yet', ['wait'], 'empty', 'steps', { growing: true }],
  ['a hint comes before the solution', ['kind', 'wait'], 'empty', 'hints', { growing: true }],
  ['no steps: all at once', ['step', 'none'], 'stepless', 'steps'],
  ['nothing was written', ['none'], 'empty', 'steps'],
])('%s: %j', (_, order, ...climbed) => {
  expect(climb(...climbed)).toEqual(order);
});

test('hints that are being looked for are waited for', () => {
  expect(nextOf(ladder('english'), 'hints', 0, { kind: undefined, words: () => true })).toEqual({ kind: 'wait' });
  expect(nextOf(ladder('english'), 'hints', kindSeen, { kind: true, words: () => undefined })).toEqual({ kind: 'wait' });
});

test('a growing solution is never whole, whatever was asked for', () => {
  expect(isWhole(ladder('english', true), allSeen)).toBe(false);
  expect(isWhole(ladder('english'), stepSeen(1))).toBe(true);
  expect(stepsIn(stepSeen(4))).toBe(5);
});
