import type { Language } from '../domain/settings.ts';
import type { Session } from '../domain/session.ts';
import type { AskedStep } from '../solving/ask-why.ts';
import type { Explained } from './explain-step.ts';
import type { NextLine } from './find-next-line.ts';
import type { TutorParts } from './tutor-store.ts';

/** What a model is asked beside the solutions: nothing of it is kept, and it is stopped at once while something else is being written. */
export interface AsideVerbs {
  /** Has the model look for the line that comes after the last right one of the student's work. */
  nextLine(work: string): Promise<NextLine>;
  /** Has the model say why a step of the open session's solution is allowed; `onWritten` is told of its text as it grows. */
  explain(step: Omit<AskedStep, 'problem'>, language: Language, onWritten: (text: string) => void): Promise<Explained>;
}

/** Runs some work on the open session, unless something is being written or none is open. */
type WhileFree = (work: (session: Session, signal: AbortSignal) => Promise<void>) => Promise<void>;

/** A part of the tutor store. Who asks is brought when something is asked. */
export function createAsideVerbs(parts: TutorParts, whileFree: WhileFree): AsideVerbs {
  return {
    async nextLine(work) {
      let next: NextLine = { kind: 'stopped' };
      await whileFree(async ({ problem }, signal) => {
        const found = await import('./find-next-line.ts').catch(() => null);
        next = (await found?.findNextLine(parts, { problem, work, signal })) ?? { kind: 'failed', fault: 'network' };
      });
      return next;
    },

    async explain(step, language, onWritten) {
      let explained: Explained = { kind: 'stopped' };
      await whileFree(async ({ problem }, signal) => {
        const asker = await import('./explain-step.ts').catch(() => null);
        explained = (await asker?.explainStep(parts, { ...step, problem }, { language, signal, onWritten })) ?? { kind: 'failed', fault: 'network' };
      });
      return explained;
    },
  };
}
