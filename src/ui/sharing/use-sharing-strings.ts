import { type SharingStrings, sharingStringsFor } from '../../i18n/translate-sharing.ts';
import { useSettings } from '../stores.tsx';

/** Every sentence of links, copies and paper, in the language of the page. */
export function useSharingStrings(): SharingStrings {
  return sharingStringsFor(useSettings((state) => state.language));
}
