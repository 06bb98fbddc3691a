import { useState } from 'react';
import type { Attempt } from '../../domain/attempt.ts';
import { canGoOn } from '../../state/can-go-on.ts';
import { solutionOf } from '../../state/solution-of.ts';
import { toLatex } from '../../rendering/to-latex.ts';
import { toMarkdown } from '../../rendering/to-markdown.ts';
import { focusProblemBox, focusSheet } from '../move-focus.ts';
import { useModel, useStrings, useTutor } from '../stores.tsx';
import { setTyped } from '../typed-problem.ts';
import { copyText } from './copy-text.ts';

/** Go on, solve again, change the problem, copy, and how long it took. */
export function AttemptActions({ attempt, problem }: { attempt: Attempt; problem: string }) {
  const { solution: words, problem: problemWords } = useStrings();
  const solveAgain = useTutor((state) => state.solveAgain);
  const goOn = useTutor((state) => state.goOn);
  const newProblem = useTutor((state) => state.newProblem);
  const broken = useModel((state) => canGoOn(state.card, attempt, problem));
  const busy = useTutor((state) => state.draft !== null);
  const [copied, setCopied] = useState<'no' | 'yes' | 'failed'>('no');
  const text = () => copyText(problem, solutionOf(attempt));

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

  function copy(content: string) {
    // Missing over plain http, and it may be refused.
    (navigator.clipboard?.writeText(content) ?? Promise.reject(new Error('no clipboard'))).then(() => setCopied('yes'), () => setCopied('failed'));
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
        <button type="button" className="quiet" onClick={edit}>
          {words.edit}
        </button>
        {attempt.text !== '' && (
          <>
            <button type="button" className="quiet" onClick={() => copy(toMarkdown(text()))}>
              {words.copyMarkdown}
            </button>
            <button type="button" className="quiet" onClick={() => copy(toLatex(text()))}>
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
