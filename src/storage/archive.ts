import type { Attempt } from '../domain/attempt.ts';
import type { Result } from '../domain/practice.ts';
import type { Session } from '../domain/session.ts';

/** A session with its attempts. */
export interface ArchivedSession extends Session {
  attempts: Attempt[];
}

/** All work in one JSON file: what a browser keeps of a student, apart from settings, lessons and models. */
export interface Archive {
  kind: typeof archiveKind;
  version: number;
  /** Milliseconds since 1970. */
  savedAt: number;
  /** How exercises of practice went. */
  results: Result[];
  sessions: ArchivedSession[];
}

export const archiveKind = 'lemma-work';

/** Rises by one where a page that doesn't know the new form would read less than is there. */
export const archiveVersion = 1;
