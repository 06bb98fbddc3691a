import { expect, test } from 'vitest';
import { allSeen } from '../domain/seen.ts';
import { createSession, type Session } from '../domain/session.ts';
import { attemptOf } from '../storage/fresh-database.ts';
import { shownAttempt } from './shown-attempt.ts';

const attempts = [attemptOf('stopped', 's', { state: { kind: 'stopped' } }), attemptOf('done', 's', { state: { kind: 'complete' } }), attemptOf('newest', 's', { state: { kind: 'writing' } })];
const steps = { way: 'steps' } as const;

test.each<[why: string, changes: Partial<Session>, shown: string | null, id: string]>([
  ['the newest', {}, null, 'newest'],
  ['the one that was chosen', {}, 'stopped', 'stopped'],
  ['the newest where the chosen one is gone', {}, 'gone', 'newest'],
  ['step by step, the first one that is whole', steps, null, 'done'],
  ['step by step, the one that was begun', { ...steps, seen: 3, seenIn: 'stopped' }, null, 'stopped'],
  ['step by step, the one that was chosen', { ...steps, seen: 3, seenIn: 'stopped' }, 'newest', 'newest'],
  ['after all was seen, the newest', { ...steps, seen: allSeen, seenIn: 'stopped' }, null, 'newest'],
])('on the sheet is %s', (_, changes, shown, id) => {
  expect(shownAttempt({ session: { ...createSession('1 + 1'), ...changes }, attempts, shown })?.id).toBe(id);
});

test('without attempts there is none', () => {
  expect(shownAttempt({ session: createSession('1 + 1'), attempts: [], shown: null })).toBeNull();
});
