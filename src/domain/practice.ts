import { newId } from './id.ts';
import type { SchoolTopic } from './topic.ts';

/** Which exercise of the curriculum it is: the same one on every device. */
export interface ExerciseId {
  topic: SchoolTopic;
  /** From 1, the easiest. */
  level: number;
  /** A whole number below 2³². */
  seed: number;
}

/** How an exercise went, decided once: by the first answer that could be judged, or by looking at a step before. It is never changed. */
export interface Result extends ExerciseId {
  id: string;
  /** Milliseconds since 1970. */
  at: number;
  right: boolean;
}

export function createResult({ topic, level, seed }: ExerciseId, right: boolean, at: number = Date.now()): Result {
  return { id: newId(at), topic, level, seed, at, right };
}

/** Equal for the same exercise. */
export const keyOf = ({ topic, level, seed }: ExerciseId): string => `${topic} ${level} ${seed}`;

export const isSeed = (value: unknown): value is number => Number.isInteger(value) && (value as number) >= 0 && (value as number) < 2 ** 32;
