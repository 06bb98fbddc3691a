import { lessons } from '../curriculum/lessons.ts';
import type { SchoolTopic } from '../domain/topic.ts';

/** The topics of practice as a reader looks for them: by name of their group, the easier ones first. */
export const topicGroups = {
  arithmetic: ['addition', 'subtraction', 'multiplication', 'division', 'order', 'negatives'],
  fractions: ['fractions', 'fractionProducts', 'decimals', 'decimalProducts', 'percent', 'ratio'],
  numbers: ['gcd', 'lcm', 'powers', 'roots'],
  algebra: ['simplify', 'expand', 'factor', 'evaluate'],
  equations: ['linear', 'linearBothSides', 'brackets', 'linearFractions', 'inequalities', 'systems', 'quadratics', 'quadraticFormula'],
  functions: ['lines', 'sequences', 'derivatives'],
  data: ['mean', 'median', 'probability'],
  words: ['words', 'ages', 'mixtures'],
} as const satisfies Record<string, readonly SchoolTopic[]>;

export type TopicGroup = keyof typeof topicGroups;

const levels = new Map(lessons.map((lesson) => [lesson.topic, lesson.levels]));

export const levelsOf = (topic: SchoolTopic): number => levels.get(topic) ?? 1;
