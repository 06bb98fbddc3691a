import { type WorkStrings, workStringsFor } from '../../i18n/translate-work.ts';
import { useSettings } from '../stores.tsx';

/** Every sentence of the student's own work, in the language of the page. */
export function useWorkStrings(): WorkStrings {
  return workStringsFor(useSettings((state) => state.language));
}
