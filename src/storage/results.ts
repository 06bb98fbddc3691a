import type { StorageFault } from '../domain/fault.ts';
import { isSeed, type Result } from '../domain/practice.ts';
import { isSchoolTopic } from '../domain/topic.ts';
import type { Database } from './database.ts';
import { dropLeft, leave, readLeft } from './left.ts';
import { isRecord } from './read.ts';
import { watch } from './watch.ts';

export type Results = ReturnType<typeof createResults>;

/** Under which name results lie that the database doesn't have yet, by their ids. */
const left = 'results';

/** How the exercises of practice went, kept in `db`: one record each, added once and never changed, so that no tab undoes another's. */
export function createResults(db: Database) {
  /** Oldest first. */
  async function all(): Promise<Result[]> {
    const records: unknown[] = await db.results.toArray();
    const byId = new Map([...Object.values(readLeft(left)), ...records].filter(isResult).map((result) => [result.id, result]));
    return [...byId.values()].sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));
  }

  return {
    all,

    /** Keeps a new result. Rejects if its id is taken. */
    async add(result: Result): Promise<void> {
      leave(left, { [result.id]: result });
      await db.results.add(result);
      dropLeft(left, { [result.id]: result });
    },

    /** To be called at start: keeps what this tab added before a reload and could not keep any more. */
    async keepLeft(): Promise<void> {
      const found = readLeft(left);
      if (Object.keys(found).length === 0) return;
      await db.results.bulkPut(Object.values(found).filter(isResult));
      dropLeft(left, found);
    },

    /** What `all` gives: now and after each change in any tab. Returns the way to stop. */
    watch(listener: (results: Result[]) => void, onFault: (fault: StorageFault) => void): () => void {
      return watch(all, listener, onFault);
    },
  };
}

/** A newer page may know topics that this one doesn't: theirs are left alone. */
export function isResult(record: unknown): record is Result {
  if (!isRecord(record)) return false;
  const { id, topic, level, seed, at, right } = record;
  return typeof id === 'string' && isSchoolTopic(topic) && Number.isInteger(level) && (level as number) >= 1 && isSeed(seed) && Number.isFinite(at) && typeof right === 'boolean';
}
