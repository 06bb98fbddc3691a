import { type ModelPageStrings, modelPageStringsFor } from '../../i18n/translate-model-page.ts';
import { useSettings } from '../stores.tsx';

/** Every sentence of the model page, in the language of the page. */
export function useModelPageStrings(): ModelPageStrings {
  return modelPageStringsFor(useSettings((state) => state.language));
}
