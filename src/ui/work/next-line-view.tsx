import { useEffect, useRef, useState } from 'react';
import { GrowingText } from '../../rendering/growing-text.tsx';
import type { NextLine } from '../../state/find-next-line.ts';
import { FaultNotice } from '../fault-notice.tsx';
import { VerdictMark } from '../solution/verdict-mark.tsx';
import { useModel, useStrings, useTutor } from '../stores.tsx';
import { TypedText } from '../typed-text.tsx';
import { useWorkStrings } from './use-work-strings.ts';

/** What stands above the place of a suggestion; where it changes, the suggestion is worth nothing any more. */
const above = (work: string, at: number): string => work.split('\n').slice(0, at).map((line) => line.trim()).join('\n');

/** Shows the line that may come next in a student's work, on their word, and puts it in on another. */
export function NextLineView({ work, onPutIn }: { work: string; onPutIn: (line: string, at: number) => void }) {
  const { next: words, marks } = useWorkStrings();
  const { solution, problem } = useStrings();
  const nextLine = useTutor((state) => state.nextLine);
  const stop = useTutor((state) => state.stop);
  const solving = useTutor((state) => state.solving !== null);
  const isLoaded = useModel(({ model }) => model.kind === 'ready');
  const [asked, setAsked] = useState<{ work: string; next: NextLine | null } | null>(null);
  const button = useRef<HTMLButtonElement>(null);
  const suggestion = useRef<HTMLDivElement>(null);
  const isAsking = asked !== null && asked.next === null;
  const asking = useRef(false);
  const isBusy = solving && !isAsking;
  const next = asked?.next ?? null;
  const found = next?.kind === 'found' && above(work, next.at) === above(asked!.work, next.at) ? next : null;
  const progress = isLoaded ? words.asking : solution.waiting;

  // Who goes elsewhere does not wait for it any more, and may have something else written.
  useEffect(() => () => void (asking.current && stop()), [stop]);

  // Newer browsers give a promise back, which is no way to end an effect.
  useEffect(() => void suggestion.current?.scrollIntoView({ block: 'nearest' }), [found]);

  async function ask() {
    if (isBusy) return;
    setAsked({ work, next: null });
    asking.current = true;
    const answer = await nextLine(work);
    asking.current = false;
    setAsked({ work, next: answer });
  }

  return (
    <section className="next-line" aria-label={words.label}>
      <div className="buttons">
        <button
          ref={button}
          type="button"
          aria-disabled={isBusy}
          title={isBusy ? problem.busy : undefined}
          // The second click of a double click stops nothing of what the first one began, and neither does a key that is held.
          onKeyDown={(event) => event.repeat && event.preventDefault()}
          onClick={(event) => void (isAsking ? event.detail < 2 && stop() : ask())}
        >
          {isAsking ? words.stop : words.show}
        </button>
        <span className="small">{isAsking && progress}</span>
      </div>
      {found && (
        <div className="suggestion" ref={suggestion}>
          <p className="small">{found.isChecked ? words.checked : words.unchecked}</p>
          {found.words !== '' && <GrowingText key={found.words} text={found.words} growing={false} />}
          <div className="suggested">
            <TypedText key={found.line} text={found.line} />
            <VerdictMark mark={found.isChecked ? 'holds' : 'unchecked'} label={found.isChecked ? marks.follows : marks.unknown} />
          </div>
          <div className="buttons">
            <button type="button" onClick={() => { setAsked(null); onPutIn(found.line, found.at); }}>
              {words.putIn}
            </button>
            <button type="button" className="quiet" onClick={() => { setAsked(null); button.current?.focus(); }}>
              {words.dismiss}
            </button>
          </div>
        </div>
      )}
      {next?.kind === 'failed' && <FaultNotice fault={next.fault} />}
      <p role="status" className={sayEnd() === null ? 'unseen' : 'small'}>
        {sayEnd() ?? (isAsking ? progress : found ? `${found.isChecked ? words.checked : words.unchecked} ${found.line}` : '')}
      </p>
    </section>
  );

  /** What is said where nothing is shown; null where something is. */
  function sayEnd(): string | null {
    if (next?.kind === 'none') return work === asked!.work ? words.none : null;
    return next?.kind === 'found' && !found ? words.changed : null;
  }
}
