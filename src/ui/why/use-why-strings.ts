import { type WhyStrings, whyStringsFor } from '../../i18n/translate-why.ts';
import { useSettings } from '../stores.tsx';

/** Every sentence of why a step is allowed, in the language of the page. */
export function useWhyStrings(): WhyStrings {
  return whyStringsFor(useSettings((state) => state.language));
}
