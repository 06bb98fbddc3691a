import { en, type Strings } from './en.ts';
import { zh } from './zh.ts';

export type { Strings };

const LANGUAGES = { en, zh } as const;
export type LanguageCode = keyof typeof LANGUAGES;

/** All sentences in one language. */
export function stringsFor(language: LanguageCode): Strings {
  return LANGUAGES[language];
}

/** The first of the reader's languages (BCP 47 tags, most wanted first) that Lemma speaks; English if none. */
export function pickLanguage(wanted: readonly string[]): LanguageCode {
  for (const tag of wanted) {
    const code = tag.toLowerCase().split('-', 1)[0]!;
    if (code in LANGUAGES) return code as LanguageCode;
  }
  return 'en';
}
