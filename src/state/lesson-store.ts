import { createStore, type StoreApi } from 'zustand/vanilla';
import type { StorageFault } from '../domain/fault.ts';
import { emptyLesson, type Lesson, longestLesson, moved, without } from '../domain/lesson.ts';
import { createSession } from '../domain/session.ts';
import type { Settings } from '../domain/settings.ts';
import { keepStorage } from '../storage/estimate.ts';
import { toStorageFault } from '../storage/faults.ts';
import type { KeptLesson, LessonEntry } from '../storage/lessons.ts';
import type { Checked, ChecksStore } from './checks-store.ts';
import { type ItemState, type LessonItem, stateOf } from './lesson-item.ts';
import type { Show } from './lesson-show.ts';
import { newTimer, type Timer } from './lesson-timer.ts';
import { prepareLesson, type PrepareParts } from './prepare-lesson.ts';
import { solutionOf } from './solution-of.ts';
import { voteSizeOf } from './vote-size-of.ts';

export interface LessonStore {
  /** In the order in which they are shown; null until the first read. */
  items: readonly LessonItem[] | null;
  /** Whether what waits is being solved, in this tab or another. */
  preparing: boolean;
  /** Where the lesson was left, to go on from there, and its stopwatch: both live as long as the page. */
  show: Show | null;
  timer: Timer;
  /** Puts problems at the lesson's end and has them solved; those that don't fit on it any more are given back. Rejects where they can't be kept. */
  prepare(problems: readonly string[]): Promise<readonly string[]>;
  /** Puts a session that is there already at the lesson's end. */
  addKept(id: string): void;
  /** Has what waits solved. */
  goOn(): void;
  /** Has a problem solved once more. */
  tryAgain(id: string): void;
  /** Leaves what waits for later; what is being written is kept as far as it is. */
  stop(): void;
  /** Takes a problem off the lesson; its session stays. */
  remove(id: string): void;
  move(id: string, by: -1 | 1): void;
  setShow(show: Show | null): void;
  setTimer(timer: Timer): void;
}

export interface LessonParts extends PrepareParts {
  checks: StoreApi<ChecksStore>;
  settings: () => Settings;
  onFault: (fault: StorageFault) => void;
}

/** The prepared list of problems, as every tab sees it. */
export function createLessonStore(parts: LessonParts): StoreApi<LessonStore> {
  const { lessons, tutor, model, checks, settings, onFault } = parts;
  const report = (error: unknown) => onFault(toStorageFault(error));
  const change = (by: (lesson: Lesson) => Lesson) => void lessons.change(by).catch(report);
  const judged = new Map<string, Checked>();
  const best = new Map<string, string>();
  let kept: KeptLesson = { lesson: emptyLesson, entries: [] };
  let working = false;
  let judging = false;
  /** What is being solved here for the lesson. */
  let own: string | null = null;

  const store = createStore<LessonStore>()((set) => ({
    items: null,
    preparing: false,
    show: null,
    timer: newTimer,

    async prepare(problems) {
      const free = Math.max(0, longestLesson - kept.entries.length);
      // Other work moves them up and down in the history; there they stand in the lesson's order from the first.
      const now = Date.now();
      const wanted = voteSizeOf(settings(), model.getState().card);
      const sessions = problems.slice(0, free).map((problem, place) => createSession(problem, { now: now - place, wanted }));
      void keepStorage().catch(() => {});
      await lessons.add(sessions);
      return problems.slice(free);
    },

    addKept: (id) => change((lesson) => ({ ...lesson, sessions: [...lesson.sessions.filter((one) => one !== id), id] })),
    goOn: () => change((lesson) => ({ ...lesson, preparing: true })),
    tryAgain: (id) => change((lesson) => ({ ...lesson, again: [...lesson.again, id], preparing: true })),
    stop: () => change((lesson) => ({ ...lesson, preparing: false })),

    remove: (id) => change((lesson) => without(lesson, id)),
    move: (id, by) => change((lesson) => moved(lesson, id, by)),
    setShow: (show) => set({ show }),
    setTimer: (timer) => set({ timer }),
  }));

  function stateFor(entry: LessonEntry): ItemState {
    const state = stateOf(entry, { writing: tutor.getState().solving === entry.session.id, best: best.get(entry.session.id) ?? null });
    return state.kind === 'ready' ? { ...state, checked: judged.get(state.attempt.id) ?? null } : state;
  }

  function show() {
    store.setState({ items: kept.entries.map((entry) => ({ session: entry.session, state: stateFor(entry) })), preparing: kept.lesson.preparing });
  }

  async function judgeAll() {
    if (judging) return;
    judging = true;
    for (let entry = nextToJudge(); entry; entry = nextToJudge()) {
      await judgeOne(entry);
      show();
    }
    judging = false;
  }

  function nextToJudge(): LessonEntry | undefined {
    return kept.entries.find((entry) => {
      const state = stateFor(entry);
      return state.kind === 'ready' && state.checked === null;
    });
  }

  async function judgeOne({ session, attempts }: LessonEntry) {
    if (session.wanted > 1) {
      const vote = await checks.getState().count(session, attempts);
      const leader = vote && vote.leader !== null ? vote.choices[vote.leader]?.attempts[0] : undefined;
      if (leader !== undefined) best.set(session.id, leader);
    }
    const state = stateFor({ session, attempts });
    if (state.kind !== 'ready') return;
    const { id } = state.attempt;
    const { parts: steps, answer } = solutionOf(state.attempt);
    await checks.getState().check({ attemptId: id, problem: session.problem, parts: steps, answer });
    judged.set(id, checks.getState().checked.get(id) ?? unjudged(id));
  }

  /** In this tab, where another doesn't already. */
  async function work() {
    if (working || !kept.lesson.preparing) return;
    working = true;
    const isOver = await prepareLesson(parts, (id) => (own = id)).then(() => true, report);
    working = false;
    // What was put on the lesson in its last moment.
    if (isOver) void work();
  }

  lessons.watch((now) => {
    kept = now;
    const isWanted = now.lesson.preparing && now.entries.some(({ session }) => session.id === own);
    if (own !== null && !isWanted && tutor.getState().solving === own) tutor.getState().stop();
    show();
    void work();
    void judgeAll();
  }, onFault);
  tutor.subscribe(({ solving }, before) => {
    if (solving === before.solving || store.getState().items === null) return;
    show();
    void judgeAll();
  });
  return store;
}

/** Where nobody can judge. */
const unjudged = (attemptId: string): Checked => ({
  attemptId,
  problem: '',
  parts: [],
  answer: null,
  verdicts: [],
  tally: { relations: 0, checked: 0, failing: 0 },
  answerVerdict: { kind: 'unknown' },
});
