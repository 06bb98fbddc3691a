import { expect, test } from 'vitest';
import { openTab, sessionOf } from './fresh-database.ts';
import { shelfOf } from './records.ts';
import { matchesAll, termsOf, wordsOf } from './words.ts';

const { db, sessions } = openTab();

/** 600, so that words lie on both sides of every limit inside the search; the newest lie first in no other order. */
const kept = Array.from({ length: 600 }, (_, n) => {
  const words = ['solve', n % 2 ? 'odd' : 'even', n % 3 ? 'triangle' : 'fraction', n % 50 ? '' : 'fiftieth', n < 250 ? 'early' : 'late', `n${n}`];
  return sessionOf(n, { problem: words.join(' '), pinned: n % 7 === 0, updatedAt: (n * 7_919) % 600 });
});
const records = kept.map((session) => ({ ...session, shelf: shelfOf(session), words: wordsOf([session.problem]) }));
await db.sessions.bulkAdd(records);

test.each([
  ['a rare word', 'n123', 10],
  ['a prefix of many words', 'n', 10],
  ['a word in all', 'solve', 10],
  ['a word in all, asked for whole', 'solve', 1_000],
  ['a word in a third', 'fraction', 500],
  ['a common word with a rare one', 'solve fiftieth', 10],
  ['two rare ones', 'fiftieth n100', 10],
  ['two rare ones that never meet', 'n100 n101', 10],
  ['two common ones', 'odd triangle', 20],
  ['two common ones, more asked for than the newest hold', 'odd early', 200],
  ['two common ones that never meet', 'odd even', 10],
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
