import type { Exercise } from '../../curriculum/exercise.ts';
import type { SchoolTopic } from '../../domain/topic.ts';

/** What is measured apart: in each language the wordings of training and, `unseen`, the ones that no model is trained on. */
export const parts = ['english', 'unseen', 'chinese', 'unseenChinese'] as const;
export type Part = (typeof parts)[number];

/** One problem that no example of training has. */
export interface Question {
  topic: SchoolTopic | 'outOfScope';
  part: Part;
  /** As a student may type it. */
  problem: string;
  /** Null of what is out of scope: the right answer to that is a refusal. */
  exercise: Exercise | null;
}
