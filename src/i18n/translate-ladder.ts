import { ladderEn, type LadderStrings } from './ladder-en.ts';
import { ladderZh } from './ladder-zh.ts';
import type { LanguageCode } from './translate.ts';

export type { LadderStrings };

/** The sentences of hints and steps in one language. Apart from the others, so that the first paint doesn't wait for them. */
export function ladderStringsFor(language: LanguageCode): LadderStrings {
  return { en: ladderEn, zh: ladderZh }[language];
}
