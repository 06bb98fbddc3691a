import { expect, test, vi } from 'vitest';
import type { Result } from '../domain/practice.ts';
import { freshProfile, openTab } from './fresh-database.ts';
import { createResults } from './results.ts';

const resultOf = (id: string, changes: Partial<Result> = {}): Result => ({ id, topic: 'fractions', level: 2, seed: 4_000_000_000, at: 1, right: true, ...changes });

test('results are kept in the order of their times', async () => {
  const results = createResults(openTab().db);
  await results.add(resultOf('b', { at: 3 }));
  await results.add(resultOf('a', { at: 5, right: false }));
  await results.add(resultOf('c', { at: 3 }));
  expect((await results.all()).map(({ id }) => id)).toEqual(['b', 'c', 'a']);
});

test('two tabs that practise at once lose nothing, and each sees what the other adds', async () => {
  const profile = freshProfile();
  const [one, two] = [createResults(openTab(profile).db), createResults(openTab(profile).db)];
  let seen: Result[] = [];
  const stop = two.watch((results) => (seen = results), expect.fail);
  await Promise.all([one.add(resultOf('a', { at: 1 })), two.add(resultOf('b', { at: 2 })), one.add(resultOf('c', { at: 3 }))]);
  await vi.waitFor(() => expect(seen.map(({ id }) => id)).toEqual(['a', 'b', 'c']));
  stop();
});

test.each([
  { topic: 'topology' },
  { level: 0 },
  { level: '2' },
  { seed: -1 },
  { seed: 2 ** 32 },
  { at: null },
  { right: 'yes' },
])('a record with %j is not believed, the others are', async (wrong) => {
  const { db } = openTab();
  await db.results.bulkPut([{ ...resultOf('wrong'), ...wrong } as Result, resultOf('right')]);
  expect(await createResults(db).all()).toEqual([resultOf('right')]);
});
