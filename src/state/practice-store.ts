import { createStore, type StoreApi } from 'zustand/vanilla';
import { createResult, type ExerciseId, type Result } from '../domain/practice.ts';
import type { StorageFault } from '../domain/fault.ts';
import type { Language } from '../domain/settings.ts';
import type { SchoolTopic } from '../domain/topic.ts';
import type { ReplyVerdict } from '../math/judge-reply.ts';
import { keepStorage } from '../storage/estimate.ts';
import { toStorageFault } from '../storage/faults.ts';
import type { Results } from '../storage/results.ts';
import { drawExercise } from './draw-exercise.ts';
import { exerciseSheet } from './exercise-sheet.ts';
import { storagePatience } from './in-time.ts';
import type { RoundKeeper } from './kept-round.ts';
import { dayOf, dueOn } from './leitner.ts';
import { recordOf } from './practice-record.ts';
import { levelsOf } from './practice-topics.ts';

/** The exercise on the sheet and how far the student has come. */
export interface Round extends ExerciseId {
  /** Whether it came again because it was wrong before. */
  again: boolean;
  typed: string;
  /** How many hints are shown: of each step its rule, then the step. */
  hints: number;
  /** What was kept of it; null while that is open. */
  result: boolean | null;
  /** Answered, or its whole solution shown. */
  solved: boolean;
}

/** What is said of a reply: its verdict, or that it is being judged. */
export interface Said {
  reply: string;
  verdict: ReplyVerdict | 'judging';
}

export interface PracticeStore {
  /** Oldest first. */
  results: readonly Result[];
  /** Whether what was kept has been read, or can't be. */
  known: boolean;
  round: Round | null;
  said: Said | null;
  /** The language of the problems; null: that of the page. */
  language: Language | null;
  speak(language: Language | null): void;
  /** A new exercise of a topic, on its level or on one chosen by hand. */
  begin(topic: SchoolTopic, level?: number): void;
  /** The exercise that is due first, whatever its topic; none on the sheet where nothing is due. */
  repeat(): void;
  /** What comes after the one on the sheet. */
  next(): void;
  /** Back to the topics. */
  leave(): void;
  type(text: string): void;
  /** Has what is typed judged. Only the first judgement of an exercise is kept. */
  reply(): Promise<void>;
  /** Shows one hint more. Whoever looks at a step before an answer gets the exercise again another day. */
  hint(): void;
  /** Shows the whole worked solution, which ends the exercise. */
  giveUp(): void;
}

export interface PracticeParts {
  results: Results;
  keeper: RoundKeeper;
  /** Never rejects; null where it could not be judged. */
  judge: (reply: string, answer: string) => Promise<ReplyVerdict | null>;
  onFault: (fault: StorageFault) => void;
  now?: () => number;
  draw?: () => number;
}

/** Exercises whose numbers are not drawn again at once. */
const mostRecent = 6;

const drawSeed = (): number => crypto.getRandomValues(new Uint32Array(1))[0]!;

/** Practice: the exercise on the sheet, and how all of them went. */
export function createPracticeStore(parts: PracticeParts): StoreApi<PracticeStore> {
  const { results: storage, keeper, judge, onFault, now = Date.now, draw = drawSeed } = parts;
  let kept: readonly Result[] = [];
  /** Added on this page: they stay where they can't be kept. */
  const own: Result[] = [];

  function all(): readonly Result[] {
    const ids = new Set(kept.map(({ id }) => id));
    return [...kept, ...own.filter(({ id }) => !ids.has(id))].sort((a, b) => a.at - b.at);
  }

  const store = createStore<PracticeStore>()((set, get) => {
    const put = (round: Round | null) => set({ round, said: null });

    function change(changes: Partial<Round>) {
      const { round } = get();
      if (round) set({ round: { ...round, ...changes } });
    }

    /** Keeps how the exercise on the sheet went, once. */
    function settle(right: boolean) {
      const { round } = get();
      if (!round || round.result !== null) return;
      const result = createResult(round, right, now());
      // From the first one on there is work that the browser should not clear by itself.
      if (own.push(result) === 1) void keepStorage().catch(() => {});
      set({ results: all(), round: { ...round, result: right } });
      storage.add(result).catch((error: unknown) => onFault(toStorageFault(error)));
    }

    const startOf = (id: ExerciseId, again: boolean): Round => ({ topic: id.topic, level: id.level, seed: id.seed, again, typed: '', hints: 0, result: null, solved: false });

    return {
      ...keeper.read(),
      results: [],
      known: false,
      said: null,

      speak: (language) => set({ language }),

      begin(topic, chosen) {
        const { results, round } = get();
        const level = chosen ?? recordOf(results, topic, levelsOf(topic)).level;
        const recent = [...results.slice(-mostRecent), ...(round ? [round] : [])];
        put(startOf(drawExercise(topic, level, recent, draw), false));
      },

      repeat() {
        const [first] = dueOn(dayOf(now()), get().results);
        put(first ? startOf(first, true) : null);
      },

      next() {
        const { round, begin, repeat } = get();
        if (!round) return;
        if (round.again) return repeat();
        // Where nothing was kept of it, its level may have been chosen by hand.
        begin(round.topic, round.result === null ? round.level : undefined);
      },

      leave: () => put(null),

      type(typed) {
        change({ typed });
        set({ said: null });
      },

      async reply() {
        const { round, said } = get();
        const reply = round?.typed.trim() ?? '';
        if (!round || round.solved || reply === '' || said?.verdict === 'judging') return;
        const asked: Said = { reply, verdict: 'judging' };
        set({ said: asked });
        const verdict = (await judge(reply, exerciseSheet(round, 'en').answer)) ?? 'undecided';
        // It was left, or something else typed, meanwhile, and may be judged as well.
        if (get().said !== asked) return;
        if (verdict === 'right' || verdict === 'wrong') settle(verdict === 'right');
        change({ solved: verdict === 'right' });
        set({ said: { reply, verdict } });
      },

      hint() {
        const { round } = get();
        if (!round || round.solved) return;
        const hints = round.hints + 1;
        if (hints > 1) settle(false);
        change({ hints });
        if (hints >= 2 * exerciseSheet(round, 'en').steps.length) get().giveUp();
      },

      giveUp() {
        settle(false);
        change({ solved: true });
        set({ said: null });
      },
    };
  });

  const know = () => store.setState({ known: true });
  const timer = setTimeout(know, storagePatience);
  storage.watch(
    (results) => {
      clearTimeout(timer);
      kept = results;
      store.setState({ results: all(), known: true });
    },
    (fault) => {
      know();
      onFault(fault);
    },
  );
  store.subscribe(({ round, language }, before) => {
    if (round !== before.round || language !== before.language) keeper.write({ round, language });
  });
  return store;
}
