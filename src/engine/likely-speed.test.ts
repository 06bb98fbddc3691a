import { expect, test } from 'vitest';
import { fullModels } from './full-models.ts';
import { likelySpeed } from './likely-speed.ts';

const [small, large] = ['Qwen2-Math 1.5B', 'Qwen2-Math 7B'].map((name) => fullModels.find((model) => model.name === name)!.bytes) as [number, number];

test.each([
  ['a MacBook', 'apple', 'metal-3', small, 40, 130],
  ['Iris Xe', 'intel', 'gen-12lp', small, 12, 25],
  ['an old Chromebook', 'intel', 'gen-9', small, 3, 8],
  ['a Radeon', 'amd', 'rdna-3', small, 12, 60],
  ['a GeForce', 'nvidia', 'ampere', small, 30, 130],
  ['a Snapdragon', 'qualcomm', 'adreno-7xx', small, 8, 15],
  ['a Mali', 'arm', 'valhall', small, 8, 15],
  ['a MacBook with five times the weights', 'apple', 'metal-3', large, 8, 25],
  ['Iris Xe with five times the weights', 'intel', 'gen-12lp', large, 2, 5],
])('%s', (_, vendor, architecture, bytes, least, most) => {
  expect(likelySpeed(bytes, { vendor, architecture, software: false }, false)).toEqual({ least, most });
});

test('an iPhone is a phone, whatever its vendor builds besides', () => {
  expect(likelySpeed(small, { vendor: 'apple', architecture: '', software: false }, true)).toEqual({ least: 8, most: 15 });
});

test.each([
  ['a browser that hides its card', '', '', false],
  ['an Intel of no known kind', 'intel', 'future', false],
  ['a software adapter', 'google', 'swiftshader', true],
])('%s: nothing is said', (_, vendor, architecture, software) => {
  expect(likelySpeed(small, { vendor, architecture, software }, false)).toBeNull();
});
