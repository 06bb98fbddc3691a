import { useEffect, useRef } from 'react';
import type { Attempt } from '../../domain/attempt.ts';
import { allSeen, kindSeen, stepSeen } from '../../domain/seen.ts';
import type { Session } from '../../domain/session.ts';
import { GrowingText } from '../../rendering/growing-text.tsx';
import { climbOf, reachedBy, unworded } from '../../state/climb.ts';
import { isSpent } from '../../state/is-spent.ts';
import { solutionOf } from '../../state/solution-of.ts';
import { isRefusal } from '../../state/starter-facts.ts';
import { focusSheet } from '../move-focus.ts';
import { AttemptActions } from '../solution/attempt-actions.tsx';
import { Ending, Progress, Refusal } from '../solution/attempt-view.tsx';
import { CheckTally } from '../solution/check-tally.tsx';
import { SolutionView } from '../solution/solution-view.tsx';
import { StarterDoubt } from '../solution/starter-doubt.tsx';
import { useChecked } from '../solution/use-checked.ts';
import { useSettings, useTutor } from '../stores.tsx';
import { WhyView } from '../why/why-view.tsx';
import { LadderSpeech } from './ladder-speech.tsx';
import { NextControl } from './next-control.tsx';
import { TypedAnswer } from './typed-answer.tsx';
import { useFocusBefore } from './use-focus-before.ts';
import { useInView } from './use-in-view.ts';
import { useKind } from './use-kind.ts';
import { useLadderStrings } from './use-ladder-strings.ts';
import { useOperation } from './use-operation.ts';
import './ladder.css';

/** A solution that is shown a step at a time, or after hints. What has not been asked for is nowhere on the page. */
export function LadderView({ session, attempt }: { session: Session; attempt: Attempt }) {
  const words = useLadderStrings();
  const language = useSettings((state) => state.language);
  const draft = useTutor((state) => (state.draft?.attemptId === attempt.id ? state.draft : null));
  const change = useTutor((state) => state.change);
  const showAttempt = useTutor((state) => state.showAttempt);
  const solution = draft?.solution ?? solutionOf(attempt);
  const growing = draft !== null || attempt.state.kind === 'writing';
  const checked = useChecked(attempt, session.problem, solution, draft !== null);
  const kind = useKind(session.problem, session.way === 'hints' || session.seen >= kindSeen);
  const known = { growing, hasKind: kind === undefined ? undefined : kind !== null, language };
  const operation = useOperation(session.problem, unworded(climbOf(session, attempt, solution, known), session.problem, solution, language));
  const climb = climbOf(session, attempt, solution, { ...known, operation });
  const refused = isRefusal(attempt.model, (draft ?? attempt).text, draft !== null);
  const ended = climb.whole || refused;
  const bottom = useRef<HTMLDivElement>(null);
  const focus = useFocusBefore(ended);
  useInView(bottom, session.seen);

  // From then on other solutions, votes and copies may tell of it.
  const done = ended && isSpent(attempt) && session.seen < allSeen;
  useEffect(() => {
    if (done) change({ seen: allSeen, seenIn: attempt.id });
  }, [done, change, attempt.id]);

  function show(seen: number) {
    // What a vote writes meanwhile takes nobody off this solution.
    if (seen > kindSeen) showAttempt(attempt.id);
    change({ seen, ...(seen > kindSeen && { seenIn: attempt.id }) });
  }

  function hide() {
    focusSheet();
    change({ seen: 0, seenIn: null });
  }

  function goOnFrom(typed: string): number | null {
    const rung = reachedBy(climb, typed);
    if (rung !== null) show(stepSeen(rung));
    return rung === null ? null : rung + 1;
  }

  const told = kind ? words.kinds[kind] : null;
  return (
    <div className="ladder">
      {climb.kindShown && told && (
        <p className="ladder-hint">
          <b>{words.hint}</b> {told}
        </p>
      )}
      {/* No graphs: their marked points would tell what is still hidden. */}
      {!refused && <SolutionView key={attempt.id} solution={climb.shown} growing={climb.growing} checked={checked} Under={WhyView} />}
      {climb.words !== null && (
        <div className="ladder-hint">
          <b>{words.nextWords}</b> <GrowingText text={climb.words} growing={false} />
        </div>
      )}
      {refused && !draft && <Refusal />}
      {draft && <Progress tokens={draft.tokens} />}
      {!ended && checked?.answerVerdict.kind === 'refuted' && <p className="notice">{words.doubtful}</p>}
      {!draft && <Ending attempt={attempt} />}
      {!ended && (
        <div role="group" aria-label={words.label} ref={bottom} {...focus}>
          <NextControl climb={climb} way={session.way} onNext={() => 'seen' in climb.next && show(climb.next.seen)} onAll={() => show(allSeen)} />
          <TypedAnswer problem={session.problem} expected={growing ? null : solution.answer} goOnFrom={goOnFrom} />
        </div>
      )}
      {ended && !refused && attempt.text !== '' && <CheckTally checked={checked} />}
      {!growing && (ended || attempt.state.kind !== 'complete') && <AttemptActions attempt={attempt} problem={session.problem} hidden={!ended} />}
      {ended && !refused && <StarterDoubt attempt={attempt} problem={session.problem} checked={checked} />}
      {ended && !refused && attempt.text !== '' && (
        <button type="button" className="quiet" onClick={hide}>
          {words.again}
        </button>
      )}
      <LadderSpeech climb={climb} kind={told} />
    </div>
  );
}
