import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { Attempt } from '../../domain/attempt.ts';
import type { Session } from '../../domain/session.ts';
import { FormulaButton, goBack } from '../formula/pad.tsx';
import { breakLine, type Edited, joinLine, mostLines, putIn, typeLine } from './edit-lines.ts';
import { isCurrent, markLines } from './mark-lines.ts';
import { NextLineView } from './next-line-view.tsx';
import { nameMark, sayReason } from './say-mark.ts';
import { useJudged } from './use-judged.ts';
import { useWorkStrings } from './use-work-strings.ts';
import { useWork } from './use-work.ts';
import { type LineActions, WorkLine } from './work-line.tsx';
import './work.css';

/** Who has asked for a sheet just now goes on there, however slowly it came; whoever opens an old one goes where they want. Milliseconds. */
const justNow = 10_000;

/** Whether the keyboard is where the problem was typed, and nothing was typed there since. */
function isWaiting(): boolean {
  const focused = document.activeElement;
  return focused === null || focused === document.body || (focused.closest('.problem-box') !== null && !(focused instanceof HTMLTextAreaElement && focused.value !== ''));
}

/** The student's own lines: each is judged when it is finished, the first that does not follow is told why. */
export function WorkView({ session }: { session: Session; shown: Attempt | null }) {
  const words = useWorkStrings();
  const [text, change] = useWork(session);
  const { judged, fault, judge } = useJudged(session.problem, text);
  const list = useRef<HTMLOListElement>(null);
  const solved = useRef<HTMLParagraphElement>(null);
  const caret = useRef<Omit<Edited, 'lines'> | null>(null);
  const [pad, setPad] = useState<{ line: number; chosen: { from: number; to: number } } | null>(null);
  const padButton = useRef<HTMLButtonElement>(null);
  const last = useRef<HTMLTextAreaElement>(null);
  const lines = useMemo(() => text.split('\n'), [text]);
  const marks = useMemo(() => markLines(lines, judged), [lines, judged]);
  const isSolved = judged !== null && judged.verdict.isSolved && isCurrent(lines, judged);

  function edit({ lines: edited, ...place }: Edited) {
    caret.current = place;
    change(edited.join('\n'));
  }

  /** A change that finishes a line. */
  function apply(edited: Edited) {
    edit(edited);
    judge(edited.lines.join('\n'));
  }

  // The lines are not drawn again because what they call is new.
  const now = useRef({ lines, change, edit, apply, judge });
  now.current = { lines, change, edit, apply, judge };
  const actions = useMemo((): LineActions => {
    const field = (index: number) => list.current?.querySelectorAll('textarea')[index];
    return {
      type: (index, typed, at) => now.current[/[\r\n]/.test(typed) ? 'apply' : 'edit'](typeLine(now.current.lines, index, typed, at)),
      finish: (index, at) => now.current.apply(breakLine(now.current.lines, index, at)),
      join(index) {
        const joined = joinLine(now.current.lines, index);
        if (joined) now.current.edit(joined);
        return joined !== null;
      },
      move(index, by, at) {
        const next = field(index + by);
        next?.focus();
        next?.setSelectionRange(at, at);
        return next !== undefined;
      },
      leave: () => now.current.judge(now.current.lines.join('\n')),
      write: (index, line) => now.current.change(now.current.lines.with(index, line).join('\n')),
      leavePad(index, at) {
        setPad(null);
        if (at !== null) goBack(field(index), padButton.current, at);
        now.current.judge(now.current.lines.join('\n'));
      },
      finishPad(index) {
        const { lines: broken, line } = breakLine(now.current.lines, index, now.current.lines[index]!.length);
        now.current.change(broken.join('\n'));
        now.current.judge(broken.join('\n'));
        setPad({ line, chosen: { from: 0, to: 0 } });
      },
    };
  }, []);

  useLayoutEffect(() => {
    const place = caret.current;
    caret.current = null;
    const field = place && list.current?.querySelectorAll('textarea')[place.line];
    if (!field || (field === document.activeElement && field.selectionStart === place.at)) return;
    field.focus();
    field.setSelectionRange(place.at, place.at);
  });

  useLayoutEffect(() => {
    if (list.current?.contains(document.activeElement)) solved.current?.scrollIntoView({ block: 'nearest' });
    // The button for the next line is gone, and the focus with it if it was there.
    if (isSolved && pad === null && document.activeElement === document.body) solved.current?.focus({ preventScroll: true });
  }, [isSolved, pad]);

  useEffect(() => {
    // What comes above the line that is being written, a preview or a reason, moves it, and it stays in sight.
    const watcher = new ResizeObserver(() => {
      const focused = document.activeElement;
      if (list.current?.contains(focused)) focused?.scrollIntoView({ block: 'nearest' });
    });
    watcher.observe(list.current!);
    return () => watcher.disconnect();
  }, []);

  useEffect(() => {
    if (Date.now() - session.createdAt < justNow && session.work === '' && isWaiting()) list.current?.querySelector('textarea')?.focus();
    // Once, when the sheet is there.
  }, []);

  function openPad() {
    const fields = [...list.current!.querySelectorAll('textarea')];
    const field = last.current?.isConnected ? last.current : fields.at(-1)!;
    setPad(pad ? null : { line: fields.indexOf(field), chosen: { from: field.selectionStart, to: field.selectionEnd } });
  }

  const hint = lines.length >= mostLines ? words.full : words.hint;
  return (
    <section className="work" aria-label={words.label}>
      <ol ref={list} onFocus={({ target }) => target instanceof HTMLTextAreaElement && (last.current = target)}>
        {lines.map((line, index) => (
          <WorkLine key={index} index={index} line={line} mark={marks[index]!} placeholder={text === '' ? words.placeholder : undefined} pad={pad?.line === index ? pad.chosen : null} actions={actions} />
        ))}
      </ol>
      <div className="work-hint">
        <FormulaButton isOpen={pad !== null} onClick={openPad} ref={padButton} />
        <p className="small">{hint}</p>
      </div>
      {isSolved && (
        <p className="work-solved" ref={solved} tabIndex={-1}>
          {words.solved}
        </p>
      )}
      {fault && (
        <p className="notice">
          {words[fault]}{' '}
          <button type="button" onClick={() => { list.current?.querySelector<HTMLElement>('li:last-child textarea')?.focus(); judge(text); }}>
            {words.checkAgain}
          </button>
        </p>
      )}
      <p className="unseen" role="status">
        {fault ? words[fault] : said()}
      </p>
      {!isSolved && <NextLineView work={text} onPutIn={(line, at) => apply(putIn(lines, at, line))} />}
    </section>
  );

  /** What a screen reader is told of the last verdict, once. */
  function said(): string {
    if (!judged) return '';
    if (judged.verdict.isSolved) return words.solved;
    const at = judged.verdict.firstWrong ?? judged.verdict.lines.findLastIndex((verdict) => verdict !== null);
    const verdict = judged.verdict.lines[at];
    return verdict ? words.said(at + 1, sayReason(verdict, judged.lines[at]!, words.reasons) ?? nameMark(verdict, words.marks)) : '';
  }
}
