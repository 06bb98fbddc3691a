import type { LanguageCode } from './translate.ts';
import { whyWordsEn, type WhyStrings } from './why-en.ts';
import { whyWordsZh } from './why-zh.ts';

export type { WhyStrings };

/** The sentences of why a step is allowed in one language. Apart from the others, so that the first paint doesn't wait for them. */
export function whyStringsFor(language: LanguageCode): WhyStrings {
  return { en: whyWordsEn, zh: whyWordsZh }[language];
}
