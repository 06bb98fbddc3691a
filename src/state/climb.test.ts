import { expect, test } from 'vitest';
import { allSeen, kindSeen, stepSeen, wordsSeen } from '../domain/seen.ts';
import { createSession } from '../domain/session.ts';
import type { Way } from '../domain/way.ts';
import { splitSteps } from '../solving/split-steps.ts';
import { attemptOf } from '../storage/fresh-database.ts';
import { climbOf, reachedBy, unworded } from './climb.ts';

const text = '1. Add \\(8\\) on both sides: \\(5x=35\\)\n2. Divide both sides by \\(5\\): \\(x=7\\)\nAnswer: \\(\\boxed{7}\\)';
const attempt = attemptOf('a', 's', { text });

const at = (seen: number, { way = 'hints', growing = false, written = text, seenIn = 'a' }: { way?: Way; growing?: boolean; written?: string; seenIn?: string | null } = {}) =>
  climbOf({ ...createSession('Solve 5x - 8 = 27', { way }), seen, seenIn }, attempt, splitSteps(written), { growing, hasKind: true, language: 'en' });

test.each<[what: string, seen: number, shown: { steps: number; answer: string | null; kindShown: boolean; words: string | null; next: string; whole: boolean }]>([
  ['nothing', 0, { steps: 0, answer: null, kindShown: false, words: null, next: 'kind', whole: false }],
  ['the kind', kindSeen, { steps: 0, answer: null, kindShown: true, words: null, next: 'words', whole: false }],
  ['words', wordsSeen(0), { steps: 0, answer: null, kindShown: true, words: 'Add \\(8\\) on both sides', next: 'step', whole: false }],
  ['a step', stepSeen(0), { steps: 1, answer: null, kindShown: true, words: null, next: 'words', whole: false }],
  ['the words of the last step', wordsSeen(1), { steps: 1, answer: null, kindShown: true, words: 'Divide both sides by \\(5\\)', next: 'step', whole: false }],
  ['the last step and the answer', stepSeen(1), { steps: 2, answer: '7', kindShown: true, words: null, next: 'none', whole: true }],
  ['all', allSeen, { steps: 2, answer: '7', kindShown: true, words: null, next: 'none', whole: true }],
])('seen as far as %s', (_, seen, { next, ...shown }) => {
  const climb = at(seen);
  expect({ ...climb, answer: climb.shown.answer }).toMatchObject(shown);
  expect(climb.next.kind).toBe(next);
  expect(climb.shown.parts.filter((part) => part.kind === 'step')).toHaveLength(shown.steps);
});

test('what was seen of one solution is not seen of another', () => {
  expect(at(stepSeen(0), { seenIn: 'another' })).toMatchObject({ steps: 0, kindShown: true, shown: { parts: [], answer: null } });
});

test('the answer of a solution that is being written stays hidden, and what is asked for grows', () => {
  expect(at(stepSeen(0), { growing: true })).toMatchObject({ growing: false, whole: false, shown: { answer: null } });
  expect(at(stepSeen(1), { growing: true, written: text.slice(0, 60) })).toMatchObject({ growing: true, shown: { answer: null }, next: { kind: 'wait' } });
  expect(at(allSeen, { growing: true })).toMatchObject({ growing: true, whole: false, shown: { answer: null } });
});

test('nothing that is hidden is in what is shown', () => {
  expect(JSON.stringify(at(stepSeen(0)).shown)).not.toMatch(/x=7|boxed/);
  expect(JSON.stringify(at(0).shown)).toBe('{"parts":[],"answer":null}');
});

test.each<[seen: number, growing: boolean, typed: string, step: number | null]>([
  [0, false, '5x = 35', 0],
  [0, false, 'x = 7', 1],
  [stepSeen(0), false, '5x = 35', null],
  [0, false, '5x = 19', null],
])('seen as far as %d, growing: %s, %j leads to the step %s', (seen, growing, typed, step) => {
  expect(reachedBy(at(seen, { growing }), typed)).toBe(step);
});

test('nobody is led to a step that is still being written', () => {
  expect(reachedBy(at(0, { growing: true, written: text.slice(0, text.indexOf('\n')) }), '5x = 35')).toBeNull();
});

test('a step that does not say what it does is told by what it does to the equation before it', () => {
  const bare = splitSteps('1. \\(5x=35\\)\n2. \\(x=7\\)\nAnswer: \\(\\boxed{7}\\)');
  const climb = (seen: number, operation?: Parameters<typeof climbOf>[3]['operation']) =>
    climbOf({ ...createSession('Solve 5x - 8 = 27', { way: 'hints' }), seen, seenIn: 'a' }, attempt, bare, { growing: false, hasKind: true, operation, language: 'en' });
  expect(unworded(climb(stepSeen(0)), 'Solve 5x - 8 = 27', bare, 'en')).toEqual({ before: `\n${bare.parts[0]!.source}`, step: bare.parts[1]!.source });
  expect(climb(stepSeen(0)).next.kind, 'while it is asked').toBe('wait');
  expect(climb(stepSeen(0), null).next.kind, 'where it can’t be told').toBe('step');
  expect(climb(stepSeen(0), { kind: 'divide', by: '5' }).next.kind).toBe('words');
  expect(climb(wordsSeen(1), { kind: 'divide', by: '5' }).words).toBe('Divide both sides by \\(5\\)');
  expect(unworded(at(0), 'Solve 5x - 8 = 27', splitSteps(text), 'en'), 'these say it').toBeNull();
});
