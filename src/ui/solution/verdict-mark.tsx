import type { PartVerdict } from '../../state/part-verdicts.ts';
import { useStrings } from '../stores.tsx';

/** Shapes, not colours alone. What has nothing to judge has no mark. */
const SIGNS = { holds: '✓', fails: '✗', unchecked: '–' };

/** The verdict of a step, or of what else has a `label` of its own, in the margin. */
export function VerdictMark({ mark, label }: { mark: PartVerdict['mark']; label?: string }) {
  const { checks: words } = useStrings();
  if (mark === 'none') return null;
  const name = label ?? words.marks[mark];
  return (
    <span className="verdict" data-verdict={mark} role="img" aria-label={name} title={name}>
      {SIGNS[mark]}
    </span>
  );
}
