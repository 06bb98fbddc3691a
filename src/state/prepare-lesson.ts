import type { StoreApi } from 'zustand/vanilla';
import type { Attempts } from '../storage/attempts.ts';
import type { LessonEntry, Lessons } from '../storage/lessons.ts';
import { isToSolve } from './lesson-item.ts';
import type { ModelStore } from './model-store.ts';
import type { TutorStore } from './tutor-store.ts';

export interface PrepareParts {
  lessons: Lessons;
  attempts: Pick<Attempts, 'interruptOrphans'>;
  tutor: StoreApi<TutorStore>;
  model: StoreApi<ModelStore>;
  /** Missing where the page came over plain http. */
  locks: LockManager | undefined;
}

/** Told which problem is being solved here, and null when it has ended. */
type OnSolving = (id: string | null) => void;

/** Held by the tab that prepares the lesson: the others take over when it is gone. */
const lock = 'lesson';

/**
 * Has the problems of the lesson solved, one after another, for as long as it is being prepared: whoever solves a problem by hand meanwhile goes first.
 * Each is an ordinary session whose attempts are kept as they are written, so that after a reload this goes on where it was. Rejects where nothing can be kept.
 */
export async function prepareLesson(parts: PrepareParts, onSolving: OnSolving): Promise<void> {
  const work = () => solveAll(parts, onSolving);
  let working: Promise<void> | undefined;
  // A browser that blocks the site's data has locks, and refuses each.
  await parts.locks?.request(lock, () => (working = work())).catch(() => {});
  await (working ?? work());
}

async function solveAll({ lessons, attempts, tutor, model }: PrepareParts, onSolving: OnSolving): Promise<void> {
  // What the tab that prepared before was writing when it died.
  await attempts.interruptOrphans();
  for (let entry = await nextOf(lessons); entry; entry = await nextOf(lessons)) {
    const { id } = entry.session;
    onSolving(id);
    const ended = await tutor.getState().solveAside(entry.session, entry.attempts);
    onSolving(null);
    if (!ended) await whenFree(tutor);
    else {
      // Taken off the lesson, or deleted, while it was written, it is stopped too: the others go on.
      const isThere = (await lessons.read()).entries.some(({ session }) => session.id === id);
      const isStopped = ended.state.kind === 'stopped' && isThere;
      const isOver = isStopped || model.getState().model.kind === 'failed';
      await lessons.change((lesson) => ({ ...lesson, again: lesson.again.filter((one) => one !== id), preparing: lesson.preparing && !isOver }));
    }
  }
}

/** The next problem to be solved. Null where there is none, or the reader has stopped it; then the lesson isn't being prepared any more. */
async function nextOf(lessons: Lessons): Promise<LessonEntry | null> {
  const { lesson, entries } = await lessons.read();
  if (!lesson.preparing) return null;
  const entry = entries.find((one) => isToSolve(one, lesson.again));
  if (entry) return entry;
  // Unless another tab has put more on it meanwhile.
  await lessons.change((now) => (now.sessions.join() === lesson.sessions.join() && now.again.join() === lesson.again.join() ? { ...now, again: [], preparing: false } : now));
  return nextOf(lessons);
}

function whenFree(tutor: StoreApi<TutorStore>): Promise<void> {
  return new Promise((resolve) => {
    const end = () => {
      stop();
      resolve();
    };
    const stop = tutor.subscribe(({ solving }) => solving === null && end());
    if (tutor.getState().solving === null) end();
  });
}
