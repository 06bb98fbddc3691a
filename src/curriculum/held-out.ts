import type { SchoolTopic } from '../domain/topic.ts';
import type { Exercise } from './exercise.ts';

/** Topics of so few problems that a larger share of them is needed to measure anything. */
const few: ReadonlySet<SchoolTopic> = new Set(['quadratics', 'factor', 'lcm', 'powers', 'roots']);

/** Whether a problem is held out, whatever its wording, so that a model can be examined in it: 8 in 100, of topics with few problems 15. Decided by its key alone. */
export function isHeldOut(topic: SchoolTopic, key: string): boolean {
  return fnv1a(`${topic}:${key}`) % 100 < (few.has(topic) ? 15 : 8);
}

/** Whether no model is trained on an exercise: it is held out, or one of its twins is. */
export const isKeptFromTraining = ({ topic, key, twins = [] }: Exercise): boolean => [key, ...twins].some((one) => isHeldOut(topic, one));

/** The 32-bit Fowler–Noll–Vo hash of a text of ASCII characters. */
function fnv1a(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193) >>> 0;
  // Its low digits depend on the last characters only weakly.
  return (hash ^ (hash >>> 15)) >>> 0;
}
