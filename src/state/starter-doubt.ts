import { recognise } from '../curriculum/recognise/recognise.ts';
import type { SchoolTopic } from '../domain/topic.ts';
import { starter } from '../engine/catalog.ts';
import { starterAccuracy, type TopicFigures } from './starter-accuracy.ts';

/** Why a solution of the starter's that nothing has checked may be wrong. `ofTen`: so many of ten problems of its topic does it get right. */
export type Doubtful = { kind: 'weak'; topic: SchoolTopic; ofTen: number } | { kind: 'unlearnt'; topic: SchoolTopic };

/** Above this, in percent, a warning under every solution would only teach to read over it. */
const trusted = 85;

/** Null where its topic is not plain, was never measured, or is one of those that the starter is good at. */
export function starterDoubt(problem: string, learnt: readonly SchoolTopic[] = starter.topics, figures?: readonly TopicFigures[]): Doubtful | null {
  const topic = recognise(problem);
  if (topic === null) return null;
  if (!learnt.includes(topic)) return { kind: 'unlearnt', topic };
  const accuracy = starterAccuracy(topic, /\p{Script=Han}/u.test(problem) ? 'zh' : 'en', figures);
  return accuracy === null || accuracy >= trusted ? null : { kind: 'weak', topic, ofTen: Math.round(accuracy / 10) };
}
