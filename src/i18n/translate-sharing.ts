import { sharingEn, type SharingStrings } from './sharing-en.ts';
import { sharingZh } from './sharing-zh.ts';
import type { LanguageCode } from './translate.ts';

export type { SharingStrings };

/** The sentences of links, copies and paper in one language. Apart from the others, so that the first paint doesn't wait for them. */
export function sharingStringsFor(language: LanguageCode): SharingStrings {
  return { en: sharingEn, zh: sharingZh }[language];
}
