import { useState } from 'react';
import { GrowingText } from '../../rendering/growing-text.tsx';
import { languageTag } from '../../rendering/language.ts';
import type { ExerciseSheet, SheetStep } from '../../state/exercise-sheet.ts';
import type { Round } from '../../state/practice-store.ts';
import { AnswerView } from '../solution/answer-view.tsx';
import { usePractice, usePracticeStrings } from './use-practice.ts';

/** Hints, one at a time: what is done next and why, then the step itself; and the whole worked solution. */
export function Help({ round, sheet }: { round: Round; sheet: ExerciseSheet }) {
  const words = usePracticeStrings();
  const hint = usePractice((state) => state.hint);
  const giveUp = usePractice((state) => state.giveUp);
  const next = usePractice((state) => state.next);
  const [whole, setWhole] = useState(false);
  const { hints, solved, again } = round;
  const shown = whole ? 2 * sheet.steps.length : hints;

  function toggle() {
    setWhole(!whole);
    if (!solved) giveUp();
  }

  return (
    <>
      <div className="solution" role="group" aria-label={whole ? words.solution : words.hints} aria-live="polite">
        {sheet.steps.slice(0, Math.ceil(shown / 2)).map((step, at) => (
          <Step key={at} step={step} number={at + 1} isShown={shown > 2 * at + 1} label={words.step(at + 1)} />
        ))}
      </div>
      {solved && <AnswerView answer={sheet.answer} verdict={{ kind: 'unknown' }} />}
      <div className="help-buttons">
        {!solved && (
          <button type="button" onClick={hint}>
            {hints === 0 ? words.hint : words.nextHint}
          </button>
        )}
        {hints < 2 * sheet.steps.length && (
          <button type="button" className="quiet" aria-expanded={whole} onClick={toggle}>
            {whole ? words.hide : words.whole}
          </button>
        )}
        {!solved && !again && (
          <button type="button" className="quiet" onClick={next}>
            {words.skip}
          </button>
        )}
      </div>
    </>
  );
}

function Step({ step, number, isShown, label }: { step: SheetStep; number: number; isShown: boolean; label: string }) {
  const text = isShown ? step.text : step.rule;
  return (
    <section className="part" data-kind="step" aria-label={label}>
      <span className="part-number" aria-hidden="true">
        {number}
      </span>
      <div className="part-text">
        <GrowingText key={text} text={text} growing={false} />
        <p className="small" lang={languageTag(step.why)}>
          {step.why}
        </p>
      </div>
    </section>
  );
}
