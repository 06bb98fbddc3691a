import { en, type Strings } from './en.ts';

export type { Strings };

/** What each language calls itself. */
export const LANGUAGE_NAMES = { en: 'English', zh: '中文' } as const;
export type LanguageCode = keyof typeof LANGUAGE_NAMES;

const brought: { en: Strings; zh?: Strings } = { en };

/** Brings the sentences of a language: English is there from the beginning. Rejects where they can't be fetched. */
export async function bringLanguage(language: LanguageCode): Promise<void> {
  if (language === 'zh') brought.zh ??= (await import('./zh.ts')).zh;
}

/** All sentences in one language; in English where those have not been brought. */
export function stringsFor(language: LanguageCode): Strings {
  return brought[language] ?? en;
}

/** The first of the reader's languages (BCP 47 tags, most wanted first) that Lemma speaks; English if none. */
export function pickLanguage(wanted: readonly string[]): LanguageCode {
  for (const tag of wanted) {
    const code = tag.toLowerCase().split('-', 1)[0]!;
    if (code in LANGUAGE_NAMES) return code as LanguageCode;
  }
  return 'en';
}
