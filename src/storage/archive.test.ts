import { describe, expect, test } from 'vitest';
import { longestProblem } from '../domain/longest-problem.ts';
import { archiveKind, archiveVersion } from './archive.ts';
import { attemptOf, freshProfile, openTab, sessionOf } from './fresh-database.ts';
import { keepResults, keepSessions } from './keep-archive.ts';
import { ArchiveError, readArchive } from './read-archive.ts';
import { createResults } from './results.ts';
import { writeArchive } from './write-archive.ts';

type Tab = ReturnType<typeof openTab>;

const all = { limit: 1000 };
const complete = { state: { kind: 'complete' }, timing: { firstTokenMs: 10, totalMs: 100, tokens: 20, tokensPerSecond: 200 } } as const;
const result = { id: 'r', topic: 'linear', level: 1, seed: 7, at: 5, right: true } as const;

const textOf = async ({ db }: Tab) => (await writeArchive(db)).file.text();

async function bring({ db }: Tab, text: string) {
  const { sessions, results, unread } = readArchive(text);
  const kept = await keepSessions(db, sessions);
  await keepResults(db, results);
  return { ...kept, unread };
}

/** What a file with these sessions reads as. */
const read = (sessions: unknown[], changes: object = {}) => readArchive(JSON.stringify({ kind: archiveKind, version: archiveVersion, savedAt: 1, results: [], sessions, ...changes }));

async function worked(): Promise<Tab> {
  const tab = openTab(freshProfile());
  await tab.sessions.create(sessionOf(1, { title: 'Homework', problem: 'Solve 5x = 10', pinned: true, work: 'x = 1984', seen: 2, seenIn: 'a', wanted: 3, way: 'steps' }));
  await tab.db.attempts.bulkAdd([
    { ...attemptOf('a', sessionOf(1).id, { text: 'Divide by five \\(x=2\\)', ...complete }), flushedAt: 1 },
    { ...attemptOf('b', sessionOf(1).id, { text: 'half', startedAt: 2 }), flushedAt: 2 },
  ]);
  for (let n = 2; n <= 120; n += 1) await tab.sessions.create(sessionOf(n));
  await tab.sessions.create(sessionOf(500));
  await tab.sessions.remove(sessionOf(500).id);
  await createResults(tab.db).add(result);
  return tab;
}

test('all work goes into a file and comes out of it in another browser: found by its words, and what was being written interrupted', async () => {
  const there = openTab(freshProfile());
  const here = await worked();
  expect(await bring(there, await textOf(here))).toEqual({ added: 120, known: 0, unread: 0 });
  expect(await there.sessions.list(all)).toEqual(await here.sessions.list(all));
  expect(await there.attempts.ofSession(sessionOf(1).id)).toEqual([
    attemptOf('a', sessionOf(1).id, { text: 'Divide by five \\(x=2\\)', ...complete }),
    attemptOf('b', sessionOf(1).id, { text: 'half', startedAt: 2, state: { kind: 'interrupted' } }),
  ]);
  for (const query of ['1984', 'homework', 'divide five', 'half']) expect(await there.sessions.search(query, all), query).toMatchObject([{ id: sessionOf(1).id }]);
  expect(await createResults(there.db).all()).toEqual([result]);
});

test('the file is JSON with a session a line, and tells how many it has', async () => {
  const { file, sessions } = await writeArchive((await worked()).db, 9);
  const text = await file.text();
  expect(sessions).toBe(120);
  expect(text.trimEnd().split('\n')).toHaveLength(122);
  expect(JSON.parse(text)).toMatchObject({ kind: 'lemma-work', version: 1, savedAt: 9, results: [result], sessions: { length: 120 } });
  expect(file.type).toBe('application/json');
});

test('brought in twice it changes nothing; what is here stays, and only what is missing is added', async () => {
  const here = await worked();
  const { id } = sessionOf(1);
  const text = await textOf(here);
  await here.sessions.rename(id, 'Own name');
  await here.db.sessions.update(id, { work: '' });
  await here.db.attempts.update('a', { text: 'changed since' });
  await here.db.attempts.delete('b');
  expect(await bring(here, text)).toEqual({ added: 0, known: 120, unread: 0 });
  expect(await here.sessions.get(id)).toMatchObject({ title: 'Own name', work: 'x = 1984' });
  expect(await here.attempts.ofSession(id)).toMatchObject([{ id: 'a', text: 'changed since' }, { id: 'b', text: 'half' }]);
  expect(await here.sessions.search('own half 1984', all)).toMatchObject([{ id }]);
  expect(await createResults(here.db).all()).toEqual([result]);
});

test('a session that was removed here comes back with its solutions', async () => {
  const here = await worked();
  const text = await textOf(here);
  await here.sessions.remove(sessionOf(1).id);
  expect(await bring(here, text)).toMatchObject({ added: 1, known: 119 });
  expect(await here.sessions.search('divide', all)).toMatchObject([{ id: sessionOf(1).id, pinned: true }]);
});

test('a result that is here is not changed by a file that says otherwise', async () => {
  const here = await worked();
  await keepResults(here.db, [{ ...result, right: false }, { ...result, id: 'new' }]);
  expect(await createResults(here.db).all()).toEqual([{ ...result, id: 'new' }, result]);
});

test('nothing kept is a file too', async () => {
  const tab = openTab(freshProfile());
  expect(await bring(tab, await textOf(tab))).toEqual({ added: 0, known: 0, unread: 0 });
});

describe('a file by anybody', () => {
  const faultOf = (text: string) => {
    try {
      return readArchive(text);
    } catch (error) {
      return (error as ArchiveError).fault;
    }
  };

  test.each(['', 'not json', '[]', 'null', '7', '{"kind":"lemma-work","version":1}', '{"kind":"other","version":1,"sessions":[]}', '{"kind":"lemma-work","version":1,"sessions":[{"id":"a"'])('%s is none', (text) => {
    expect(faultOf(text)).toBe('not-archive');
  });

  test.each([2, '1', null])('of version %s is of a newer page', (version) => {
    expect(faultOf(JSON.stringify({ kind: archiveKind, version, sessions: [] }))).toBe('archive-newer');
  });

  test('what no page could have kept is left out and counted', () => {
    const broken = [null, 7, {}, { id: 'a' }, { problem: 'p' }, { id: '', problem: 'p' }, { id: 'x'.repeat(65), problem: 'p' }, { id: 'a', problem: ' ' }, { id: 'a', problem: 'p'.repeat(longestProblem + 1) }, { id: 'a', problem: 'p', work: 'w'.repeat(200_001) }];
    expect(read([...broken, sessionOf(1)], { results: [{ id: 'r' }, result] })).toMatchObject({ unread: broken.length + 1, sessions: [sessionOf(1)], results: [result] });
  });

  test('fields that are missing, wrong or of the future get plain values', () => {
    const odd = { id: 'a', problem: 'p', title: 't'.repeat(999), pinned: 'yes', way: 'none', updatedAt: 9e15, createdAt: 9e15, attempts: 'many', colour: 'red', removedAt: undefined };
    const [session] = readArchive(JSON.stringify({ kind: archiveKind, version: 1, sessions: [odd] }), 50).sessions;
    expect(session).toEqual({ ...sessionOf(1), id: 'a', problem: 'p', title: 't'.repeat(200), createdAt: 50, updatedAt: 50, attempts: [] });
  });

  test('an attempt belongs to the session that it is listed under, and one too long is left out', () => {
    const [session] = read([{ ...sessionOf(1), attempts: [null, attemptOf('a', 'another', complete), attemptOf('long', '', { text: 't'.repeat(200_001) })] }]).sessions;
    expect(session!.attempts).toEqual([attemptOf('a', sessionOf(1).id, complete)]);
  });
});
