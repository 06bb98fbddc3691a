import { expect, test } from 'vitest';
import { isHeldOut, isKeptFromTraining } from './held-out.ts';
import { lessons } from './lessons.ts';
import { createRandom } from './random.ts';

const shareOf = (topic: Parameters<typeof isHeldOut>[0], keys: readonly string[]): number => keys.filter((key) => isHeldOut(topic, key)).length / keys.length;

test('about 8 problems in 100 are kept from training, of small topics 15, the same ones for ever', () => {
  const keys = Array.from({ length: 5000 }, (_, at) => `${at},${at * 3}`);
  expect(shareOf('linear', keys)).toBeGreaterThan(0.07);
  expect(shareOf('linear', keys)).toBeLessThan(0.09);
  expect(shareOf('lcm', keys)).toBeGreaterThan(0.135);
  expect(shareOf('lcm', keys)).toBeLessThan(0.165);
  expect([isHeldOut('linear', '5,-8,27'), isHeldOut('linear', '2,3,11'), isHeldOut('systems', '2,3,25;1,2,14')]).toEqual([false, false, false]);
});

test.each(lessons.map((lesson) => [lesson.topic, lesson] as const))('of %s some problems of each level are kept and most are not', (topic, lesson) => {
  for (let level = 1; level <= lesson.levels; level += 1) {
    const keys = new Set(Array.from({ length: 600 }, (_, seed) => lesson.make(level, createRandom(seed)).key));
    const share = shareOf(topic, [...keys]);
    expect(share, `${level}: ${keys.size}`).toBeGreaterThan(0);
    expect(share).toBeLessThan(0.3);
  }
});

test('of an exercise with twins each one is a twin of the others, and where one is held out all are kept from training', () => {
  const withTwins = lessons.flatMap(({ levels, make }) => Array.from({ length: 600 }, (_, seed) => make(1 + (seed % levels), createRandom(seed)))).filter(({ twins = [] }) => twins.length > 0);
  expect(new Set(withTwins.map(({ topic }) => topic))).toEqual(new Set(['ages', 'inequalities', 'lines', 'percent', 'powers', 'probability', 'roots', 'sequences']));
  const family = ({ topic, key, twins = [] }: (typeof withTwins)[number]) => [...new Set([key, ...twins])].map((one) => `${topic}:${one}`).toSorted();
  const families = new Map(withTwins.map((exercise) => [`${exercise.topic}:${exercise.key}`, family(exercise)]));
  for (const own of families.values()) for (const twin of own) if (families.has(twin)) expect(families.get(twin), twin).toEqual(own);

  const apart = withTwins.filter((exercise) => isKeptFromTraining(exercise) && !isHeldOut(exercise.topic, exercise.key));
  expect(apart.length).toBeGreaterThan(0);
  for (const exercise of withTwins) expect(isKeptFromTraining(exercise), exercise.key).toBe(family(exercise).some((one) => isHeldOut(exercise.topic, one.slice(exercise.topic.length + 1))));
});
