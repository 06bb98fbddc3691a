import { expect, test } from 'vitest';
import { openTab, sessionOf } from './fresh-database.ts';
import { type SessionRecord, shelfOf } from './records.ts';
import { matchesAll, termsOf, wordsOf } from './words.ts';

const { db, sessions } = openTab();

/** So many that words lie on both sides of every limit inside the search; by id they lie in another order than by age. The newest has no words at all, as an older page may leave it. */
const size = 2_300;
const kept = Array.from({ length: size }, (_, n) => {
  const age = (n * 1_009) % size;
  const words = ['solve', n % 2 ? 'odd' : 'even', n % 9 ? '' : 'triangle', n % 50 ? '' : 'fiftieth', age < 250 ? 'old' : '', `n${n}`, `nn${n}`];
  return sessionOf(n, { problem: words.join(' '), pinned: n % 7 === 0, updatedAt: age });
});
await db.sessions.add({ ...sessionOf(size), updatedAt: size } as SessionRecord);
await db.sessions.bulkAdd(kept.map((session) => ({ ...session, shelf: shelfOf(session), words: wordsOf([session.problem]) })));

test.each([
  ['a word in one', 'n123', 10],
  ['a word in all', 'solve', 10],
  ['a word in all, more asked for than are read at first', 'solve', 300],
  ['a prefix of two words in each', 'n', 10],
  ['a prefix of two words in each, more asked for than are read at first', 'n', 500],
  ['a word in one of nine', 'triangle', 10],
  ['a word that only old ones have', 'old', 10],
  ['a common word with a rare one', 'solve fiftieth', 10],
  ['a common word with one that only old ones have', 'solve old', 300],
  ['two rare ones', 'fiftieth n100', 10],
  ['two rare ones that never meet', 'n100 n101', 10],
  ['two common ones', 'odd triangle', 20],
  ['two common ones that never meet', 'odd even', 10],
  ['two very common ones', 'solve n', 10],
  ['a common word with none', 'solve nothing', 10],
])('%s: the newest that match, newest first', async (_, query, limit) => {
  const expected = kept
    .filter((session) => matchesAll(wordsOf([session.problem]), termsOf(query)))
    .sort((a, b) => b.updatedAt - a.updatedAt)
    .slice(0, limit);
  expect(await sessions.search(query, { limit })).toEqual(expected);
});

test('a query without a word finds nothing', async () => {
  expect(await sessions.search(' = ', { limit: 10 })).toEqual([]);
});
