import type { ExerciseId } from '../domain/practice.ts';
import type { Language } from '../domain/settings.ts';
import type { Exercise } from './exercise.ts';
import { lessons } from './lessons.ts';
import { phrasePlainly } from './phrase-plainly.ts';
import { createRandom } from './random.ts';

/** An exercise and its words in one language. */
export interface SetExercise {
  exercise: Exercise;
  /** Text with formulas between `\(` and `\)`. */
  problem: string;
}

/** The words are drawn apart, so that another language has the same numbers. */
const wordSeed = 0x5bd1e995;

/** The exercise of an id, always the same one; its level is brought within those of its topic. */
export function setExercise({ topic, level, seed }: ExerciseId, language: Language): SetExercise {
  const lesson = lessons.find((one) => one.topic === topic)!;
  const exercise = lesson.make(Math.min(Math.max(1, level), lesson.levels), createRandom(seed));
  return { exercise, problem: phrasePlainly(exercise, language, createRandom(seed ^ wordSeed)) };
}
