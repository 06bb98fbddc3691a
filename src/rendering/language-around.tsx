import { type ReactNode, useContext } from 'react';
import { LanguageContext, languageOf } from './language.ts';

/** What stands in a text, or beside it, without words of its own: its formulas are in the language of that text. */
export function LanguageAround({ text, children }: { text: string; children: ReactNode }) {
  const around = useContext(LanguageContext);
  return <LanguageContext value={languageOf(text) ?? around}>{children}</LanguageContext>;
}
