import { useCallback, useId, useMemo, useRef, useState } from 'react';
import type { Part } from '../../domain/solution.ts';
import { canExplain } from '../../state/can-explain.ts';
import type { Explained } from '../../state/explain-step.ts';
import { whyOf } from '../../state/hint-of.ts';
import { useModel, useSettings, useStrings, useTutor } from '../stores.tsx';
import { AskedWhy } from './asked-why.tsx';
import { useWhyStrings } from './use-why-strings.ts';
import './why.css';

interface WhyProps {
  step: Extract<Part, { kind: 'step' }>;
  /** What stands before it. */
  earlier: Part | null;
}

/** Why a step is allowed, for who asks: by its rule, or where that isn't known by a model that can say more than solutions; else nothing. */
export function WhyView({ step, earlier }: WhyProps) {
  const words = useWhyStrings();
  const { problem } = useStrings();
  const language = useSettings((state) => state.language);
  const why = useMemo(() => whyOf(step, language), [step, language]);
  const isAskable = useModel(({ card }) => canExplain(card));
  const solving = useTutor((state) => state.solving !== null);
  const [open, setOpen] = useState(false);
  const [explained, setExplained] = useState<Explained | null>(null);
  const button = useRef<HTMLButtonElement>(null);
  const focusButton = useCallback(() => button.current?.focus(), []);
  const id = useId();
  if (why === null && explained === null && !isAskable) return null;
  const isBusy = why === null && !open && explained === null && solving;
  return (
    <div className="why small" data-open={open}>
      <button
        ref={button}
        type="button"
        className="link"
        aria-label={words.whyStep(step.number)}
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        aria-disabled={isBusy}
        title={isBusy ? problem.busy : undefined}
        onClick={() => isBusy || setOpen(!open)}
      >
        {words.why}
      </button>
      {open && <div id={id}>{why === null ? <AskedWhy step={step} earlier={earlier} explained={explained} onExplained={setExplained} onFocusLost={focusButton} /> : <p>{why}</p>}</div>}
    </div>
  );
}
