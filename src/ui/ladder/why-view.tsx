import { useId, useMemo, useState } from 'react';
import type { Part } from '../../domain/solution.ts';
import { whyOf } from '../../state/hint-of.ts';
import { useSettings } from '../stores.tsx';
import { useLadderStrings } from './use-ladder-strings.ts';

/** Why a step is allowed, for who asks; nothing where its rule isn't known. */
export function WhyView({ step }: { step: Extract<Part, { kind: 'step' }> }) {
  const words = useLadderStrings();
  const language = useSettings((state) => state.language);
  const why = useMemo(() => whyOf(step, language), [step, language]);
  const [open, setOpen] = useState(false);
  const id = useId();
  if (why === null) return null;
  return (
    <div className="why small">
      <button type="button" className="link" aria-label={words.whyStep(step.number)} aria-expanded={open} aria-controls={open ? id : undefined} onClick={() => setOpen(!open)}>
        {words.why}
      </button>
      {open && <p id={id}>{why}</p>}
    </div>
  );
}
