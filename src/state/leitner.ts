import { type ExerciseId, keyOf, type Result } from '../domain/practice.ts';

/**
 * Days after which an exercise comes again, by its box. Sebastian Leitner's boxes (“So lernt man lernen”, Herder 1972): what was right moves a box up,
 * what was wrong goes back to the first; with each box twice as long, as in Settles and Meeder, “A Trainable Spaced Repetition Model for Language
 * Learning” (ACL 2016). After the last box it is known.
 */
export const intervals = [1, 2, 4, 8, 16] as const;

/** An exercise that comes again. */
export interface Boxed extends ExerciseId {
  /** From 0. */
  box: number;
  /** The day, as `dayOf` counts, from which it is to be repeated. */
  due: number;
}

/** The day of a time, in milliseconds since 1970, by the calendar of this device: days in a row are numbers in a row, whatever the clocks are put to. */
export function dayOf(time: number): number {
  const date = new Date(time);
  return Date.UTC(date.getFullYear(), date.getMonth(), date.getDate()) / 86_400_000;
}

/** What comes again, from all results, oldest first: only an exercise that was wrong once. Soonest due first, and then the one in the lowest box. */
export function boxesOf(results: readonly Result[]): Boxed[] {
  const boxes = new Map<string, Boxed>();
  for (const { topic, level, seed, at, right } of results) {
    const key = keyOf({ topic, level, seed });
    const before = boxes.get(key);
    const day = dayOf(at);
    if (!right) boxes.set(key, { topic, level, seed, box: 0, due: day + intervals[0] });
    // Before its day it says nothing: it may be remembered from yesterday, or answered in another tab just now.
    if (!right || !before || day < before.due) continue;
    const box = before.box + 1;
    const interval = intervals[box];
    if (interval === undefined) boxes.delete(key);
    else boxes.set(key, { ...before, box, due: day + interval });
  }
  return [...boxes.values()].sort((a, b) => a.due - b.due || a.box - b.box);
}

/** What is to be repeated on a day. */
export function dueOn(day: number, results: readonly Result[]): Boxed[] {
  return boxesOf(results).filter(({ due }) => due <= day);
}
