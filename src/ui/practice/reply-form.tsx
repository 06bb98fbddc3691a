import { type FormEvent, type KeyboardEvent, useDeferredValue, useEffect, useId, useRef } from 'react';
import { recordOf } from '../../state/practice-record.ts';
import type { Round } from '../../state/practice-store.ts';
import { levelsOf } from '../../state/practice-topics.ts';
import { Icon } from '../icons.tsx';
import { Preview } from '../preview.tsx';
import { usePractice, usePracticeStrings } from './use-practice.ts';

/** Longer than any answer, in characters. */
const longestReply = 300;

/** Where the answer is typed, with a preview of how it reads, and what became of it. */
export function ReplyForm({ round }: { round: Round }) {
  const words = usePracticeStrings();
  const type = usePractice((state) => state.type);
  const reply = usePractice((state) => state.reply);
  const next = usePractice((state) => state.next);
  const judging = usePractice((state) => state.said?.verdict === 'judging');
  const shown = useDeferredValue(round.typed);
  const field = useRef<HTMLInputElement>(null);
  const nextButton = useRef<HTMLButtonElement>(null);
  const begunSolved = useRef(round.solved);
  const id = useId();
  const empty = round.typed.trim() === '';

  // A new exercise is there to be answered, and an answered one to go on from; but whoever is choosing a level goes on choosing.
  useEffect(() => {
    if (!(document.activeElement instanceof HTMLSelectElement)) field.current?.focus({ preventScroll: true });
  }, []);
  useEffect(() => {
    if (round.solved && !begunSolved.current) nextButton.current?.focus({ preventScroll: true });
  }, [round.solved]);

  function submit(event: FormEvent) {
    event.preventDefault();
    void reply();
  }

  function onKeyDown(event: KeyboardEvent) {
    // An input method's own Enter takes a word, not the answer.
    if (event.key === 'Enter' && (event.nativeEvent.isComposing || event.keyCode === 229)) event.preventDefault();
  }

  return (
    <form className="reply" onSubmit={submit}>
      <label htmlFor={id} className="small">
        {words.yourAnswer}
      </label>
      <div className="reply-field">
        <input
          id={id}
          ref={field}
          value={round.typed}
          maxLength={longestReply}
          placeholder={words.placeholder}
          readOnly={round.solved}
          aria-describedby={`${id}-said`}
          onChange={({ target }) => type(target.value)}
          onKeyDown={onKeyDown}
          autoComplete="off"
          autoCapitalize="none"
          autoCorrect="off"
          spellCheck={false}
          enterKeyHint="done"
        />
        {round.solved ? (
          // A key that is held goes past no exercise.
          <button type="button" className="primary" ref={nextButton} onKeyDown={(event) => event.repeat && event.preventDefault()} onClick={next}>
            {words.next} <Icon name="right" />
          </button>
        ) : (
          <button type="submit" className="primary" aria-disabled={empty || judging}>
            {words.check}
          </button>
        )}
      </div>
      <div className="reply-preview">{!empty && <Preview text={shown} label={words.preview} />}</div>
      <Said round={round} id={`${id}-said`} />
    </form>
  );
}

/** What became of the reply. Its line is there before its words. */
function Said({ round, id }: { round: Round; id: string }) {
  const words = usePracticeStrings();
  const said = usePractice((state) => state.said);
  const results = usePractice((state) => state.results);
  const { topic, level, result, solved, again } = round;
  const verdict = said?.verdict ?? (solved ? 'solved' : null);
  const now = result === null || again ? level : recordOf(results, topic, levelsOf(topic)).level;
  const told = verdict === null || verdict === 'judging' ? [] : [solved && result === false && words.comesBack, now > level && words.rises(now), now < level && words.falls(now)];
  const first = verdict === null ? '' : verdict === 'judging' ? words.judging : verdict === 'solved' ? result !== false && words.solvedBefore : words.verdicts[verdict];
  return (
    <p role="status" id={id} className="said" data-verdict={verdict ?? undefined}>
      {verdict === 'right' && <Icon name="check" />} {[first, ...told].filter(Boolean).join(' ')}
    </p>
  );
}
