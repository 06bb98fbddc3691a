import { doubtEn, type DoubtStrings } from './doubt-en.ts';
import { doubtZh } from './doubt-zh.ts';
import type { LanguageCode } from './translate.ts';

export type { DoubtStrings };

/** The sentences of why a solution may be wrong in one language. Apart from the others: most solutions need none. */
export function doubtStringsFor(language: LanguageCode): DoubtStrings {
  return { en: doubtEn, zh: doubtZh }[language];
}
