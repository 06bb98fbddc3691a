import { lessonEn, type LessonStrings } from './lesson-en.ts';
import { lessonZh } from './lesson-zh.ts';
import type { LanguageCode } from './translate.ts';

export type { LessonStrings };

/** The sentences of the classroom in one language. Apart from the others, so that the first paint doesn't wait for them. */
export function lessonStringsFor(language: LanguageCode): LessonStrings {
  return { en: lessonEn, zh: lessonZh }[language];
}
