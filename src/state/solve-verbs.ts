import type { StoreApi } from 'zustand/vanilla';
import type { Attempt, Sampling } from '../domain/attempt.ts';
import { newId } from '../domain/id.ts';
import { isHiding } from '../domain/seen.ts';
import { createSession, type Session } from '../domain/session.ts';
import type { VoteSize } from '../domain/vote-size.ts';
import type { Way } from '../domain/way.ts';
import { createStepReader } from '../solving/split-steps.ts';
import { voteSampling } from '../solving/vote-sampling.ts';
import { keepStorage } from '../storage/estimate.ts';
import { canGoOn } from './can-go-on.ts';
import { holdVote } from './hold-vote.ts';
import { inTime } from './in-time.ts';
import { isSpent } from './is-spent.ts';
import type { Turn } from './turn.ts';
import type { TutorParts, TutorStore } from './tutor-store.ts';
import { voteSizeOf } from './vote-size-of.ts';
import { writeAttempt } from './write-attempt.ts';

export interface SolveVerbs {
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
}

/** What lies on the sheet, as far as writing needs to know. `watch`: follows what the database tells of a session. */
interface Sheet {
  isOpen(id: string): boolean;
  watch(id: string): void;
  unwatch(): void;
}

interface Part {
  parts: TutorParts;
  sheet: Sheet;
  turn: Turn;
  report: (error: unknown) => void;
  /** Says again that an older tab holds the database, if one does. */
  reportBlocked: () => void;
}

const greedy = { temperature: 0, topP: 1 };

/** What has solutions written: a part of the tutor store. */
export function createSolveVerbs({ setState: set, getState: get }: StoreApi<TutorStore>, { parts, sheet, turn, report, reportBlocked }: Part): SolveVerbs {
  const { model, attempts, sessions, count, settings } = parts;

  function newAttempt(sessionId: string, sampling: Omit<Sampling, 'maxTokens'>): Attempt {
    const { card } = model.getState();
    return { id: newId(), sessionId, model: card.id, sampling: { ...sampling, maxTokens: card.maxTokens }, startedAt: Date.now(), text: '', state: { kind: 'writing' }, timing: null };
  }

  /** Keeps an attempt that is about to be written, with its session as it stands by now: what was kept before may have failed. */
  function begin(attempt: Attempt, session: Session): Promise<void> {
    const { open } = get();
    return attempts.begin({ ...attempt, state: { kind: 'writing' } }, open.kind === 'open' && sheet.isOpen(session.id) ? open.session : session);
  }

  /** Writes an attempt for a session, and gives it as it ended. `onBegun` is called once it is kept. */
  async function write(attempt: Attempt, session: Session, signal: AbortSignal, onBegun = () => {}): Promise<Attempt> {
    let ended: Attempt = { ...attempt, state: { kind: 'failed', fault: 'unknown' } };
    let isBegun = false;
    const reader = createStepReader();
    set({ draft: { sessionId: attempt.sessionId, attemptId: attempt.id, text: attempt.text, solution: reader.read(attempt.text, true), tokens: 0 } });
    const run = async () => {
      const begun = begin(attempt, session).then(onBegun, (error: unknown) => {
        // Whatever the database tells of the session from here on, it would take this attempt off the sheet.
        if (sheet.isOpen(attempt.sessionId)) sheet.unwatch();
        report(error);
      });
      // Once a database that an older tab holds answers, it does all that was asked of it meanwhile.
      if (!(await inTime(begun.then(() => (isBegun = true)), signal))) reportBlocked();
      const end = await writeAttempt(parts, attempt, session.problem, {
        signal,
        isBegun: () => isBegun,
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
        return write(attempt, session, signal);
      },
    });
    const best = vote?.outcome.kind === 'decided' && vote.leader !== null ? vote.choices[vote.leader]!.attempts[0]! : null;
    set(({ open }) => (open.kind === 'open' && open.session.id === session.id && open.shown === null ? { open: { ...open, shown: best } } : {}));
  }

  return {
    async solve(problem, { size, way = settings().way } = {}) {
      if (turn.isTaken() || problem.trim() === '') return;
      const wanted = size ?? voteSizeOf(settings(), model.getState().card);
      const session = createSession(problem.trim(), { wanted, way });
      sheet.unwatch();
      set({ open: { kind: 'open', session, attempts: [], shown: null } });
      if (way === 'own') {
        void keepStorage().catch(() => {});
        await sessions.create(session).then(() => sheet.isOpen(session.id) && sheet.watch(session.id), report);
        return;
      }
      await turn.take(session.id, async (signal) => {
        // The first moments of a page: an attempt carries the name of the model that writes it.
        await model.getState().settle();
        const attempt = newAttempt(session.id, voteSampling(session.id, 0));
        show(attempt);
        // From the first problem on there is work that the browser should not clear by itself.
        void keepStorage().catch(() => {});
        const first = await write(attempt, session, signal, () => {
          if (sheet.isOpen(session.id)) sheet.watch(session.id);
        });
        if (wanted > 1 && isSpent(first)) await holdVoteOf(session, [first], signal);
      });
    },

    async vote(wanted) {
      const { open } = get();
      if (turn.isTaken() || open.kind !== 'open') return;
      const session = { ...open.session, wanted };
      set({ open: { ...open, shown: null } });
      get().change({ wanted });
      await turn.take(session.id, (signal) => holdVoteOf(session, open.attempts, signal));
    },

    async solveAgain() {
      const { open: before } = get();
      if (turn.isTaken() || before.kind !== 'open') return;
      // Another solution is shown from its beginning.
      const open = before.session.seen === 0 ? before : { ...before, session: { ...before.session, seen: 0, seenIn: null } };
      if (open !== before) get().change({ seen: 0, seenIn: null });
      // Greedy twice is the same text twice: another solution needs the chance that the settings allow.
      const seed = crypto.getRandomValues(new Uint32Array(1))[0]! >>> 1;
      const isFirst = open.attempts.length === 0;
      const attempt = newAttempt(open.session.id, { ...(settings().variety && !isFirst ? model.getState().card.sampling : greedy), seed });
      set({ open: { ...open, attempts: [...open.attempts, attempt], shown: isHiding(open.session) ? attempt.id : null } });
      await turn.take(attempt.sessionId, (signal) => write(attempt, open.session, signal));
    },

    async goOn(attempt) {
      const { open } = get();
      if (turn.isTaken() || open.kind !== 'open') return;
      await turn.take(attempt.sessionId, (signal) => write(attempt, open.session, signal));
    },

    async solveAside(session, written) {
      if (turn.isTaken()) return null;
      let last = null as Attempt | null;
      await turn.take(session.id, async (signal) => {
        await model.getState().settle();
        const broken = written.findLast((one) => canGoOn(model.getState().card, one, session.problem));
        const attempt = broken ?? newAttempt(session.id, voteSampling(session.id, written.length));
        if (!broken) show(attempt);
        last = await write(attempt, session, signal);
        if (session.wanted > 1 && isSpent(last)) await holdVoteOf(session, [...written.filter(({ id }) => id !== attempt.id), last], signal);
      });
      return last;
    },

    stop: () => turn.end(),
  };
}
