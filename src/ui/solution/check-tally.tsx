import type { Checked } from '../../state/checks-store.ts';
import { tallyOf } from '../../state/part-verdicts.ts';
import { useStrings } from '../stores.tsx';

/** How much of a solution was checked, and how it went; nothing where there was nothing to check. */
export function CheckTally({ checked: { checks } }: { checked: Checked }) {
  const { checks: words } = useStrings();
  const { relations, checked, failing } = tallyOf(checks);
  if (relations === 0) return null;
  const result = failing > 0 ? words.failing(failing) : checked > 0 ? words.allHold : '';
  return <p className="small tally">{[words.tally(checked, relations), result].filter(Boolean).join(words.and)}</p>;
}
