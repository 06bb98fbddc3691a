import { newId } from '../../src/domain/id.ts';
import { createAttempts } from '../../src/storage/attempts.ts';
import { type Database, openDatabase } from '../../src/storage/database.ts';
import { keepSessions } from '../../src/storage/keep-archive.ts';
import { readArchiveFile } from '../../src/storage/read-archive-file.ts';
import { type AttemptRecord, type SessionRecord, shelfOf } from '../../src/storage/records.ts';
import { createSessions } from '../../src/storage/sessions.ts';
import { wordsOf } from '../../src/storage/words.ts';
import { writeArchive } from '../../src/storage/write-archive.ts';
import { watchLongTasks } from './long-tasks.ts';

/** Small enough that one transaction takes well under a second. */
const perTransaction = 500;
const warmUp = 5;
/** What the page's list asks for. */
const limit = 50;
const sampling = { temperature: 0, topP: 1, seed: 0, maxTokens: 2048 };
const timing = { firstTokenMs: 90, totalMs: 4_000, tokens: 300, tokensPerSecond: 75 };

const fail = (fault: string) => console.error(fault);
const open = (name: string): Database => openDatabase({ name, onBlocked: fail, onReplaced: fail, onFault: fail });
const db = open('sessions-bench');
const sessions = createSessions(db);
const attempts = createAttempts(db);

/** mulberry32: the same numbers in every run. */
let seed = 20_240_807;
function random(): number {
  seed = (seed + 0x6d2b79f5) | 0;
  let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
  return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
}
const upTo = (n: number) => Math.floor(random() * n);
const oneOf = <T>(list: readonly T[]) => list[upTo(list.length)]!;
const some = (n: number, make: () => string) => Array.from({ length: n }, make);

/** 4,000 words that are used as often as words are: the first in most solutions, the last in nearly none. */
const syllables = ['ba', 'cor', 'di', 'fen', 'gu', 'hal', 'in', 'jo', 'ker', 'lum', 'mi', 'nor', 'os', 'pra', 'qui', 'ro', 'set', 'tu', 'van', 'wex'];
const vocabulary = some(4_000, () => some(2 + upTo(3), () => oneOf(syllables)).join(''));
const word = () => vocabulary[Math.floor(vocabulary.length ** random()) - 1]!;

const topics = ['equation', 'fraction', 'percentage', 'triangle', 'derivative', 'integral', 'probability', 'sequence', 'matrix', 'logarithm'];
const chineseTopics = ['方程', '分数', '三角形', '概率', '数列', '函数'];

function problem(): string {
  const [a, b, c] = [2 + upTo(98), 1 + upTo(99), upTo(1_000)];
  if (random() < 0.1) return `解${oneOf(chineseTopics)}：${a}x + ${b} = ${c}，求 x 的值。`;
  const formula = oneOf([`${a}x - ${b} = ${c}`, `${a}x^2 + ${b}x - ${c} = 0`, `\\frac{${a}}{${b}} + ${c}`]);
  return `${oneOf(['Solve', 'Find'])} the ${oneOf(topics)} problem: \\(${formula}\\). ${some(8, word).join(' ')}.`;
}

function solution(): string {
  const step = (number: number) =>
    `${number}. Simplify both sides, ${some(10, word).join(' ')}:\n\\[ ${2 + upTo(9)}x + ${upTo(100)} = ${upTo(1_000)} \\]\n`;
  return [1, 2, 3, 4, 5].map(step).join('\n') + `\nTherefore \\(\\boxed{${upTo(1_000)}}\\)`;
}

function make(at: number): { session: SessionRecord; tries: AttemptRecord[] } {
  const id = newId(at);
  const tries = Array.from({ length: 1 + upTo(3) }, (_, i): AttemptRecord => {
    return { id: newId(at + i), sessionId: id, model: 'starter', sampling, startedAt: at + i, text: solution(), state: { kind: 'complete' }, timing, flushedAt: at };
  });
  const session = { id, title: random() < 0.2 ? some(3, word).join(' ') : null, problem: problem(), pinned: random() < 0.005, createdAt: at, updatedAt: at + upTo(86_400_000) };
  const words = wordsOf([session.title, session.problem, ...tries.map((attempt) => attempt.text)]);
  return { session: { ...session, shelf: shelfOf(session), words }, tries };
}

/** Adds sessions until there are `count`, in bulk: one by one, strictly, it would take ten times as long. */
async function fill(count: number): Promise<void> {
  for (let held = await sessions.count(); held < count; held += perTransaction) {
    const made = Array.from({ length: Math.min(perTransaction, count - held) }, (_, i) => make(1_700_000_000_000 + (held + i) * 600_000));
    await db.transaction('rw', db.sessions, db.attempts, async () => {
      await db.sessions.bulkAdd(made.map(({ session }) => session));
      await db.attempts.bulkAdd(made.flatMap(({ tries }) => tries));
    });
  }
}

/** Milliseconds of each run; the first ones, in which the browser warms up, are left out. */
async function timed(runs: number, work: (run: number) => Promise<unknown>): Promise<number[]> {
  const times: number[] = [];
  for (let run = -warmUp; run < runs; run++) {
    const begun = performance.now();
    await work(run + warmUp);
    if (run >= 0) times.push(performance.now() - begun);
  }
  return times;
}

async function attempt(sessionId: string): Promise<void> {
  const id = newId();
  await attempts.begin({ id, sessionId, model: 'starter', sampling, startedAt: Date.now(), text: '', state: { kind: 'writing' }, timing: null });
  await attempts.flush(id, solution());
  await attempts.end(id, { text: solution(), state: { kind: 'complete' }, timing });
}

/** Milliseconds that work took, and its longest stretch without a pause: what a reader would feel; 0 where none was over 50 ms. */
async function felt<T>(work: () => Promise<T>): Promise<{ result: T; ms: number; longest: number }> {
  const stop = watchLongTasks();
  const begun = performance.now();
  const result = await work();
  const ms = performance.now() - begun;
  return { result, ms, longest: Math.max(0, ...(await stop())) };
}

/** All sessions into a file, and into an empty database. */
async function archive() {
  const { result, ...saved } = await felt(() => writeArchive(db));
  const other = open('sessions-bench-2');
  await other.sessions.clear();
  await other.attempts.clear();
  let added = 0;
  const file = new File([result.file], 'work.json');
  const brought = await felt(() => readArchiveFile(file, async (sessions) => void (added += (await keepSessions(other, sessions)).added)));
  return { megabytes: file.size / 1e6, saved, brought: { ms: brought.ms, longest: brought.longest }, added };
}

const bench = {
  fill,
  count: () => sessions.count(),
  /** How many of all sessions a query finds. Reads them all: not to be called between timings. */
  matches: async (query: string) => (await sessions.search(query, { limit: 1e6 })).length,
  list: (runs: number) => timed(runs, () => sessions.list({ limit })),
  search: (query: string, runs: number) => timed(runs, () => sessions.search(query, { limit })),
  archive,
  /** Three strict writes, each time in another session. */
  attempt: async (runs: number) => {
    const listed = await sessions.list({ limit: runs + warmUp });
    return timed(runs, (run) => attempt(listed[run]!.id));
  },
};

export type SessionsBench = typeof bench;
Object.assign(globalThis, { bench });
