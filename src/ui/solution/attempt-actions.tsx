import { useEffect, useState } from 'react';
import type { Attempt } from '../../domain/attempt.ts';
import { voteSizes } from '../../domain/vote-size.ts';
import { canGoOn } from '../../state/can-go-on.ts';
import { solutionOf } from '../../state/solution-of.ts';
import { focusProblemBox, focusSheet } from '../move-focus.ts';
import { useModel, useStrings, useTutor } from '../stores.tsx';
import { setTyped } from '../typed-problem.ts';

const bringForms = () => import('./copy-text.ts').then(({ FORMS }) => FORMS, () => null);

/** Go on, solve again, change the problem, copy unless some of it is `hidden`, and how long it took. */
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
  const [copied, setCopied] = useState<'no' | 'yes' | 'failed'>('no');
  // Here before it is wanted: Safari lets a page copy only in the very moment of a click.
  useEffect(() => void bringForms(), []);

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

  async function copy(form: 'markdown' | 'latex') {
    try {
      const forms = (await bringForms())!;
      // The clipboard is missing over plain http, and it may refuse.
      await navigator.clipboard.writeText(forms[form](problem, solutionOf(attempt)));
      setCopied('yes');
    } catch {
      setCopied('failed');
    }
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
        {attempt.text !== '' && !hidden && (
          <>
            <button type="button" className="quiet" onClick={() => void copy('markdown')}>
              {words.copyMarkdown}
            </button>
            <button type="button" className="quiet" onClick={() => void copy('latex')}>
              {words.copyLatex}
            </button>
          </>
        )}
        <span role="status" className="small">
          {copied === 'yes' && words.copied}
          {copied === 'failed' && words.copyFailed}
        </span>
      </div>
      {attempt.timing && (
        <p className="small timing">{words.timing(attempt.timing.tokens, (attempt.timing.totalMs / 1000).toFixed(1), Math.round(attempt.timing.tokensPerSecond).toString())}</p>
      )}
    </footer>
  );
}
