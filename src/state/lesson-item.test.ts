import { expect, test } from 'vitest';
import type { Attempt, AttemptState } from '../domain/attempt.ts';
import { starter } from '../engine/catalog.ts';
import { attemptOf, sessionOf } from '../storage/fresh-database.ts';
import { isToSolve, stateOf, verdictOf } from './lesson-item.ts';

const session = sessionOf(1);
const attempt = (id: string, state: AttemptState, text = '1. Add'): Attempt => attemptOf(id, session.id, { state, text });
const complete: AttemptState = { kind: 'complete' };

test.each<[string, Attempt[], string, boolean]>([
  ['nothing yet', [], 'waiting', true],
  ['its tab died', [attempt('a', { kind: 'interrupted' })], 'waiting', true],
  ['it was stopped', [attempt('a', { kind: 'stopped' })], 'waiting', true],
  ['another tab writes it', [attempt('a', { kind: 'writing' })], 'writing', false],
  ['it came to its end', [attempt('a', complete)], 'ready a', false],
  ['it was cut off', [attempt('a', { kind: 'cut' })], 'ready a', false],
  ['a second try was stopped', [attempt('a', complete), attempt('b', { kind: 'stopped' })], 'ready a', false],
  ['the newest of two', [attempt('a', complete), attempt('b', complete)], 'ready b', false],
  ['it says nothing', [attempt('a', complete, ' \n')], 'refused', false],
  ['it is beyond the model', [attempt('a', complete, `${starter.refusals[0]!}\n`)], 'refused', false],
  ['another model had more to say', [attempt('a', complete, starter.refusals[0]!), attempt('b', complete)], 'ready b', false],
  ['the model went round in a circle', [attempt('a', { kind: 'failed', fault: 'repeating' })], 'failed repeating', false],
  ['the model died', [attempt('a', { kind: 'failed', fault: 'worker-died' })], 'failed worker-died', false],
])('%s', (_, attempts, expected, toSolve) => {
  const state = stateOf({ attempts }, { writing: false, best: null });
  expect([state.kind, state.kind === 'ready' && state.attempt.id, state.kind === 'failed' && state.fault].filter(Boolean).join(' ')).toBe(expected);
  expect(isToSolve({ session, attempts }, [])).toBe(toSolve);
});

test('what is being written here is not ready, though a solution of its vote is there', () => {
  expect(stateOf({ attempts: [attempt('a', complete)] }, { writing: true, best: null })).toEqual({ kind: 'writing' });
});

test('the attempt that the vote believes is shown', () => {
  const attempts = ['a', 'b', 'c'].map((id) => attempt(id, complete));
  expect(stateOf({ attempts }, { writing: false, best: 'b' })).toMatchObject({ kind: 'ready', attempt: { id: 'b' } });
});

test('what a model could not is solved again only on the reader’s word', () => {
  const attempts = [attempt('a', complete, starter.refusals[0]!)];
  expect([[], ['elsewhere'], [session.id]].map((again) => isToSolve({ session, attempts }, again))).toEqual([false, false, true]);
});

test.each([
  ['fails', { relations: 3, checked: 3, failing: 1 }, 'confirmed'],
  ['refuted', { relations: 3, checked: 3, failing: 0 }, 'refuted'],
  ['confirmed', { relations: 0, checked: 0, failing: 0 }, 'confirmed'],
  ['holds', { relations: 3, checked: 1, failing: 0 }, 'unknown'],
  ['unchecked', { relations: 3, checked: 0, failing: 0 }, 'unknown'],
] as const)('%s is the word for %j, its answer %s', (word, tally, kind) => {
  expect(verdictOf({ tally, answerVerdict: kind === 'refuted' ? { kind, answer: '7' } : { kind } })).toBe(word);
});
