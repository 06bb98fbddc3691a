import { createContext } from 'react';
import { CONSTANTS, FUNCTIONS, PRODUCTS } from './math-symbols.ts';

/** A language that a text can be in, for who hears it. */
export type TextLanguage = 'en' | 'zh';

/** The language of the words around a text or a formula that has none of its own; outermost that of the page. */
export const LanguageContext = createContext<TextLanguage>('en');

/** Characters: a text is in one language from its beginning. */
export const toldBy = 400;
/** Names of environments and commands are no words. */
const TEX = /\\(?:begin|end)\s*\{[^}]*\}|\\[a-zA-Z]+/g;
const HAN = /\p{Script=Han}/gu;
/** Two letters are more often a product, but for these. */
const WORD = /(?<![\p{L}\d])(?:\p{L}{3,}|(?:so|is|we|to|of|or|it|by|on|if))(?![\p{L}\d])/giu;
const VOWEL = /[aeiou]/i;
/** Letters of scripts that Lemma has no language for. */
const KANA = /[\p{Script=Hiragana}\p{Script=Katakana}]/u;
const LATIN = /^[a-zA-Z]+$/;
const MATHEMATICS = new Set([...Object.keys(FUNCTIONS), ...Object.keys(CONSTANTS), ...PRODUCTS]);

/** The language of a text by its own words; null where it has none, or too many that are of another. */
export function languageOf(text: string): TextLanguage | null {
  const prose = text.slice(0, toldBy).replace(TEX, ' ');
  const words = (prose.match(WORD) ?? []).filter((word) => !MATHEMATICS.has(word) && !/\p{Script=Han}/u.test(word));
  const english = words.filter((word) => LATIN.test(word) && VOWEL.test(word)).length;
  const chinese = prose.match(HAN)?.length ?? 0;
  if (chinese > english) return KANA.test(prose) ? null : 'zh';
  const foreign = words.filter((word) => !LATIN.test(word)).length;
  return english > 4 * foreign ? 'en' : null;
}

/** The language as HTML names it. */
export const tagOf = (language: TextLanguage): string => (language === 'zh' ? 'zh-Hans' : 'en');

/** The same of a text: nothing where it is that of what is around it. */
export function languageTag(text: string): string | undefined {
  const language = languageOf(text);
  return language === null ? undefined : tagOf(language);
}
