import { expect, test } from 'vitest';
import { allSeen, isHiding, kindSeen, seenOf, stepSeen } from './seen.ts';
import type { Way } from './way.ts';

test.each<[way: Way, seen: number, hiding: boolean]>([
  ['all', 0, false],
  ['own', 0, false],
  ['steps', 0, true],
  ['hints', stepSeen(3), true],
  ['hints', allSeen, false],
])('shown as %s, seen as far as %d, a session hides something: %s', (way, seen, hiding) => {
  expect(isHiding({ way, seen })).toBe(hiding);
});

test.each<[seen: number, seenIn: string | null, id: string, of: number]>([
  [stepSeen(1), 'a', 'a', stepSeen(1)],
  [stepSeen(1), 'a', 'b', kindSeen],
  [kindSeen, null, 'b', kindSeen],
  [0, null, 'a', 0],
  [allSeen, 'a', 'b', allSeen],
])('seen as far as %d in %j, of the attempt %j as far as %d', (seen, seenIn, id, of) => {
  expect(seenOf({ seen, seenIn }, id)).toBe(of);
});
