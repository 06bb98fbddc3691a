import { createStore, type StoreApi } from 'zustand/vanilla';
import { shallow } from 'zustand/vanilla/shallow';
import type { Attempt } from '../domain/attempt.ts';
import type { StorageFault } from '../domain/fault.ts';
import type { Session } from '../domain/session.ts';
import type { Solution } from '../domain/solution.ts';
import type { Settings } from '../domain/settings.ts';
import { toStorageFault } from '../storage/faults.ts';
import type { SessionChanges, Sessions } from '../storage/sessions.ts';
import { type AsideVerbs, createAsideVerbs } from './aside-verbs.ts';
import type { ChecksStore } from './checks-store.ts';
import { createLinkVerbs, type LinkVerbs, type OpenLink } from './link-verbs.ts';
import { createSolveVerbs, type SolveVerbs } from './solve-verbs.ts';
import { createTurn } from './turn.ts';
import { watchSession } from './watch-session.ts';
import type { WritingParts } from './write-attempt.ts';

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

/** The text being streamed in this tab: kept apart from the sessions, renewed every 100 to 250 ms. */
export interface Draft {
  sessionId: string;
  attemptId: string;
  text: string;
  solution: Solution;
  tokens: number;
}

export interface TutorStore extends SolveVerbs, LinkVerbs, AsideVerbs {
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
  keepWork(session: Session, work: string): Promise<boolean>;
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

/** Whether two lists of attempts are the same but for one of them. */
function differOnlyIn(id: string, some: readonly Attempt[], others: readonly Attempt[]): boolean {
  const isSame = (one: Attempt, other: Attempt) => one.id === other.id && (one.id === id || (one.text === other.text && one.state.kind === other.state.kind));
  return some.length === others.length && some.every((one, index) => isSame(one, others[index]!));
}

/** The problem on the sheet and the solution being written for it. */
export function createTutorStore(parts: TutorParts): StoreApi<TutorStore> {
  const { sessions } = parts;
  let unwatch = () => {};
  let isBlocked = false;

  return createStore<TutorStore>()((set, get, store) => {
    const report = (error: unknown) => get().reportStorageFault(toStorageFault(error));
    const turn = createTurn(set, report);

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
          if (open.kind === 'open' && draft?.sessionId === id && shallow(session, open.session) && differOnlyIn(draft.attemptId, list, open.attempts)) return;
          if (!session && solving === id) get().stop();
          const deleted = open.kind === 'open' || (open.kind === 'missing' && open.deleted);
          set({ open: session ? { kind: 'open', session, attempts: list, shown } : { kind: 'missing', id, deleted } });
        },
        onFault: get().reportStorageFault,
      });
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

      ...createSolveVerbs(store, { parts, sheet: { isOpen, watch, unwatch: () => unwatch() }, turn, report, reportBlocked: () => isBlocked && get().reportStorageFault('storage-blocked') }),

      ...createAsideVerbs(parts, async (work) => {
        const { open } = get();
        if (turn.isTaken() || open.kind !== 'open') return;
        const { session } = open;
        await turn.take(session.id, (signal) => work(session, signal));
      }),

      change(changes) {
        const { open } = get();
        if (open.kind !== 'open') return;
        set({ open: { ...open, session: { ...open.session, ...changes } } });
        sessions.change(open.session, changes).catch(report);
      },

      keepWork(session, work) {
        set(({ open }) => (open.kind === 'open' && open.session.id === session.id ? { open: { ...open, session: { ...open.session, work } } } : {}));
        return sessions.change(session, { work }).then(() => true, (error: unknown) => (report(error), false));
      },

      showAttempt(id) {
        const { open } = get();
        if (open.kind === 'open') set({ open: { ...open, shown: id } });
      },

      leaveSession(id) {
        const { solving, newProblem, stop } = get();
        if (solving === id) stop();
        if (isOpen(id)) newProblem();
      },

      reportStorageFault(fault) {
        isBlocked ||= fault === 'storage-blocked';
        set(({ storageFault }) => ({ storageFault: storageFault ?? fault }));
      },
      dismissStorageFault: () => set({ storageFault: null }),
      unblockStorage() {
        isBlocked = false;
        set(({ storageFault }) => ({ storageFault: storageFault === 'storage-blocked' ? null : storageFault }));
      },
    };
  });
}
