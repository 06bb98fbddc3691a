import { archiveEn, type ArchiveStrings } from './archive-en.ts';
import { archiveZh } from './archive-zh.ts';
import type { LanguageCode } from './translate.ts';

export type { ArchiveStrings };

/** The sentences of the work in a file, in one language. They come with it. */
export function archiveStringsFor(language: LanguageCode): ArchiveStrings {
  return { en: archiveEn, zh: archiveZh }[language];
}
