import { createStore, type StoreApi } from 'zustand/vanilla';
import { shallow } from 'zustand/vanilla/shallow';
import type { Attempt } from '../domain/attempt.ts';
import type { StorageFault } from '../domain/fault.ts';
import { newId } from '../domain/id.ts';
import { createSession, type Session } from '../domain/session.ts';
import type { Solution } from '../domain/solution.ts';
import type { Settings } from '../domain/settings.ts';
import { createStepReader } from '../solving/split-steps.ts';
import { keepStorage } from '../storage/estimate.ts';
import { toStorageFault } from '../storage/faults.ts';
import type { Sessions } from '../storage/sessions.ts';
import { watchSession } from './watch-session.ts';
import { writeAttempt, type WritingParts } from './write-attempt.ts';

/** The session on the sheet. `missing`: its id is not on this device; `deleted`: it was on the sheet until another tab deleted it. `shown`: the attempt on the sheet; null is the newest. */
export type OpenSession =
  | { kind: 'none' }
  | { kind: 'opening'; id: string }
  | { kind: 'missing'; id: string; deleted: boolean }
  | { kind: 'open'; session: Session; attempts: Attempt[]; shown: string | null };

/** The text being streamed in this tab: kept apart from the sessions, renewed at most every 100 ms. */
export interface Draft {
  sessionId: string;
  attemptId: string;
  text: string;
  solution: Solution;
  tokens: number;
}

export interface TutorStore {
  open: OpenSession;
  draft: Draft | null;
  /** Why work is not being kept, or null. The first stands until it is dismissed. */
  storageFault: StorageFault | null;
  openSession(id: string): void;
  newProblem(): void;
  /** Starts a session for a problem and solves it. Does nothing while a solution is being written, or for an empty problem. */
  solve(problem: string): Promise<void>;
  /** Adds another attempt to the open session. */
  solveAgain(): Promise<void>;
  /** Goes on with an attempt of the open session that was broken off. */
  goOn(attempt: Attempt): Promise<void>;
  /** Ends the solution being written; what has come is kept. */
  stop(): void;
  showAttempt(id: string): void;
  /** Leaves a session that is being deleted: its solution is stopped, and the sheet is empty if it was on it. */
  leaveSession(id: string): void;
  reportStorageFault(fault: StorageFault): void;
  dismissStorageFault(): void;
  /** The older tab that held the database is gone. */
  unblockStorage(): void;
}

export interface TutorParts extends WritingParts {
  sessions: Sessions;
  settings: () => Settings;
}

const greedy = { temperature: 0, topP: 1 };

/** Whether two lists of attempts are the same but for the text of one. */
function differOnlyIn(id: string, some: readonly Attempt[], others: readonly Attempt[]): boolean {
  return some.length === others.length && some.every((one, index) => one.id === others[index]!.id && (one.id === id || one.text === others[index]!.text));
}

/** The problem on the sheet and the solution being written for it. */
export function createTutorStore(parts: TutorParts): StoreApi<TutorStore> {
  const { model, attempts, settings } = parts;
  let unwatch = () => {};
  let writing: AbortController | null = null;

  return createStore<TutorStore>()((set, get) => {
    const report = (error: unknown) => get().reportStorageFault(toStorageFault(error));

    function isOpen(id: string): boolean {
      const { open } = get();
      return open.kind === 'open' && open.session.id === id;
    }

    function watch(id: string) {
      unwatch();
      unwatch = watchSession(parts, id, {
        isOwn: (attemptId) => get().draft?.attemptId === attemptId,
        onChange: (session, list) => {
          const { open, draft } = get();
          const shown = open.kind === 'open' ? open.shown : null;
          // The draft on screen is newer than what its own flushes tell of.
          if (open.kind === 'open' && draft && shallow(session, open.session) && differOnlyIn(draft.attemptId, list, open.attempts)) return;
          if (!session && draft?.sessionId === id) get().stop();
          const deleted = open.kind === 'open' || (open.kind === 'missing' && open.deleted);
          set({ open: session ? { kind: 'open', session, attempts: list, shown } : { kind: 'missing', id, deleted } });
        },
        onFault: get().reportStorageFault,
      });
    }

    function newAttempt(sessionId: string, sampling: { temperature: number; topP: number }): Attempt {
      const seed = crypto.getRandomValues(new Uint32Array(1))[0]! >>> 1;
      const { card } = model.getState();
      return { id: newId(), sessionId, model: card.id, sampling: { ...sampling, seed, maxTokens: card.maxTokens }, startedAt: Date.now(), text: '', state: { kind: 'writing' }, timing: null };
    }

    /** Writes an attempt for the session on the sheet. `begin` keeps its first record. */
    async function write(attempt: Attempt, problem: string, begin: () => Promise<void>) {
      const stop = (writing ??= new AbortController());
      const reader = createStepReader();
      set({ draft: { sessionId: attempt.sessionId, attemptId: attempt.id, text: attempt.text, solution: reader.read(attempt.text, true), tokens: 0 } });
      const run = async () => {
        await begin().catch((error: unknown) => {
          // Whatever the database tells of the session from here on, it would take this attempt off the sheet.
          if (isOpen(attempt.sessionId)) unwatch();
          report(error);
        });
        const end = await writeAttempt(parts, attempt, problem, {
          signal: stop.signal,
          onWritten: ({ text, tokens }) => set(({ draft }) => ({ draft: draft && { ...draft, text, solution: reader.read(text, true), tokens } })),
          onFault: get().reportStorageFault,
        });
        // The record takes the draft's place in the same change: nothing flickers until the database tells of it.
        set(({ open }) => ({ draft: null, open: open.kind === 'open' ? { ...open, attempts: open.attempts.map((one) => (one.id === attempt.id ? { ...one, ...end } : one)) } : open }));
      };
      await attempts.holdWriting(attempt.id, run).catch(report);
      writing = null;
      set({ draft: null });
    }

    return {
      open: { kind: 'none' },
      draft: null,
      storageFault: null,

      openSession(id) {
        if (isOpen(id)) return;
        set({ open: { kind: 'opening', id } });
        watch(id);
      },

      newProblem() {
        unwatch();
        set({ open: { kind: 'none' } });
      },

      async solve(problem) {
        if (writing || problem.trim() === '') return;
        writing = new AbortController();
        const session = createSession(problem.trim());
        unwatch();
        set({ open: { kind: 'open', session, attempts: [], shown: null } });
        // The first moments of a page: an attempt carries the name of the model that writes it.
        await model.getState().settle();
        const attempt = newAttempt(session.id, greedy);
        set(({ open }) => (open.kind === 'open' && open.session.id === session.id ? { open: { ...open, attempts: [attempt] } } : {}));
        await write(attempt, session.problem, async () => {
          // From the first problem on there is work that the browser should not clear by itself.
          void keepStorage().catch(() => {});
          await attempts.begin(attempt, session);
          if (isOpen(session.id)) watch(session.id);
        });
      },

      async solveAgain() {
        const { open } = get();
        if (writing || open.kind !== 'open') return;
        // Greedy twice is the same text twice: another solution needs the chance that the settings allow.
        const attempt = newAttempt(open.session.id, settings().variety ? model.getState().card.sampling : greedy);
        set({ open: { ...open, attempts: [...open.attempts, attempt], shown: null } });
        await write(attempt, open.session.problem, () => attempts.begin(attempt));
      },

      async goOn(attempt) {
        const { open } = get();
        if (writing || open.kind !== 'open') return;
        await write(attempt, open.session.problem, () => attempts.resume(attempt.id));
      },

      stop: () => writing?.abort(),

      showAttempt(id) {
        const { open } = get();
        if (open.kind === 'open') set({ open: { ...open, shown: id } });
      },

      leaveSession(id) {
        const { draft, newProblem, stop } = get();
        if (draft?.sessionId === id) stop();
        if (isOpen(id)) newProblem();
      },

      reportStorageFault: (fault) => set(({ storageFault }) => ({ storageFault: storageFault ?? fault })),
      dismissStorageFault: () => set({ storageFault: null }),
      unblockStorage: () => set(({ storageFault }) => ({ storageFault: storageFault === 'storage-blocked' ? null : storageFault })),
    };
  });
}
