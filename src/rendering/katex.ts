import 'katex/dist/katex.min.css';

import { type KatexOptions, renderToString } from 'katex';
import { tagOf, type TextLanguage } from './language.ts';
import { speak } from './speech/speak.ts';
import { isBounded, katexOptions } from './typeset.ts';

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/**
 * KaTeX's output. With a language its `<math>` is named by the formula in words: a screen reader that reads MathML keeps to that, any other has the words.
 * What is drawn is hidden from both. Throws where KaTeX refuses.
 */
export function renderFormula(tex: string, options: KatexOptions, language?: TextLanguage): string {
  const html = renderToString(tex, options);
  // `\gdef` writes into the macros.
  const spoken = language && speak(tex, { ...options, macros: {} }, language);
  if (!language || !spoken) return html;
  const name = spoken.replace(/[&<>"]/g, (sign) => ENTITIES[sign]!);
  // A text in the formula can't hold this: its signs are escaped. Nor may the words be taken for a pattern.
  return html.replace('<math ', () => `<math lang="${tagOf(language)}" aria-label="${name}" `);
}

/** A formula in words, for what is heard and not shown; null where it has none. */
export const sayFormula = (tex: string, language: TextLanguage): string | null => (isBounded(tex) ? speak(tex, katexOptions(false), language) : null);
