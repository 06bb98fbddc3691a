import { useState } from 'react';
import type { Attempt } from '../../domain/attempt.ts';
import { toLatex } from '../../rendering/to-latex.ts';
import { toMarkdown } from '../../rendering/to-markdown.ts';
import { useStrings, useTutor } from '../stores.tsx';

/** Solve again, copy, and how long it took. */
export function AttemptActions({ attempt, problem }: { attempt: Attempt; problem: string }) {
  const { solution: words, problem: problemWords } = useStrings();
  const solveAgain = useTutor((state) => state.solveAgain);
  const busy = useTutor((state) => state.draft !== null);
  const [copied, setCopied] = useState<'no' | 'yes' | 'failed'>('no');
  const text = `${problem}\n\n${attempt.text}\n`;

  function copy(content: string) {
    // Missing over plain http, and it may be refused.
    (navigator.clipboard?.writeText(content) ?? Promise.reject(new Error('no clipboard'))).then(() => setCopied('yes'), () => setCopied('failed'));
  }

  return (
    <footer className="attempt-actions">
      <div className="buttons">
        <button type="button" disabled={busy} title={busy ? problemWords.busy : undefined} onClick={() => void solveAgain()}>
          {words.again}
        </button>
        {attempt.text !== '' && (
          <>
            <button type="button" className="quiet" onClick={() => copy(toMarkdown(text))}>
              {words.copyMarkdown}
            </button>
            <button type="button" className="quiet" onClick={() => copy(toLatex(text))}>
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
