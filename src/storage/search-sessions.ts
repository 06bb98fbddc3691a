import type { Session } from '../domain/session.ts';
import type { Database } from './database.ts';
import type { SessionRecord } from './records.ts';
import { toSessions } from './to-session.ts';
import { matchesAll, termsOf } from './words.ts';

/** In Chromium a count costs 0.2 ms, a thousand keys 2.3 ms, a thousand whole sessions 21 ms in a row and 30 ms one by one. */
const listable = 2_000;
/** A word too common to be listed is nearly always in as many of these as are asked for. */
const newestRead = 200;
/** Up to so many are read whole and then ordered: asking for the order of all ids would cost more. */
const fewCandidates = 200;
/** One in fifty of all sessions fills a list of 40 from so many ids; whoever is rarer needs the ids of all. */
const idStages = [2_000, Infinity];

/**
 * The newest sessions that have a word beginning with each word of `query`, newest first. A query without a word finds nothing.
 * The keys of the rarer terms say which sessions may match; only those that can be in the answer are read whole.
 */
export function searchSessions(db: Database, query: string, limit: number): Promise<Session[]> {
  const terms = termsOf(query);
  if (terms.length === 0) return Promise.resolve([]);

  return db.transaction('r', db.sessions, async () => {
    const counts = await Promise.all(terms.map((term) => startingWith(db, term).count()));
    const listed = terms.filter((_, i) => counts[i]! <= listable);
    if (listed.length === 0) {
      const newest = await db.sessions.orderBy('updatedAt').reverse().limit(newestRead).toArray();
      const found = newest.filter((record) => matches(record, terms));
      if (found.length >= limit) return toSessions(found.slice(0, limit));
    }
    const candidates = await candidatesOf(db, listed.length > 0 ? listed : terms);
    const records = await (candidates.size <= fewCandidates ? readAll : readNewest)(db, candidates, terms, limit);
    return toSessions(records);
  });
}

function startingWith(db: Database, term: string) {
  return db.sessions.where('words').startsWith(term);
}

/** The ids that every term has. */
async function candidatesOf(db: Database, terms: string[]): Promise<Set<string>> {
  const lists = await Promise.all(terms.map((term) => startingWith(db, term).primaryKeys()));
  const [shortest, ...others] = lists.map((list) => new Set(list)).sort((a, b) => a.size - b.size);
  return new Set([...shortest!].filter((id) => others.every((other) => other.has(id))));
}

async function readAll(db: Database, candidates: Set<string>, terms: string[], limit: number): Promise<SessionRecord[]> {
  const found = await readMatching(db, [...candidates], terms);
  return found.sort((a, b) => b.updatedAt - a.updatedAt).slice(0, limit);
}

async function readNewest(db: Database, candidates: Set<string>, terms: string[], limit: number): Promise<SessionRecord[]> {
  const found: SessionRecord[] = [];
  const left = new Set(candidates);
  for (const stage of idStages) {
    const newestFirst = await db.sessions.orderBy('updatedAt').reverse().limit(stage).primaryKeys();
    const ids = newestFirst.filter((id) => left.delete(id));
    for (let i = 0; i < ids.length && found.length < limit; i += limit) {
      found.push(...(await readMatching(db, ids.slice(i, i + limit), terms)));
    }
    if (found.length >= limit || left.size === 0) break;
  }
  return found.slice(0, limit);
}

async function readMatching(db: Database, ids: string[], terms: string[]): Promise<SessionRecord[]> {
  const records = await db.sessions.bulkGet(ids);
  return records.filter((record) => record !== undefined).filter((record) => matches(record, terms));
}

/** A record of an older page may have no words. */
function matches(record: SessionRecord, terms: string[]): boolean {
  return Array.isArray(record.words) && matchesAll(record.words, terms);
}
