import { useCallback, useEffect, useRef, useState } from 'react';
import type { Part } from '../../domain/solution.ts';
import { toPlainMath } from '../../domain/plain-math.ts';
import { GrowingText } from '../../rendering/growing-text.tsx';
import type { Explained } from '../../state/explain-step.ts';
import { FaultNotice } from '../fault-notice.tsx';
import { modelName } from '../model-name.ts';
import { useModel, useSettings, useStrings, useTutor } from '../stores.tsx';
import { useWhyStrings } from './use-why-strings.ts';

interface AskedProps {
  step: Extract<Part, { kind: 'step' }>;
  earlier: Part | null;
  /** What was said before this was closed; null: it is asked when this is opened. */
  explained: Explained | null;
  onExplained: (explained: Explained | null) => void;
  /** The button that stops it goes, and had the focus. */
  onFocusLost: () => void;
}

/** Why a step is allowed in the words of the model in use, as they are written. */
export function AskedWhy({ step, earlier, explained, onExplained, onFocusLost }: AskedProps) {
  const words = useWhyStrings();
  const { model: modelWords } = useStrings();
  const language = useSettings((state) => state.language);
  const name = useModel(({ card }) => modelName(card, modelWords));
  const explain = useTutor((state) => state.explain);
  const stop = useTutor((state) => state.stop);
  const solving = useTutor((state) => state.solving !== null);
  const [tries, setTries] = useState(0);
  const [text, setText] = useState('');
  const asking = useRef(false);
  const gone = useRef(false);
  const button = useRef<HTMLButtonElement>(null);

  const ask = useCallback(async () => {
    onExplained(null);
    setText('');
    setTries((before) => before + 1);
    asking.current = true;
    const said = await explain({ step, earlier }, language, setText);
    asking.current = false;
    if (said.kind === 'explained' && button.current !== null && button.current === document.activeElement) onFocusLost();
    onExplained(gone.current && said.kind === 'stopped' ? null : said);
  }, [explain, step, earlier, language, onExplained, onFocusLost]);

  useEffect(() => {
    if (explained === null) void ask();
    // Who closes it, or goes elsewhere, does not wait for it any more.
    return () => {
      gone.current = true;
      if (asking.current) stop();
    };
    // Once, when it is opened.
  }, []);

  const isAsking = explained === null;
  const isBusy = solving && !isAsking;
  const shown = explained?.kind === 'explained' ? explained.text : text;
  return (
    <>
      {shown.trim() !== '' && (
        <>
          <p className="why-source">{words.says(name)}</p>
          <GrowingText key={tries} text={shown} growing={isAsking} />
        </>
      )}
      {isAsking && shown.trim() === '' && <p>{words.asking}</p>}
      {explained?.kind === 'stopped' && <p>{words.stopped}</p>}
      {explained?.kind === 'failed' && <FaultNotice fault={explained.fault} />}
      {explained?.kind !== 'explained' && (
        <button ref={button} type="button" className="link" aria-disabled={isBusy} onClick={() => (isAsking ? stop() : isBusy || void ask())}>
          {isAsking ? words.stop : words.again}
        </button>
      )}
      <p className="unseen" role="status">
        {isAsking ? words.asking : explained.kind === 'explained' ? `${words.says(name)} ${toPlainMath(explained.text)}` : explained.kind === 'stopped' ? words.stopped : ''}
      </p>
    </>
  );
}
