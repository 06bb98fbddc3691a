import { keyOf, type Result } from '../domain/practice.ts';
import type { SchoolTopic } from '../domain/topic.ts';

/** How a student stands in a topic. */
export interface TopicRecord {
  tried: number;
  right: number;
  /** Right ones in a row, up to now. */
  streak: number;
  /** Of the next exercise. */
  level: number;
}

/** Right ones in a row after which the level rises. */
export const toRise = 3;
/** Wrong ones in a row after which it falls. */
export const toFall = 2;

/** The record of a topic with so many levels, from all results, oldest first. An exercise that comes again counts, but moves no level: its answer may be remembered. */
export function recordOf(results: readonly Result[], topic: SchoolTopic, levels: number): TopicRecord {
  const seen = new Set<string>();
  const record = { tried: 0, right: 0, streak: 0, level: 1 };
  // Right ones in a row on this level; wrong ones below zero.
  let run = 0;
  for (const result of results) {
    if (result.topic !== topic) continue;
    const { right } = result;
    record.tried += 1;
    record.right += right ? 1 : 0;
    record.streak = right ? record.streak + 1 : 0;
    if (seen.has(keyOf(result))) continue;
    seen.add(keyOf(result));

    const level = Math.min(result.level, levels);
    // Another level was chosen by hand.
    if (level !== record.level) run = 0;
    run = right ? Math.max(0, run) + 1 : Math.min(0, run) - 1;
    const step = run >= toRise ? 1 : run <= -toFall ? -1 : 0;
    record.level = Math.min(Math.max(1, level + step), levels);
    if (step !== 0) run = 0;
  }
  return record;
}

/** Right ones in a row in all topics. */
export function streakOf(results: readonly Result[]): number {
  return results.length - 1 - results.findLastIndex(({ right }) => !right);
}
