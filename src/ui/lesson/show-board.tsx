import { useLayoutEffect, useMemo } from 'react';
import type { Session } from '../../domain/session.ts';
import { FlawsContext } from '../../rendering/flaws.ts';
import { Formula } from '../../rendering/formula.tsx';
import { GrowingText } from '../../rendering/growing-text.tsx';
import type { Checked } from '../../state/checks-store.ts';
import { type Cut, hideBoxes, type ShownPart } from '../../state/lesson-slide.ts';
import type { Show } from '../../state/lesson-show.ts';
import type { PartVerdict } from '../../state/part-verdicts.ts';
import { sayFlaw } from '../solution/say-flaw.ts';
import { VerdictMark } from '../solution/verdict-mark.tsx';
import { useStrings } from '../stores.tsx';
import { TypedText } from '../typed-text.tsx';
import type { Fit } from './fit-type.ts';
import type { Board } from './use-fit.ts';

interface BoardProps {
  session: Session;
  cut: Cut;
  checked: Checked | null;
  show: Show;
  board: Board;
  /** Another object each time that it has been measured, which loses the place that it was scrolled to. */
  fit: Fit | null;
}

/** The problem, and under it what has been revealed of its solution; the spotlight is on what has just come. All of it is there from the first, so that it can be measured. */
export function ShowBoard({ session, cut, checked, show, board: { problem, stage, column }, fit }: BoardProps) {
  const { solution, checks } = useStrings();

  useLayoutEffect(() => {
    const lit = stage.current?.querySelector<HTMLElement>('[aria-current]');
    if (!stage.current) return;
    if (!lit) stage.current.scrollTop = 0;
    else if (lit.offsetHeight > stage.current.clientHeight) stage.current.scrollTop = lit.offsetTop;
    else lit.scrollIntoView({ block: 'nearest' });
  }, [stage, show.at, show.step, show.lit, fit]);

  return (
    <>
      <header className="show-problem" ref={problem}>
        <h2>
          <TypedText key={session.id} text={session.problem} />
        </h2>
      </header>
      <div className="show-stage" role="group" aria-label={solution.label} tabIndex={0} ref={stage}>
        {/* The board itself stays, and the focus with it. */}
        <div key={session.id} className="show-column" ref={column}>
          {cut.steps.map((shown, place) => (
            <Part key={shown.index} shown={shown} verdict={checked?.verdicts[shown.index]} isHidden={place >= show.step} isLit={show.lit === 'step' && place === show.step - 1} isOpen={show.answer} />
          ))}
          {(cut.answer !== null || cut.closing.length > 0) && (
            <section className="show-answer" aria-label={solution.answer} aria-current={show.lit === 'answer' ? 'step' : undefined} data-hidden={!show.answer}>
              {cut.closing.map(({ part, index }) => (
                <GrowingText key={index} text={part.source} growing={false} />
              ))}
              {cut.answer !== null && (
                <div className="show-frame" data-verdict={checked?.answerVerdict.kind}>
                  <Formula tex={cut.answer} display />
                  {checked?.answerVerdict.kind === 'confirmed' && <p className="show-verdict">{checks.confirmed}</p>}
                  {checked?.answerVerdict.kind === 'refuted' && (
                    <p className="show-verdict">
                      {checks.refuted} <Formula tex={checked.answerVerdict.answer} display={false} />
                    </p>
                  )}
                </div>
              )}
            </section>
          )}
        </div>
      </div>
    </>
  );
}

interface PartProps {
  shown: ShownPart;
  verdict: PartVerdict | undefined;
  isHidden: boolean;
  isLit: boolean;
  /** Whether the answer may be seen in it. */
  isOpen: boolean;
}

/** A line that doesn't hold is marked; what holds needs no mark in class. */
function Part({ shown: { part }, verdict, isHidden, isLit, isOpen }: PartProps) {
  const { checks, solution } = useStrings();
  const flaws = useMemo(() => (verdict?.flaws ?? []).map((flaw) => ({ tex: flaw.tex, note: sayFlaw(flaw, checks), doubt: false })), [verdict, checks]);
  const text = (whole: string) => (isOpen ? whole : hideBoxes(whole));
  const step = part.kind === 'step' ? part : null;
  // A text that changes in its midst is read anew.
  const key = `${isOpen}`;
  return (
    <section className="show-part" aria-label={step ? solution.step(step.number) : undefined} aria-current={isLit ? 'step' : undefined} data-hidden={isHidden}>
      <span className="show-number" aria-hidden="true">
        {step?.number}
      </span>
      <div className="show-text">
        <FlawsContext value={flaws}>
          {step && step.title !== '' && (
            <h3>
              <GrowingText key={key} text={text(step.title)} growing={false} />
            </h3>
          )}
          <GrowingText key={key} text={text(step ? step.body : part.source)} growing={false} />
        </FlawsContext>
      </div>
      {verdict?.mark === 'fails' && <VerdictMark mark="fails" />}
    </section>
  );
}
