import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { lessons } from '../lessons.ts';
import { createOverlap } from './overlap.ts';
import { phrasePlainly } from '../phrase-plainly.ts';
import { phrase } from '../phrase.ts';
import { createRandom } from '../random.ts';

const benchmarks = gunzipSync(readFileSync('src/curriculum/laws/data/benchmarks.txt.gz')).toString().split('\n');
const overlap = createOverlap(benchmarks);

test('a benchmark text is found, whole, with other names and numbers at its end, and when it is short', () => {
  const [long] = benchmarks;
  expect(overlap(long!)).toBe(long);
  expect(overlap(`${long!.split(' ').slice(0, 40).join(' ')} every week, if she has 5 friends?`)).toBe(long);
  expect(overlap('Simplify: $-10-4(n-5)$')).toContain('-10-4(n-5)');
  expect(overlap('Tom has 5 apples and eats 2 of them.')).toBeNull();
});

test.each(lessons.map((lesson) => [lesson.topic, lesson] as const))('no wording of %s is a benchmark text', (_, lesson) => {
  const taken: string[] = [];
  for (let seed = 0; seed < 600; seed += 1) {
    const random = createRandom(seed);
    const exercise = lesson.make(1 + (seed % lesson.levels), random);
    for (const language of ['en', 'zh'] as const) {
      for (const text of [phrase(exercise, { language, held: seed % 5 === 0, random }), phrasePlainly(exercise, language, random)]) {
        const found = overlap(text);
        if (found !== null) taken.push(`${text} | ${found}`);
      }
    }
  }
  expect(taken).toEqual([]);
});
