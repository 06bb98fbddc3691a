import type { StoreApi } from 'zustand/vanilla';
import type { Attempt } from '../domain/attempt.ts';
import { modelFromLink } from '../domain/from-link.ts';
import { newId } from '../domain/id.ts';
import { createSession, type Session } from '../domain/session.ts';
import type { Attempts } from '../storage/attempts.ts';
import { type Carried, type ReadLink, readLink } from './link.ts';
import type { OpenSession, TutorParts, TutorStore } from './tutor-store.ts';

/** A link that was opened. `hash`: its fragment; `read` is null until it is read. */
export type OpenLink = { kind: 'link'; hash: string; read: ReadLink | null };

export interface LinkVerbs {
  /** Shows what a link carries: nothing of it is solved or kept until the reader says so. */
  openLink(hash: string): Promise<void>;
  /** Keeps a problem with the solution that came with it, and opens it. */
  keepCarried(carried: CarriedSolution): Promise<void>;
}

export type CarriedSolution = Carried & { solution: object };

interface Part {
  parts: Pick<TutorParts, 'attempts' | 'settings'>;
  /** Puts something onto the sheet, in place of what was watched there. */
  show: (open: OpenSession) => void;
  watch: (session: Session) => void;
  report: (error: unknown) => void;
}

/** What can be done with a link: a part of the tutor store. */
export function createLinkVerbs(get: StoreApi<TutorStore>['getState'], { parts: { attempts, settings }, show, watch, report }: Part): LinkVerbs {
  return {
    async openLink(hash) {
      const opened: OpenSession = { kind: 'link', hash, read: null };
      show(opened);
      const read = await readLink(hash);
      if (get().open === opened) show({ ...opened, read });
    },

    async keepCarried(carried) {
      const { way } = settings();
      const session = createSession(carried.problem.trim(), { way: way === 'own' ? 'all' : way });
      const attempt = toAttempt(carried, session);
      show({ kind: 'open', session, attempts: [attempt], shown: null });
      await keep(attempts, session, attempt).then(() => watch(session), report);
    },
  };
}

/** Marked as one that nobody here saw written. */
function toAttempt({ solution: { text, model } }: CarriedSolution, { id, createdAt }: Session): Attempt {
  const sampling = { temperature: 0, topP: 1, seed: 0, maxTokens: 0 };
  return { id: newId(), sessionId: id, model: modelFromLink(model), sampling, startedAt: createdAt, text, state: { kind: 'complete' }, timing: null };
}

/** Found by the words of both, like any. */
async function keep(attempts: Attempts, session: Session, attempt: Attempt): Promise<void> {
  await attempts.begin(attempt, session);
  await attempts.end(attempt.id, attempt);
}
