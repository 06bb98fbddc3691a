import { practiceEn, type PracticeStrings } from './practice-en.ts';
import { practiceZh } from './practice-zh.ts';
import type { LanguageCode } from './translate.ts';

export type { PracticeStrings };

/** The sentences of practice in one language. Apart from the others, so that the first paint doesn't wait for them. */
export function practiceStringsFor(language: LanguageCode): PracticeStrings {
  return { en: practiceEn, zh: practiceZh }[language];
}
