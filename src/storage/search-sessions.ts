import type { Session } from '../domain/session.ts';
import type { Database } from './database.ts';
import { toSessions } from './to-session.ts';
import { matchesAll, termsOf } from './words.ts';

/** Up to so many matches of a term are read whole. */
const fewMatches = 200;
/** So many of the newest are tried before the keys of all matches are asked for: a common word is nearly always among them. */
const newestTried = 200;

/**
 * The newest sessions that have a word beginning with each word of `query`, newest first. A query without a word finds nothing.
 * Never reads more than `fewMatches` + `newestTried` + `limit` whole sessions: beyond those only keys.
 */
export function searchSessions(db: Database, query: string, limit: number): Promise<Session[]> {
  const terms = termsOf(query);
  if (terms.length === 0) return Promise.resolve([]);
  return db.transaction('r', db.sessions, async () => {
    const matches = await Promise.all(terms.map((term) => keysOf(db, term).limit(fewMatches + 1).primaryKeys()));
    const few = matches.filter((keys) => keys.length <= fewMatches);
    if (few.length > 0) return amongFew(db, terms, few, limit);
    return (await amongNewest(db, terms, limit)) ?? (await amongAll(db, terms, limit));
  });
}

function keysOf(db: Database, term: string) {
  return db.sessions.where('words').startsWith(term);
}

async function amongFew(db: Database, terms: string[], few: string[][], limit: number): Promise<Session[]> {
  const records = await db.sessions.bulkGet(inAll(few, few[0]!));
  const found = records.filter((record) => record !== undefined && matchesAll(record.words, terms));
  return toSessions(found)
    .sort((a, b) => b.updatedAt - a.updatedAt)
    .slice(0, limit);
}

/** Null if the newest don't suffice. */
async function amongNewest(db: Database, terms: string[], limit: number): Promise<Session[] | null> {
  const newest = await db.sessions.orderBy('updatedAt').reverse().limit(newestTried).toArray();
  const found = newest.filter((record) => matchesAll(record.words, terms));
  return found.length >= limit ? toSessions(found.slice(0, limit)) : null;
}

async function amongAll(db: Database, terms: string[], limit: number): Promise<Session[]> {
  const [newestFirst, ...matches] = await Promise.all([
    db.sessions.orderBy('updatedAt').reverse().primaryKeys(),
    ...terms.map((term) => keysOf(db, term).primaryKeys()),
  ]);
  const found = inAll(matches, newestFirst).slice(0, limit);
  return toSessions(await db.sessions.bulkGet(found));
}

/** Those of `keys` that every list has, once each and in their order. */
function inAll(lists: string[][], keys: string[]): string[] {
  const sets = lists.map((list) => new Set(list));
  return [...new Set(keys)].filter((key) => sets.every((set) => set.has(key)));
}
