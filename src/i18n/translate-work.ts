import type { LanguageCode } from './translate.ts';
import { workEn, type WorkStrings } from './work-en.ts';
import { workZh } from './work-zh.ts';

export type { WorkStrings };

/** The sentences of a student's own work in one language. Apart from the others, so that the first paint doesn't wait for them. */
export function workStringsFor(language: LanguageCode): WorkStrings {
  return { en: workEn, zh: workZh }[language];
}
