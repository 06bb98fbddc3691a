/** A prepared list of problems for the classroom. */
export interface Lesson {
  /** Ids of sessions, in the order in which they are shown. */
  sessions: readonly string[];
  /** Those of them that are to be solved once more, though a model could not. */
  again: readonly string[];
  /** Whether those without a solution are being solved, one after another. */
  preparing: boolean;
}

export const emptyLesson: Lesson = { sessions: [], again: [], preparing: false };

/** No lesson has more problems: a pasted book would keep the model busy for days. */
export const longestLesson = 60;

/** Puts a problem one place up (−1) or down (1); at the ends of the list it stays where it is. */
export function moved(lesson: Lesson, id: string, by: -1 | 1): Lesson {
  const from = lesson.sessions.indexOf(id);
  const other = lesson.sessions[from + by];
  if (from < 0 || other === undefined) return lesson;
  const sessions = [...lesson.sessions];
  sessions[from] = other;
  sessions[from + by] = id;
  return { ...lesson, sessions };
}

/** Without a problem; its session stays. */
export function without(lesson: Lesson, id: string): Lesson {
  const others = (ids: readonly string[]) => ids.filter((one) => one !== id);
  return { ...lesson, sessions: others(lesson.sessions), again: others(lesson.again) };
}
