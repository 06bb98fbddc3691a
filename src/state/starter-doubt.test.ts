import { expect, test } from 'vitest';
import { isSchoolTopic } from '../domain/topic.ts';
import { starter, starterFile } from '../engine/catalog.ts';
import measured from '../engine/starter-figures.json' with { type: 'json' };
import { starterAccuracy, starterFigures, type TopicFigures } from './starter-accuracy.ts';
import { starterDoubt } from './starter-doubt.ts';

test('the figures are of the weights that are shipped: new ones come with `npm run evaluate:starter`', () => {
  expect(measured.sha256).toBe(starterFile.sha256);
});

test('each topic of the starter was measured, in percent', () => {
  expect(starterFigures.every(({ topic }) => isSchoolTopic(topic))).toBe(true);
  for (const topic of starter.topics) {
    expect(starterAccuracy(topic, 'en'), topic).toBeGreaterThan(0);
    expect(starterAccuracy(topic, 'en'), topic).toBeLessThanOrEqual(100);
  }
});

const figures: TopicFigures[] = [
  { topic: 'gcd', right: 74, unseen: 40, chinese: 95, unseenChinese: null },
  { topic: 'linear', right: 99, unseen: 91, chinese: null, unseenChinese: null },
  { topic: 'lcm', right: null, unseen: null, chinese: null, unseenChinese: null },
];

test.each([
  ['gcd', 'en', 57],
  ['gcd', 'zh', 95],
  ['linear', 'en', 95],
  ['linear', 'zh', null],
  ['lcm', 'en', null],
  ['words', 'en', null],
] as const)('of %s in %s it gets %s of a hundred right', (topic, language, accuracy) => {
  expect(starterAccuracy(topic, language, figures)).toBe(accuracy);
});

test.each([
  ['Find the GCD of 84 and 36.', { kind: 'weak', topic: 'gcd', ofTen: 6 }],
  ['求 84 和 36 的最大公约数。', null],
  ['Solve 5x - 8 = 27', null],
  ['Find the median of 3, 9, 4, 8, 1', { kind: 'unlearnt', topic: 'median' }],
  ['In how many ways can 3 people take 5 offices?', null],
  ['lcm of 4 and 6', null],
])('of %j is to be doubted: %j', (problem, doubt) => {
  expect(starterDoubt(problem, ['gcd', 'linear', 'lcm'], figures)).toEqual(doubt);
});
