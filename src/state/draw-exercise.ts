import { setExercise } from '../curriculum/set-exercise.ts';
import type { ExerciseId } from '../domain/practice.ts';
import type { SchoolTopic } from '../domain/topic.ts';

/** Draws before a repetition is taken after all: some levels have a few dozen problems. */
const mostDraws = 20;

/** A new exercise of a topic, in other numbers than those of `recent`. `draw` gives whole numbers below 2³². */
export function drawExercise(topic: SchoolTopic, level: number, recent: readonly ExerciseId[], draw: () => number): ExerciseId {
  const keyOf = (id: ExerciseId): string => setExercise(id, 'en').exercise.key;
  const taken = new Set(recent.filter((id) => id.topic === topic).map(keyOf));
  let id: ExerciseId = { topic, level, seed: draw() };
  for (let draws = 1; draws < mostDraws && taken.has(keyOf(id)); draws += 1) id = { topic, level, seed: draw() };
  return id;
}
