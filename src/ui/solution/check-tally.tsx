import type { Checked } from '../../state/checks-store.ts';
import type { Tally } from '../../state/part-verdicts.ts';
import { useStrings } from '../stores.tsx';

const none: Tally = { relations: 0, checked: 0, failing: 0 };

/** How much of a solution was checked, and how it went; an empty line until that is known, and where there was nothing to check. */
export function CheckTally({ checked }: { checked: Checked | null }) {
  const { checks: words } = useStrings();
  const tally = checked?.tally ?? none;
  const result = tally.failing > 0 ? words.failing(tally.failing) : tally.checked > 0 ? words.allHold : '';
  return <p className="small tally">{tally.relations > 0 && words.tally(tally.checked, tally.relations, result)}</p>;
}
