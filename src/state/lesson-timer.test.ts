import { expect, test } from 'vitest';
import { elapsed, newTimer, reset, sayTime, startOrPause } from './lesson-timer.ts';

test('it counts while it runs, and goes on from where it was paused', () => {
  const running = startOrPause(newTimer, 1_000);
  const paused = startOrPause(running, 4_000);
  const again = startOrPause(paused, 10_000);
  expect([running, paused, again].map((timer) => elapsed(timer, 12_000))).toEqual([11_000, 3_000, 5_000]);
});

test('set to nothing, it goes on running if it ran', () => {
  const running = startOrPause(newTimer, 1_000);
  expect(elapsed(reset(running, 5_000), 6_000)).toBe(1_000);
  expect(elapsed(reset(startOrPause(running, 3_000), 5_000), 6_000)).toBe(0);
});

test('a clock that is set back takes nothing away', () => {
  expect(elapsed(startOrPause({ before: 7_000, since: null }, 5_000), 1_000)).toBe(7_000);
});

test.each([
  [0, '0:00'],
  [999, '0:00'],
  [65_000, '1:05'],
  [3_599_999, '59:59'],
  [3_600_000, '1:00:00'],
  [45_296_000, '12:34:56'],
])('%i ms are %s', (milliseconds, text) => {
  expect(sayTime(milliseconds)).toBe(text);
});
