import { expect, test } from 'vitest';
import { emptyLesson, moved, without } from './lesson.ts';

const lesson = { ...emptyLesson, sessions: ['a', 'b', 'c'], again: ['b'] };

test.each([
  ['b', -1, 'b a c'],
  ['b', 1, 'a c b'],
  ['a', -1, 'a b c'],
  ['c', 1, 'a b c'],
  ['elsewhere', 1, 'a b c'],
  ['elsewhere', -1, 'a b c'],
] as const)('%s moved by %i: %s', (id, by, order) => {
  expect(moved(lesson, id, by).sessions.join(' ')).toBe(order);
});

test('what is taken off the list is not solved again either', () => {
  expect(without(lesson, 'b')).toEqual({ sessions: ['a', 'c'], again: [], preparing: false });
});
