import { createStore, type StoreApi } from 'zustand/vanilla';
import { shallow } from 'zustand/vanilla/shallow';
import type { Attempt, Sampling } from '../domain/attempt.ts';
import type { StorageFault } from '../domain/fault.ts';
import { newId } from '../domain/id.ts';
import { isHiding } from '../domain/seen.ts';
import { createSession, type Session } from '../domain/session.ts';
import type { Solution } from '../domain/solution.ts';
import type { Settings } from '../domain/settings.ts';
import type { VoteSize } from '../domain/vote-size.ts';
import type { Way } from '../domain/way.ts';
import { createStepReader } from '../solving/split-steps.ts';
import { voteSampling } from '../solving/vote-sampling.ts';
import { keepStorage } from '../storage/estimate.ts';
import { toStorageFault } from '../storage/faults.ts';
import type { SessionChanges, Sessions } from '../storage/sessions.ts';
import { type AsideVerbs, createAsideVerbs } from './aside-verbs.ts';
import { canGoOn } from './can-go-on.ts';
import type { ChecksStore } from './checks-store.ts';
import { holdVote } from './hold-vote.ts';
import { isSpent } from './is-spent.ts';
import { createLinkVerbs, type LinkVerbs, type OpenLink } from './link-verbs.ts';
import { voteSizeOf } from './vote-size-of.ts';
import { watchSession } from './watch-session.ts';
import { writeAttempt, type WritingParts } from './write-attempt.ts';

/** What is on the sheet. `missing`: its id is not on this device; `deleted`: it was on the sheet until another tab deleted it. `shown`: the attempt on the sheet; null is the newest. */
export type OpenSession =
  | { kind: 'none' }
  | { kind: 'opening'; id: string }
  | { kind: 'missing'; id: string; deleted: boolean }
  | { kind: 'open'; session: Session; attempts: Attempt[]; shown: string | null }
  | { kind: 'page'; page: PageName }
  | OpenLink;

/** What can lie in the sheet's place. */
export type PageName = (typeof pageNames)[number];
export const pageNames = ['practice', 'lesson'] as const;

/** The text being streamed in this tab: kept apart from the sessions, renewed at most every 100 ms. */
export interface Draft {
  sessionId: string;
  attemptId: string;
  text: string;
  solution: Solution;
  tokens: number;
}

export interface TutorStore extends LinkVerbs, AsideVerbs {
  open: OpenSession;
  draft: Draft | null;
  /** The session for which solutions are being written in this tab; between two of a vote too, when there is no draft. */
  solving: string | null;
  /** Why work is not being kept, or null. The first stands until it is dismissed. */
  storageFault: StorageFault | null;
  openSession(id: string): void;
  newProblem(): void;
  openPage(page: PageName): void;
  /** Changes the open session, here at once and in the database meanwhile. */
  change(changes: SessionChanges): void;
  /** Keeps the student's own lines of a session, even if it is no longer the open one. Resolves with whether they are kept. */
  keepWork(id: string, work: string): Promise<boolean>;
  /** Starts a session for a problem and has it solved, unless the student will: `size` times at most, or as often as is usual. Does nothing while a solution is being written, or for an empty problem. */
  solve(problem: string, chosen?: { size?: VoteSize; way?: Way }): Promise<void>;
  /** Has more solutions of the open session written, until there are `wanted` or their vote is decided. */
  vote(wanted: VoteSize): Promise<void>;
  /** Adds another attempt to the open session. */
  solveAgain(): Promise<void>;
  /** Goes on with an attempt of the open session that was broken off. */
  goOn(attempt: Attempt): Promise<void>;
  /** Has a kept session solved whatever is on the sheet: `written`, its attempts, are gone on with. Gives the last as it ended; null, at once, while something else is being written. */
  solveAside(session: Session, written: readonly Attempt[]): Promise<Attempt | null>;
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
  count: ChecksStore['count'];
  judgeWork: ChecksStore['judgeWork'];
  settings: () => Settings;
}

const greedy = { temperature: 0, topP: 1 };

/** Whether two lists of attempts are the same but for the text of one. */
function differOnlyIn(id: string, some: readonly Attempt[], others: readonly Attempt[]): boolean {
  return some.length === others.length && some.every((one, index) => one.id === others[index]!.id && (one.id === id || one.text === others[index]!.text));
}

/** The problem on the sheet and the solution being written for it. */
export function createTutorStore(parts: TutorParts): StoreApi<TutorStore> {
  const { model, attempts, sessions, count, settings } = parts;
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
          const { open, draft, solving } = get();
          const shown = open.kind === 'open' ? open.shown : null;
          // The draft on screen is newer than what its own flushes tell of.
          if (open.kind === 'open' && draft && shallow(session, open.session) && differOnlyIn(draft.attemptId, list, open.attempts)) return;
          if (!session && solving === id) get().stop();
          const deleted = open.kind === 'open' || (open.kind === 'missing' && open.deleted);
          set({ open: session ? { kind: 'open', session, attempts: list, shown } : { kind: 'missing', id, deleted } });
        },
        onFault: get().reportStorageFault,
      });
    }

    function newAttempt(sessionId: string, sampling: Omit<Sampling, 'maxTokens'>): Attempt {
      const { card } = model.getState();
      return { id: newId(), sessionId, model: card.id, sampling: { ...sampling, maxTokens: card.maxTokens }, startedAt: Date.now(), text: '', state: { kind: 'writing' }, timing: null };
    }

    /** Only one thing is being written at a time, until `stop`. */
    async function whileSolving(id: string, work: (signal: AbortSignal) => Promise<unknown>) {
      writing = new AbortController();
      set({ solving: id });
      await work(writing.signal).catch(report);
      writing = null;
      set({ draft: null, solving: null });
    }

    /** Writes an attempt for a session, and gives it as it ended. `begin` keeps its first record. */
    async function write(attempt: Attempt, problem: string, signal: AbortSignal, begin: () => Promise<void>): Promise<Attempt> {
      let ended: Attempt = { ...attempt, state: { kind: 'failed', fault: 'unknown' } };
      const reader = createStepReader();
      set({ draft: { sessionId: attempt.sessionId, attemptId: attempt.id, text: attempt.text, solution: reader.read(attempt.text, true), tokens: 0 } });
      const run = async () => {
        await begin().catch((error: unknown) => {
          // Whatever the database tells of the session from here on, it would take this attempt off the sheet.
          if (isOpen(attempt.sessionId)) unwatch();
          report(error);
        });
        const end = await writeAttempt(parts, attempt, problem, {
          signal,
          onWritten: ({ text, tokens }) => set(({ draft }) => ({ draft: draft && { ...draft, text, solution: reader.read(text, true), tokens } })),
          onFault: get().reportStorageFault,
        });
        ended = { ...attempt, ...end };
        // The record takes the draft's place in the same change: nothing flickers until the database tells of it.
        set(({ open }) => ({ draft: null, open: open.kind === 'open' ? { ...open, attempts: open.attempts.map((one) => (one.id === attempt.id ? { ...one, ...end } : one)) } : open }));
      };
      await attempts.holdWriting(attempt.id, run).catch(report);
      set({ draft: null });
      return ended;
    }

    function show(attempt: Attempt) {
      set(({ open }) => (open.kind === 'open' && open.session.id === attempt.sessionId ? { open: { ...open, attempts: [...open.attempts, attempt] } } : {}));
    }

    /** Whatever the reader looks at meanwhile stays; who looks at what comes is shown the best in the end. */
    async function holdVoteOf(session: Session, written: readonly Attempt[], signal: AbortSignal) {
      const vote = await holdVote({
        session,
        attempts: written,
        signal,
        count,
        write: (place) => {
          const attempt = newAttempt(session.id, voteSampling(session.id, place));
          show(attempt);
          return write(attempt, session.problem, signal, () => attempts.begin(attempt));
        },
      });
      const best = vote?.outcome.kind === 'decided' && vote.leader !== null ? vote.choices[vote.leader]!.attempts[0]! : null;
      set(({ open }) => (open.kind === 'open' && open.session.id === session.id && open.shown === null ? { open: { ...open, shown: best } } : {}));
    }

    return {
      open: { kind: 'none' },
      draft: null,
      solving: null,
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

      openPage(page) {
        unwatch();
        set({ open: { kind: 'page', page } });
      },

      ...createLinkVerbs(get, {
        parts,
        report,
        show(open) {
          unwatch();
          set({ open });
        },
        watch: ({ id }) => isOpen(id) && watch(id),
      }),

      ...createAsideVerbs(parts, async (work) => {
        const { open } = get();
        if (writing || open.kind !== 'open') return;
        const { session } = open;
        await whileSolving(session.id, (signal) => work(session, signal));
      }),

      change(changes) {
        const { open } = get();
        if (open.kind !== 'open') return;
        set({ open: { ...open, session: { ...open.session, ...changes } } });
        sessions.change(open.session.id, changes).catch(report);
      },

      keepWork(id, work) {
        set(({ open }) => (open.kind === 'open' && open.session.id === id ? { open: { ...open, session: { ...open.session, work } } } : {}));
        return sessions.change(id, { work }).then(() => true, (error: unknown) => (report(error), false));
      },

      async solve(problem, { size, way = settings().way } = {}) {
        if (writing || problem.trim() === '') return;
        const wanted = size ?? voteSizeOf(settings(), model.getState().card);
        const session = createSession(problem.trim(), { wanted, way });
        unwatch();
        set({ open: { kind: 'open', session, attempts: [], shown: null } });
        if (way === 'own') {
          void keepStorage().catch(() => {});
          await sessions.create(session).then(() => isOpen(session.id) && watch(session.id), report);
          return;
        }
        await whileSolving(session.id, async (signal) => {
          // The first moments of a page: an attempt carries the name of the model that writes it.
          await model.getState().settle();
          const attempt = newAttempt(session.id, voteSampling(session.id, 0));
          show(attempt);
          const first = await write(attempt, session.problem, signal, async () => {
            // From the first problem on there is work that the browser should not clear by itself.
            void keepStorage().catch(() => {});
            const { open } = get();
            // With what was changed before there was a record.
            await attempts.begin(attempt, open.kind === 'open' && isOpen(session.id) ? open.session : session);
            if (isOpen(session.id)) watch(session.id);
          });
          if (wanted > 1 && isSpent(first)) await holdVoteOf(session, [first], signal);
        });
      },

      async vote(wanted) {
        const { open } = get();
        if (writing || open.kind !== 'open') return;
        const session = { ...open.session, wanted };
        set({ open: { ...open, shown: null } });
        get().change({ wanted });
        await whileSolving(session.id, (signal) => holdVoteOf(session, open.attempts, signal));
      },

      async solveAgain() {
        const { open: before } = get();
        if (writing || before.kind !== 'open') return;
        // Another solution is shown from its beginning.
        const open = before.session.seen === 0 ? before : { ...before, session: { ...before.session, seen: 0, seenIn: null } };
        if (open !== before) get().change({ seen: 0, seenIn: null });
        // Greedy twice is the same text twice: another solution needs the chance that the settings allow.
        const seed = crypto.getRandomValues(new Uint32Array(1))[0]! >>> 1;
        const isFirst = open.attempts.length === 0;
        const attempt = newAttempt(open.session.id, { ...(settings().variety && !isFirst ? model.getState().card.sampling : greedy), seed });
        set({ open: { ...open, attempts: [...open.attempts, attempt], shown: isHiding(open.session) ? attempt.id : null } });
        await whileSolving(attempt.sessionId, (signal) => write(attempt, open.session.problem, signal, () => attempts.begin(attempt)));
      },

      async goOn(attempt) {
        const { open } = get();
        if (writing || open.kind !== 'open') return;
        await whileSolving(attempt.sessionId, (signal) => write(attempt, open.session.problem, signal, () => attempts.resume(attempt.id)));
      },

      async solveAside(session, written) {
        if (writing) return null;
        let last = null as Attempt | null;
        await whileSolving(session.id, async (signal) => {
          await model.getState().settle();
          const broken = written.findLast((one) => canGoOn(model.getState().card, one, session.problem));
          const attempt = broken ?? newAttempt(session.id, voteSampling(session.id, written.length));
          if (!broken) show(attempt);
          last = await write(attempt, session.problem, signal, () => (broken ? attempts.resume(attempt.id) : attempts.begin(attempt)));
          if (session.wanted > 1 && isSpent(last)) await holdVoteOf(session, [...written.filter(({ id }) => id !== attempt.id), last], signal);
        });
        return last;
      },

      stop: () => writing?.abort(),

      showAttempt(id) {
        const { open } = get();
        if (open.kind === 'open') set({ open: { ...open, shown: id } });
      },

      leaveSession(id) {
        const { solving, newProblem, stop } = get();
        if (solving === id) stop();
        if (isOpen(id)) newProblem();
      },

      reportStorageFault: (fault) => set(({ storageFault }) => ({ storageFault: storageFault ?? fault })),
      dismissStorageFault: () => set({ storageFault: null }),
      unblockStorage: () => set(({ storageFault }) => ({ storageFault: storageFault === 'storage-blocked' ? null : storageFault })),
    };
  });
}
