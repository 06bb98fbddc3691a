import type { Attempt } from '../domain/attempt.ts';
import type { StorageFault } from '../domain/fault.ts';
import { emptyLesson, type Lesson } from '../domain/lesson.ts';
import type { Session } from '../domain/session.ts';
import type { Database } from './database.ts';
import { isRecord } from './read.ts';
import { newRecord } from './records.ts';
import { toAttempts } from './to-attempt.ts';
import { toSessions } from './to-session.ts';
import { watch } from './watch.ts';

export type Lessons = ReturnType<typeof createLessons>;

/** A lesson with what is kept of its problems, in the lesson's order; those that are deleted are left out. */
export interface KeptLesson {
  lesson: Lesson;
  entries: LessonEntry[];
}

export interface LessonEntry {
  session: Session;
  /** Oldest first. */
  attempts: Attempt[];
}

/** A record among the settings that no setting has: a list of ids needs no table. */
const name = 'lesson';

const idsOf = (value: unknown): string[] => (Array.isArray(value) ? value.filter((id) => typeof id === 'string') : []);

function toLesson(value: unknown): Lesson {
  if (!isRecord(value)) return emptyLesson;
  return { sessions: [...new Set(idsOf(value.sessions))], again: idsOf(value.again), preparing: value.preparing === true };
}

/** The one lesson that this browser keeps: its problems are ordinary sessions, of which it has the ids. */
export function createLessons(db: Database) {
  async function load(): Promise<Lesson> {
    return toLesson((await db.settings.get(name))?.value);
  }

  async function put(lesson: Lesson): Promise<void> {
    await db.settings.put({ name, value: lesson });
  }

  function read(): Promise<KeptLesson> {
    return db.transaction('r', db.settings, db.sessions, db.attempts, async () => {
      const lesson = await load();
      const ids = [...lesson.sessions];
      const sessions = toSessions(await db.sessions.bulkGet(ids));
      const attempts = toAttempts(await db.attempts.where('sessionId').anyOf(ids).toArray());
      return { lesson, entries: sessions.map((session) => ({ session, attempts: attempts.filter(({ sessionId }) => sessionId === session.id) })) };
    });
  }

  return {
    load,
    read,

    /** Two tabs that change it at once both keep their change. */
    change(change: (lesson: Lesson) => Lesson): Promise<void> {
      return db.transaction('rw', db.settings, async () => put(change(await load())));
    },

    /** Keeps new sessions and puts them at the lesson's end, to be solved: all of them, or none. */
    add(sessions: readonly Session[]): Promise<void> {
      return db.transaction('rw', db.settings, db.sessions, async () => {
        await db.sessions.bulkAdd(sessions.map((session) => newRecord(session)));
        const lesson = await load();
        await put({ ...lesson, sessions: [...lesson.sessions, ...sessions.map(({ id }) => id)], preparing: true });
      });
    },

    /** What `read` gives: now and after each change in any tab. Returns the way to stop. */
    watch(listener: (kept: KeptLesson) => void, onFault: (fault: StorageFault) => void): () => void {
      return watch(read, listener, onFault);
    },
  };
}
