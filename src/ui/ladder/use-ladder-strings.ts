import { type LadderStrings, ladderStringsFor } from '../../i18n/translate-ladder.ts';
import { useSettings } from '../stores.tsx';

/** Every sentence of hints and single steps, in the language of the page. */
export function useLadderStrings(): LadderStrings {
  return ladderStringsFor(useSettings((state) => state.language));
}
