import type { PartVerdict } from '../../state/part-verdicts.ts';
import { useStrings } from '../stores.tsx';

/** Shapes, not colours alone. What has nothing to judge has no mark. */
const SIGNS = { holds: '✓', fails: '✗', unchecked: '–' };

/** A step's verdict, in the margin. */
export function VerdictMark({ mark }: { mark: PartVerdict['mark'] }) {
  const { checks: words } = useStrings();
  if (mark === 'none') return null;
  return (
    <span className="verdict" data-verdict={mark} role="img" aria-label={words.marks[mark]} title={words.marks[mark]}>
      {SIGNS[mark]}
    </span>
  );
}
