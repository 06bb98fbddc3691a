import { expect, test } from 'vitest';
import { createSession } from '../../domain/session.ts';
import { groupSessions } from './group-sessions.ts';

const now = new Date(2026, 2, 30, 9, 0).getTime();
const at = (month: number, day: number, hour: number, pinned = false) => ({ ...createSession('x', { now: new Date(2026, month, day, hour).getTime() }), pinned });

test.each([
  ['this morning', at(2, 30, 1), 'today'],
  ['late yesterday', at(2, 29, 23), 'yesterday'],
  ['the day the clocks change', at(2, 29, 1), 'yesterday'],
  ['six days ago', at(2, 24, 0), 'thisWeek'],
  ['a week ago', at(2, 23, 23), 'earlier'],
  ['long ago but pinned', at(0, 1, 12, true), 'pinned'],
])('a session changed %s stands under its day', (_, session, name) => {
  expect(groupSessions([session], '', now).map((group) => group.name)).toEqual([name]);
});

test('groups keep the order they come in', () => {
  const list = [at(0, 1, 1, true), at(2, 30, 8), at(2, 30, 7), at(2, 29, 7)];
  expect(groupSessions(list, '', now).map(({ name, sessions }) => [name, sessions.length])).toEqual([['pinned', 1], ['today', 2], ['yesterday', 1]]);
});

test('what a search found is one group', () => {
  expect(groupSessions([at(0, 1, 1, true), at(2, 30, 8)], 'x', now).map((group) => group.name)).toEqual(['found']);
});
