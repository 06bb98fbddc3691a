import type { Attempt } from '../../domain/attempt.ts';
import { voteSizes } from '../../domain/vote-size.ts';
import { canGoOn } from '../../state/can-go-on.ts';
import { focusProblemBox, focusSheet } from '../move-focus.ts';
import { GiveActions } from '../sharing/give-actions.tsx';
import { useModel, useStrings, useTutor } from '../stores.tsx';
import { setTyped } from '../typed-problem.ts';
import { AnotherLikeThis } from './another-like-this.tsx';

/** Go on, solve again, change the problem, give it away unless some of it is `hidden`, and how long it took. */
export function AttemptActions({ attempt, problem, hidden = false }: { attempt: Attempt; problem: string; hidden?: boolean }) {
  const { solution: words, problem: problemWords, vote: voteWords } = useStrings();
  const solveAgain = useTutor((state) => state.solveAgain);
  const goOn = useTutor((state) => state.goOn);
  const vote = useTutor((state) => state.vote);
  const wanted = useTutor(({ open }) => (open.kind === 'open' ? open.session.wanted : 1));
  const more = voteSizes.find((size) => size > wanted);
  const newProblem = useTutor((state) => state.newProblem);
  const broken = useModel((state) => canGoOn(state.card, attempt, problem));
  const busy = useTutor((state) => state.solving !== null);

  /** These buttons go while a solution is being written. */
  function write(begin: () => Promise<void>) {
    if (busy) return;
    focusSheet();
    void begin();
  }

  function edit() {
    newProblem();
    setTyped(problem);
    focusProblemBox();
  }

  return (
    <footer className="attempt-actions">
      <div className="buttons">
        {broken && (
          <button type="button" aria-disabled={busy} onClick={() => write(() => goOn(attempt))}>
            {words.goOn}
          </button>
        )}
        <button type="button" aria-disabled={busy} title={busy ? problemWords.busy : undefined} onClick={() => write(solveAgain)}>
          {words.again}
        </button>
        {more && (
          <button type="button" className="quiet" aria-disabled={busy} title={busy ? problemWords.busy : undefined} onClick={() => write(() => vote(more))}>
            {voteWords.start(more)}
          </button>
        )}
        <button type="button" className="quiet" onClick={edit}>
          {words.edit}
        </button>
        {attempt.text !== '' && <AnotherLikeThis problem={problem} />}
        {!hidden && <GiveActions problem={problem} attempt={attempt} />}
      </div>
      {attempt.timing && (
        <p className="small timing">{words.timing(attempt.timing.tokens, (attempt.timing.totalMs / 1000).toFixed(1), Math.round(attempt.timing.tokensPerSecond).toString())}</p>
      )}
    </footer>
  );
}
