import { expect, test } from 'vitest';
import { createSpeed } from './speed.ts';

/** A download of 1 MB a second, read `perSecond` times, up to `seconds`. */
function steady(seconds: number, perSecond: number) {
  const speed = createSpeed(100e6);
  let pace = speed(0, 0);
  for (let i = 1; i <= seconds * perSecond; i++) pace = speed((i * 1e6) / perSecond, (i * 1_000) / perSecond);
  return pace;
}

test.each([
  [1, 4],
  [1, 1],
  [30, 4],
])('a steady speed is told truly after %d s of %d readings', (seconds, perSecond) => {
  const { bytesPerSecond, secondsLeft } = steady(seconds, perSecond);
  expect(bytesPerSecond).toBeCloseTo(1e6, 3);
  expect(secondsLeft).toBeCloseTo(100 - seconds, 3);
});

test('nothing is known at first', () => {
  expect(createSpeed(10)(0, 0)).toEqual({ bytesPerSecond: 0, secondsLeft: null });
});

test('a change shows by two thirds after five seconds', () => {
  const speed = createSpeed(1e9);
  speed(0, 0);
  speed(60e6, 60_000);
  expect(speed(60e6, 65_000).bytesPerSecond / 1e6).toBeCloseTo(0.37, 2);
});

test('bytes thrown away make no negative speed and no wild time', () => {
  const speed = createSpeed(10e6);
  speed(0, 0);
  speed(5e6, 1_000);
  const { bytesPerSecond, secondsLeft } = speed(0, 2_000);
  expect(bytesPerSecond).toBeGreaterThan(0);
  expect(secondsLeft).toBeGreaterThan(0);
});

test('a download that stands still has no time left to tell', () => {
  const speed = createSpeed(10e6);
  speed(5e6, 0);
  expect(speed(5e6, 10_000).secondsLeft).toBeNull();
});
