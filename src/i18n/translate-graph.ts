import { graphEn, type GraphStrings } from './graph-en.ts';
import { graphZh } from './graph-zh.ts';
import type { LanguageCode } from './translate.ts';

export type { GraphStrings };

/** The sentences of the graphs in one language. They come with the first graph. */
export function graphStringsFor(language: LanguageCode): GraphStrings {
  return { en: graphEn, zh: graphZh }[language];
}
