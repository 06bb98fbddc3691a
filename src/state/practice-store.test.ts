import { expect, test, vi } from 'vitest';
// First: Dexie looks for IndexedDB as soon as it is loaded.
import { freshProfile, openTab } from '../storage/fresh-database.ts';
import { createResults } from '../storage/results.ts';
import { exerciseSheet } from './exercise-sheet.ts';
import { inlineChecker } from './inline-checker.ts';
import { createRoundKeeper } from './kept-round.ts';
import { dayOf, dueOn } from './leitner.ts';
import { createPracticeStore, type PracticeParts } from './practice-store.ts';
import { recordOf } from './practice-record.ts';
import { createReplyJudge } from './reply-judge.ts';

const day = 86_400_000;
const start = new Date(2026, 0, 1, 12).getTime();

/** For tests: the session storage of one tab. */
function tabStorage(): Storage {
  const items = new Map<string, string>();
  return { getItem: (key: string) => items.get(key) ?? null, setItem: (key: string, value: string) => void items.set(key, value) } as Storage;
}

/** A tab that practises: a real database, the real judge, and a clock and a die of its own. */
async function openPractice({ profile = freshProfile(), storage = tabStorage(), ...changes }: Partial<PracticeParts> & { profile?: IDBFactory; storage?: Storage } = {}) {
  const clock = { time: start };
  const { db } = openTab(profile);
  let seed = 0;
  const onFault = vi.fn();
  const store = createPracticeStore({ results: createResults(db), keeper: createRoundKeeper(() => storage), judge: createReplyJudge(inlineChecker().checker), onFault, now: () => (clock.time += 1), draw: () => ++seed, ...changes });
  await vi.waitFor(() => expect(store.getState().known).toBe(true));
  const answer = () => exerciseSheet(store.getState().round!, 'en').answer;
  const reply = async (text: string) => {
    store.getState().type(text);
    await store.getState().reply();
    return store.getState().said?.verdict;
  };
  return { store, db, clock, onFault, answer, reply, get: store.getState };
}

test('a right answer is kept once, and three in a row raise the level', async () => {
  const { get, answer, reply } = await openPractice();
  get().begin('fractions');
  for (const level of [1, 1, 1, 2]) {
    expect(get().round).toMatchObject({ topic: 'fractions', level, result: null, solved: false });
    expect(await reply(answer())).toBe('right');
    await get().reply();
    expect(get().round).toMatchObject({ result: true, solved: true });
    get().next();
  }
  expect(get().results).toHaveLength(4);
  expect(recordOf(get().results, 'fractions', 4)).toEqual({ tried: 4, right: 4, streak: 4, level: 2 });
});

test('after a wrong answer the exercise goes on, but the first answer is the one that is kept', async () => {
  const { get, answer, reply } = await openPractice();
  get().begin('linear');
  expect(await reply('1000')).toBe('wrong');
  expect(get().round).toMatchObject({ result: false, solved: false, typed: '1000' });
  expect(await reply(answer())).toBe('right');
  expect(get().round).toMatchObject({ result: false, solved: true });
  expect(get().results).toMatchObject([{ right: false }]);
});

test.each(['I do not know', '3/', '347 +', '∫'])('%j is no answer: it costs nothing', async (text) => {
  const { get, reply } = await openPractice();
  get().begin('addition');
  expect(await reply(text)).toBe('unread');
  expect(get().results).toEqual([]);
  expect(get().round).toMatchObject({ result: null, solved: false });
});

test('the question typed again is equal to the answer, and costs nothing either', async () => {
  const { get, reply } = await openPractice();
  get().begin('order');
  const [, sum] = /\\\((.*)\\\)/.exec(exerciseSheet(get().round!, 'en').problem)!;
  expect(await reply(sum!)).toBe('unfinished');
  expect(get().results).toEqual([]);
});

test('what could not be judged in time costs nothing', async () => {
  const { get, answer, reply } = await openPractice({ judge: createReplyJudge(inlineChecker(['judgeReply']).checker) });
  get().begin('linear');
  expect(await reply(answer())).toBe('undecided');
  expect(get().results).toEqual([]);
});

test('an empty reply, and one that is changed or left while it is judged, is none', async () => {
  const { get, answer, reply } = await openPractice();
  get().begin('linear');
  expect(await reply('  ')).toBeUndefined();
  get().type(answer());
  const judged = get().reply();
  get().type('12');
  await judged;
  expect(get()).toMatchObject({ said: null, results: [] });
  const left = get().reply();
  get().leave();
  await left;
  expect(get()).toMatchObject({ round: null, said: null, results: [] });
});

test('a reply is judged for itself: the verdict on one that was changed and sent again is none', async () => {
  const { get, answer } = await openPractice();
  get().begin('linear');
  get().type('1000');
  const first = get().reply();
  get().type(answer());
  const second = get().reply();
  await Promise.all([first, second]);
  expect(get()).toMatchObject({ said: { reply: answer(), verdict: 'right' }, round: { result: true, solved: true }, results: [{ right: true }] });
});

test('the first hint is free, the first step is not; the last one is the whole solution', async () => {
  const { get, answer, reply } = await openPractice();
  get().begin('linear');
  get().hint();
  expect(get().round).toMatchObject({ hints: 1, result: null });
  expect(await reply(answer())).toBe('right');
  get().next();

  const { steps } = exerciseSheet(get().round!, 'en');
  get().hint();
  get().hint();
  expect(get().round).toMatchObject({ hints: 2, result: false, solved: steps.length === 1 });
  for (let more = 2; more < 2 * steps.length; more += 1) get().hint();
  expect(get().round).toMatchObject({ hints: 2 * steps.length, solved: true });
  expect(get().results.map(({ right }) => right)).toEqual([true, false]);
});

test('whoever gives up gets the exercise again another day, with the others of that day, whatever their topics', async () => {
  const { get, clock, answer, reply } = await openPractice();
  get().begin('linear');
  get().giveUp();
  const first = get().round!;
  get().begin('mean', 3);
  expect(await reply('-1000')).toBe('wrong');
  const second = get().round!;
  get().repeat();
  expect(get().round).toBeNull();

  clock.time += day;
  get().repeat();
  expect(get().round).toMatchObject({ topic: first.topic, seed: first.seed, again: true, result: null });
  expect(await reply(answer())).toBe('right');
  get().next();
  expect(get().round).toMatchObject({ topic: 'mean', level: 3, seed: second.seed, again: true });
  get().giveUp();
  get().next();
  expect(get().round).toBeNull();
  expect([1, 2, 3].map((later) => dueOn(dayOf(clock.time) + later - 1, get().results).map(({ topic }) => topic))).toEqual([[], ['mean'], ['mean', 'linear']]);
});

test('a level chosen by hand stays while exercises are passed over, and is the level once one is answered', async () => {
  const { get, answer, reply } = await openPractice();
  get().begin('systems', 3);
  get().next();
  expect(get().round).toMatchObject({ level: 3 });
  await reply(answer());
  get().next();
  expect(get().round).toMatchObject({ level: 3 });
});

test('the same numbers are not asked at once again', async () => {
  let seed = 0;
  const { get } = await openPractice({ draw: () => (seed += 0.5) | 0 });
  get().begin('lcm');
  const before = exerciseSheet(get().round!, 'en').answer + get().round!.seed;
  get().next();
  expect(exerciseSheet(get().round!, 'en').answer + get().round!.seed).not.toBe(before);
});

test('a reload in the middle of an exercise finds it as it was; another tab has its own', async () => {
  const [profile, storage] = [freshProfile(), tabStorage()];
  const before = await openPractice({ profile, storage });
  before.get().begin('quadratics');
  before.get().speak('zh');
  await before.reply('17');
  before.get().hint();
  before.get().type('x = 1');

  const after = await openPractice({ profile, storage });
  expect(after.get().round).toEqual(before.get().round);
  expect(after.get()).toMatchObject({ language: 'zh', said: null, results: before.get().results });
  expect((await openPractice({ profile })).get()).toMatchObject({ round: null, language: null, results: before.get().results });
});

test.each(['', '{', '7', '{"round":{}}', '{"round":{"topic":"topology","level":1,"seed":1,"again":false,"typed":"","hints":0,"result":null,"solved":false}}', '{"language":"fr"}'])('of a kept round %j nothing is believed', async (text) => {
  const storage = tabStorage();
  storage.setItem('practice', text);
  expect((await openPractice({ storage })).get()).toMatchObject({ round: null, language: null });
});

test('two tabs that practise at once lose nothing, and see each other’s', async () => {
  const profile = freshProfile();
  const [one, two] = [await openPractice({ profile }), await openPractice({ profile })];
  for (const tab of [one, two, one]) {
    tab.get().begin('percent');
    await tab.reply(tab.answer());
  }
  for (const tab of [one, two]) await vi.waitFor(() => expect(recordOf(tab.get().results, 'percent', 4)).toMatchObject({ tried: 3, right: 3 }));
});

test('where nothing can be kept, it says so and goes on in memory', async () => {
  const { db, get, answer, reply, onFault } = await openPractice({ keeper: createRoundKeeper(() => { throw new DOMException('', 'SecurityError'); }) });
  db.close({ disableAutoOpen: true });
  get().begin('gcd');
  for (let count = 0; count < 3; count += 1) {
    expect(await reply(answer())).toBe('right');
    get().next();
  }
  await vi.waitFor(() => expect(onFault).toHaveBeenCalledTimes(3));
  expect(recordOf(get().results, 'gcd', 3)).toEqual({ tried: 3, right: 3, streak: 3, level: 2 });
});

test('a database that never answers holds nobody up', async () => {
  vi.useFakeTimers();
  const store = createPracticeStore({ results: { all: () => new Promise(() => {}), add: () => new Promise(() => {}), keepLeft: async () => {}, watch: () => () => {} }, keeper: createRoundKeeper(tabStorage), judge: async () => 'right', onFault: expect.fail });
  expect(store.getState().known).toBe(false);
  vi.advanceTimersByTime(1_000);
  expect(store.getState().known).toBe(true);
  vi.useRealTimers();
});
