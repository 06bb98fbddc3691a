// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, test, vi } from 'vitest';
import { longestLesson } from '../domain/lesson.ts';
import { defaultSettings } from '../domain/settings.ts';
import { starter } from '../engine/catalog.ts';
import { type Engine, EngineError } from '../engine/engine.ts';
import { createAttempts } from '../storage/attempts.ts';
import { type Database, openDatabase } from '../storage/database.ts';
import { createLessons } from '../storage/lessons.ts';
import { createSessions } from '../storage/sessions.ts';
import { createChecksStore } from './checks-store.ts';
import { inlineChecker } from './inline-checker.ts';
import { createJudge } from './judge-attempt.ts';
import { type LessonItem, verdictOf } from './lesson-item.ts';
import { createLessonStore } from './lesson-store.ts';
import { createModelStore } from './model-store.ts';
import { starterOnly } from './starter-only.ts';
import { createTutorStore } from './tutor-store.ts';

/** What it writes for each problem; `wait` is never ended but by a stop. */
const answers: Readonly<Record<string, string>> = {
  '1 + 1': '1. \\(1+1=2\\)\n\nAnswer: \\(\\boxed{2}\\)',
  '2 + 2': '1. \\(2+2=5\\)\n\nAnswer: \\(\\boxed{5}\\)',
  'Prove it': starter.refusals[0]!,
  wait: '1. Well',
  die: '',
};

/** An engine that stands still, or dies, when the test wants it: a real one does so in no time, or never. */
function createScriptedEngine(asked: string[]): Engine {
  const timing = { firstTokenMs: 1, totalMs: 2, tokens: 3, tokensPerSecond: 4 };
  return {
    load: async () => {},
    unload: async () => {},
    async *generate({ prompt }, signal) {
      const problem = Object.keys(answers).find((one) => prompt.includes(one))!;
      asked.push(problem);
      if (problem === 'die') throw new EngineError('worker-died', 'scripted');
      yield { kind: 'text', text: answers[problem]!, tokens: 1 };
      if (problem === 'wait') await new Promise<void>((resolve) => (signal.aborted ? resolve() : signal.addEventListener('abort', () => resolve())));
      yield { kind: 'finished', reason: signal.aborted ? 'aborted' : 'stop', timing };
    },
  };
}

let database: Database;
beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  database = openDatabase({ onBlocked: () => {}, onReplaced: () => {} });
});

/** A tab. */
function createTab() {
  const asked: string[] = [];
  const engine = createScriptedEngine(asked);
  const parts = { engine, model: createModelStore(starterOnly(engine, database)), sessions: createSessions(database), attempts: createAttempts(database) };
  const checks = createChecksStore({ bringJudge: async () => createJudge(inlineChecker().checker) });
  const settings = () => defaultSettings;
  const tutor = createTutorStore({ ...parts, language: () => 'en', count: checks.getState().count, judgeWork: checks.getState().judgeWork, settings });
  const onFault = vi.fn();
  const lesson = createLessonStore({ ...parts, lessons: createLessons(database), tutor, checks, settings, locks: undefined, onFault });
  /** Each problem and how far it is. */
  const items = () => (lesson.getState().items ?? []).map(({ session, state }) => `${session.problem}: ${say(state)}`);
  const becomes = (expected: string[], preparing = false) =>
    vi.waitFor(() => expect([items(), lesson.getState().preparing]).toEqual([expected, preparing]), { timeout: 5_000 });
  const idOf = (problem: string) => lesson.getState().items!.find(({ session }) => session.problem === problem)!.session.id;
  return { ...parts, asked, tutor, lesson, items, becomes, idOf, onFault, verbs: lesson.getState() };
}

function say(state: LessonItem['state']): string {
  if (state.kind === 'ready') return state.checked ? verdictOf(state.checked) : 'ready';
  return state.kind === 'failed' ? state.fault : state.kind;
}

test('problems are solved one after another, whatever is on the sheet, and each says how it went', async () => {
  const { verbs, becomes, tutor, asked, sessions } = createTab();
  await verbs.prepare(['1 + 1', '2 + 2', 'Prove it', 'die']);
  await becomes(['1 + 1: confirmed', '2 + 2: fails', 'Prove it: refused', 'die: worker-died']);
  expect(asked).toEqual(['1 + 1', '2 + 2', 'Prove it', 'die']);
  expect(tutor.getState()).toMatchObject({ open: { kind: 'none' }, solving: null, draft: null });
  expect((await sessions.list({ limit: 9 })).length, 'ordinary sessions').toBe(4);
});

test('stopped, what was written is kept and the rest waits; it goes on from there', async () => {
  const { verbs, becomes, idOf, attempts } = createTab();
  await verbs.prepare(['wait', '1 + 1']);
  await becomes(['wait: writing', '1 + 1: waiting'], true);
  verbs.stop();
  await becomes(['wait: waiting', '1 + 1: waiting']);
  verbs.goOn();
  await becomes(['wait: writing', '1 + 1: waiting'], true);
  verbs.remove(idOf('wait'));
  await becomes(['1 + 1: confirmed']);
  expect(await attempts.ofSession((await createSessions(database).list({ limit: 9 })).find(({ problem }) => problem === 'wait')!.id)).toMatchObject([{ state: { kind: 'stopped' } }]);
});

test('a stop by the page’s own button stops the preparation, not only one solution', async () => {
  const { verbs, becomes, tutor } = createTab();
  await verbs.prepare(['wait', '1 + 1']);
  await becomes(['wait: writing', '1 + 1: waiting'], true);
  tutor.getState().stop();
  await becomes(['wait: waiting', '1 + 1: waiting']);
});

test('a page that died in the midst of it goes on where it was', async () => {
  const dying = createTab();
  // As if its tab had died: nothing that it does is kept any more.
  await dying.verbs.prepare(['wait', '1 + 1']);
  await dying.becomes(['wait: writing', '1 + 1: waiting'], true);
  await database.attempts.toCollection().modify({ flushedAt: 0, text: '' });
  dying.attempts.flush = dying.attempts.end = () => Promise.resolve();
  const next = createTab();
  await vi.waitFor(() => expect(next.asked).toEqual(['wait']));
  next.tutor.getState().stop();
  await next.becomes(['wait: waiting', '1 + 1: waiting']);
});

test('whoever solves a problem by hand goes first', async () => {
  const { verbs, becomes, tutor, asked } = createTab();
  const byHand = tutor.getState().solve('wait');
  await vi.waitFor(() => expect(asked).toEqual(['wait']));
  await verbs.prepare(['1 + 1']);
  await becomes(['1 + 1: waiting'], true);
  tutor.getState().stop();
  await byHand;
  await becomes(['1 + 1: confirmed']);
});

test('what a model could not is tried again on the reader’s word, once', async () => {
  const { verbs, becomes, idOf, asked } = createTab();
  await verbs.prepare(['Prove it']);
  await becomes(['Prove it: refused']);
  verbs.tryAgain(idOf('Prove it'));
  await vi.waitFor(() => expect(asked).toHaveLength(2));
  await becomes(['Prove it: refused']);
  expect(asked).toHaveLength(2);
});

test('a model that can’t be had ends the preparation: the rest waits', async () => {
  const { verbs, becomes, engine } = createTab();
  engine.load = () => Promise.reject(new EngineError('network', 'scripted'));
  await verbs.prepare(['1 + 1', '2 + 2']);
  await becomes(['1 + 1: network', '2 + 2: waiting']);
});

test('problems are put in another order, taken off and added from what is there', async () => {
  const { verbs, becomes, idOf, sessions } = createTab();
  await verbs.prepare(['1 + 1', '2 + 2']);
  await becomes(['1 + 1: confirmed', '2 + 2: fails']);
  const sum = idOf('1 + 1');
  verbs.move(sum, 1);
  await becomes(['2 + 2: fails', '1 + 1: confirmed']);
  verbs.remove(sum);
  await becomes(['2 + 2: fails']);
  expect(await sessions.get(sum), 'the session stays').not.toBeNull();
  verbs.addKept(sum);
  await becomes(['2 + 2: fails', '1 + 1: confirmed']);
});

test('what does not fit on the lesson is given back', async () => {
  const { verbs, lesson } = createTab();
  const many = Array.from({ length: longestLesson + 2 }, (_, n) => `Prove it ${n}`);
  const left = verbs.prepare(many);
  expect(await left).toEqual(many.slice(longestLesson));
  await vi.waitFor(() => expect(lesson.getState().items).toHaveLength(longestLesson));
  verbs.stop();
  await vi.waitFor(() => expect(lesson.getState().preparing).toBe(false));
});

test('a lesson that can’t be kept says so, and gives up quietly', async () => {
  const { verbs, tutor } = createTab();
  database.close({ disableAutoOpen: true });
  await expect(verbs.prepare(['1 + 1'])).rejects.toThrow();
  expect(tutor.getState().solving).toBeNull();
});
