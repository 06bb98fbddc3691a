import type { ExerciseId } from '../../src/domain/practice.ts';
import type { Language } from '../../src/domain/settings.ts';
import { exerciseSheet, type ExerciseSheet } from '../../src/state/exercise-sheet.ts';

/** Enough that what one in a thousand has is found. */
const most = 10_000;

/** The first exercise of a topic's level whose sheet is as wished; practice itself draws any. Throws where none is. */
export function findExercise({ topic, level }: Omit<ExerciseId, 'seed'>, language: Language, fits: (sheet: ExerciseSheet) => boolean): ExerciseId {
  for (let seed = 0; seed < most; seed += 1) {
    const id = { topic, level, seed };
    if (fits(exerciseSheet(id, language))) return id;
  }
  throw new Error(`no such exercise among ${most} of ${topic}, level ${level}`);
}
