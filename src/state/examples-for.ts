import { type Example, examples } from '../curriculum/examples.ts';
import type { Language } from '../domain/settings.ts';

/** The examples that a reader of this language can read: formulas for all, English sentences for English. */
export function examplesFor(language: Language): readonly Example[] {
  return language === 'en' ? examples : examples.filter((example) => !example.words);
}
