import type { Exercise, Lesson } from './exercise.ts';
import { writeSolution } from './write-solution.ts';

/** Tokens of a solution. The starter model has room for a few hundred, and a longer solution is no exercise. */
export const MOST_TOKENS = 300;

/** The same lesson without the rare problems whose solutions, in English and without the words of what they list, are too long: others are drawn in their place. */
export function withinReach(lesson: Lesson): Lesson {
  return {
    ...lesson,
    make(level, random): Exercise {
      for (;;) {
        const exercise = lesson.make(level, random);
        if (countTokens(writeSolution(exercise, 'en')) <= MOST_TOKENS) return exercise;
      }
    },
  };
}

/** What a tokenizer with single digits makes of a text at most: it also joins some of the signs. */
export const countTokens = (text: string): number => text.match(/\\[a-z]+|\\[()]|[a-zA-Z]+|\d|[^\s\w]|\n/g)?.length ?? 0;
