import { useContext, useMemo } from 'react';
import { toPlainMath } from '../domain/plain-math.ts';
import { LanguageContext, languageOf, type TextLanguage } from '../rendering/language.ts';
import { useFormulas } from '../rendering/load-formulas.ts';
import { sayText } from '../rendering/say-text.ts';

/**
 * Puts a text, its formulas between their marks, into what is to be heard; until KaTeX is here, in plain characters.
 * `within`: the language of the sentence that it is a part of; else its own, or that of what is around it.
 */
export function useSpoken(within?: TextLanguage): (text: string) => string {
  const formulas = useFormulas();
  const around = useContext(LanguageContext);
  return useMemo(() => {
    if (formulas.kind !== 'ready') return toPlainMath;
    return (text) => {
      const language = within ?? languageOf(text) ?? around;
      return toPlainMath(sayText(text, (tex) => formulas.say(tex, language)));
    };
  }, [formulas, around, within]);
}
