import type { Transaction } from 'dexie';
import { newId } from '../domain/id.ts';
import { indexWords } from './index-words.ts';
import type { AttemptRecord, SessionRecord } from './records.ts';
import { wordsOf } from './words.ts';

/** A session of version 1: it held the text of its only solution itself. */
export interface SessionRecord1 {
  id: string;
  title: string | null;
  problem: string;
  model: string;
  text: string;
  createdAt: number;
  updatedAt: number;
}

/** Version 1 to 2: the solution of a session becomes its first attempt; sessions get a shelf and the words of both. */
export async function splitAttemptsFromSessions(transaction: Transaction): Promise<void> {
  const attempts: AttemptRecord[] = [];

  await transaction
    .table<SessionRecord1 | SessionRecord>('sessions')
    .toCollection()
    .modify((record, place) => {
      const { id, title, problem, text, createdAt, updatedAt } = record as SessionRecord1;
      if (text) attempts.push(firstAttempt(record as SessionRecord1));
      const words = wordsOf([title, problem, text]);
      place.value = { id, title, problem, pinned: false, createdAt, updatedAt, shelf: 0, words };
    });
  await transaction.table<AttemptRecord>('attempts').bulkAdd(attempts);
}

function firstAttempt({ id, model, text, createdAt, updatedAt }: SessionRecord1): AttemptRecord {
  return {
    id: newId(createdAt),
    sessionId: id,
    model,
    sampling: { temperature: 0, topP: 1, seed: 0, maxTokens: 2048 },
    startedAt: createdAt,
    text,
    state: { kind: 'complete' },
    timing: null,
    flushedAt: updatedAt,
  };
}

/** Version 3 to 4: a session is found by the student's own lines, too. */
export async function indexOwnLines(transaction: Transaction): Promise<void> {
  const tables = { sessions: transaction.table<SessionRecord, string>('sessions'), attempts: transaction.table<AttemptRecord, string>('attempts') };
  const worked = await tables.sessions.filter(({ work }) => typeof work === 'string' && work.trim() !== '').primaryKeys();
  for (const id of worked) await indexWords(tables, id);
}
