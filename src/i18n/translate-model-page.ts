import { modelPageEn, type ModelPageStrings } from './model-page-en.ts';
import { modelPageZh } from './model-page-zh.ts';
import type { LanguageCode } from './translate.ts';

export type { ModelPageStrings };

/** The sentences of the model page in one language. Apart from the others, so that the first paint doesn't wait for them. */
export function modelPageStringsFor(language: LanguageCode): ModelPageStrings {
  return { en: modelPageEn, zh: modelPageZh }[language];
}
