import type { Language } from '../domain/settings.ts';
import type { SchoolTopic } from '../domain/topic.ts';
import measured from '../engine/starter-figures.json' with { type: 'json' };

/** What `npm run evaluate:starter` has found of one topic, in percent of right answers: in the wordings of training and in others, in both languages. Null: not asked. */
export interface TopicFigures {
  topic: string;
  right: number | null;
  unseen: number | null;
  chinese: number | null;
  unseenChinese: number | null;
}

export const starterFigures: readonly TopicFigures[] = measured.topics;

/**
 * How many in a hundred of its problems of a topic the starter gets right; null where nobody has measured it. A student's wording may be one that it was trained on
 * or any other: the mean of both.
 */
export function starterAccuracy(topic: SchoolTopic, language: Language, figures: readonly TopicFigures[] = starterFigures): number | null {
  const own = figures.find((one) => one.topic === topic);
  if (!own) return null;
  const shares = (language === 'zh' ? [own.chinese, own.unseenChinese] : [own.right, own.unseen]).filter((share) => share !== null);
  return shares.length > 0 ? shares.reduce((sum, share) => sum + share, 0) / shares.length : null;
}
