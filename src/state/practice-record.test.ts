import { expect, test } from 'vitest';
import type { Result } from '../domain/practice.ts';
import { recordOf, streakOf } from './practice-record.ts';

/** `1+` is a right one on level 1, `2-` a wrong one on level 2; a letter behind it names the exercise. */
function resultsOf(text: string): Result[] {
  return text.split(' ').filter(Boolean).map((word, at): Result => ({ id: `${at}`, topic: 'linear', level: Number(word[0]), seed: word[2] ? word.charCodeAt(2) : 1_000 + at, at, right: word[1] === '+' }));
}

test.each([
  ['', { tried: 0, right: 0, streak: 0, level: 1 }],
  ['1+ 1+', { tried: 2, right: 2, streak: 2, level: 1 }],
  // Three right in a row rise, and the count begins anew.
  ['1+ 1+ 1+', { tried: 3, right: 3, streak: 3, level: 2 }],
  ['1+ 1+ 1+ 2+ 2+', { streak: 5, level: 2 }],
  ['1+ 1+ 1+ 2+ 2+ 2+', { level: 3 }],
  ['1+ 1+ 1- 1+', { tried: 4, right: 3, streak: 1, level: 1 }],
  // Two wrong in a row fall, on the lowest level nowhere.
  ['1- 1-', { right: 0, level: 1 }],
  ['1+ 1+ 1+ 2-', { streak: 0, level: 2 }],
  ['1+ 1+ 1+ 2- 2-', { level: 1 }],
  ['1+ 1+ 1+ 2- 2+ 2-', { level: 2 }],
  // The highest stays.
  ['3+ 3+ 3+ 3+', { level: 3 }],
  ['3+ 3+ 3+ 3- 3-', { level: 2 }],
  // Chosen by hand.
  ['3+', { level: 3 }],
  ['1+ 1+ 3+', { level: 3 }],
  ['3+ 3+ 1+', { level: 1 }],
  ['9+', { level: 3 }],
  // The same exercise again.
  ['1-a 1+a 1+a 1+a', { tried: 4, right: 3, streak: 3, level: 1 }],
  ['1-a 1-a', { tried: 2, level: 1 }],
  ['1+ 1+ 1+ 2-a 2-a 2+', { level: 2 }],
] as const)('after %j: %j', (text, expected) => {
  expect(recordOf(resultsOf(text), 'linear', 3)).toMatchObject(expected);
});

test('another topic is another record, and the row goes on through all topics', () => {
  const results = [...resultsOf('1+ 1- 1+'), ...resultsOf('1+ 1+').map((result): Result => ({ ...result, topic: 'mean' }))];
  expect(recordOf(results, 'linear', 3)).toMatchObject({ tried: 3, streak: 1 });
  expect(recordOf(results, 'mean', 4)).toMatchObject({ tried: 2, streak: 2 });
  expect(streakOf(results)).toBe(3);
  expect([streakOf([]), streakOf(resultsOf('1+ 1+')), streakOf(resultsOf('1+ 1-'))]).toEqual([0, 2, 0]);
});
