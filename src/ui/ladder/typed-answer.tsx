import { type FormEvent, useEffect, useId, useRef, useState } from 'react';
import type { LadderStrings } from '../../i18n/translate-ladder.ts';
import type { JudgedAnswer } from '../../state/checks-store.ts';
import { useChecks } from '../stores.tsx';
import { useLadderStrings } from './use-ladder-strings.ts';

/** Longer is no answer. */
const longestAnswer = 300;

type Shown = JudgedAnswer | { kind: 'checking' | 'failed' } | { kind: 'reached'; step: number };

interface TypedProps {
  problem: string;
  /** What the solution comes to, where it has been written. */
  expected: string | null;
  /** Goes on from a line that the solution has too: the number of its step, from 1, or null where there is none, or it was shown before. */
  goOnFrom: (typed: string) => number | null;
}

/** An answer of the student's own, judged before the solution is shown. */
export function TypedAnswer({ problem, expected, goOnFrom }: TypedProps) {
  const words = useLadderStrings();
  const judge = useChecks((state) => state.judgeAnswer);
  const [text, setText] = useState('');
  const [shown, setShown] = useState<Shown | null>(null);
  const id = useId();
  const said = useRef<HTMLParagraphElement>(null);
  // What is being checked, until it is changed or the field goes.
  const asked = useRef<Shown | null>(null);
  // More may have been shown since it was asked.
  const goOn = useRef(goOnFrom);
  // The field may be the last line in view.
  useEffect(() => {
    if (shown) said.current?.scrollIntoView({ block: 'nearest' });
  }, [shown]);
  useEffect(() => {
    goOn.current = goOnFrom;
  });
  useEffect(() => () => void (asked.current = null), []);

  async function submit(event: FormEvent) {
    event.preventDefault();
    if (text.trim() === '' || shown?.kind === 'checking') return;
    const checking: Shown = { kind: 'checking' };
    asked.current = checking;
    setShown(checking);
    const judged = await judge(problem, expected, text);
    if (asked.current !== checking) return;
    const step = judged?.kind === 'unfinished' || judged?.kind === 'undecided' ? goOn.current(text) : null;
    setShown(step === null ? (judged ?? { kind: 'failed' }) : { kind: 'reached', step });
  }

  return (
    <form className="typed-answer" onSubmit={(event) => void submit(event)}>
      <label htmlFor={id}>{words.answer.label}</label>
      <div className="typed-field">
        <input
          id={id}
          value={text}
          maxLength={longestAnswer}
          placeholder={words.answer.placeholder}
          aria-describedby={`${id}-said`}
          autoComplete="off"
          autoCapitalize="none"
          enterKeyHint="done"
          onChange={(event) => {
            setText(event.target.value);
            setShown(null);
            asked.current = null;
          }}
        />
        <button type="submit" aria-disabled={text.trim() === ''}>
          {words.answer.check}
        </button>
      </div>
      <p id={`${id}-said`} ref={said} className="said" role="status" data-kind={shown?.kind}>
        {shown && sayJudged(shown, words.answer)}
      </p>
    </form>
  );
}

function sayJudged(shown: Shown, words: LadderStrings['answer']): string {
  switch (shown.kind) {
    case 'right':
    case 'wrong':
      return words[shown.kind][shown.by];
    case 'reached':
      return words.reached(shown.step);
    default:
      return words[shown.kind];
  }
}
