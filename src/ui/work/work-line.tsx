import { type ChangeEvent, type KeyboardEvent, memo, useDeferredValue, useId, useMemo } from 'react';
import { beginningOf } from '../../rendering/beginning-of.ts';
import { GrowingText } from '../../rendering/growing-text.tsx';
import { delimitTypedMath } from '../../rendering/typed-math.ts';
import { Pad } from '../formula/pad.tsx';
import { VerdictMark } from '../solution/verdict-mark.tsx';
import { type LineMark, shapeOf } from './mark-lines.ts';
import { nameMark, sayReason } from './say-mark.ts';
import { useWorkStrings } from './use-work-strings.ts';

/** Formulas of a line that are typeset: a pasted page is not. */
const mostShown = 8;

/** What a line asks of the sheet; `at` is where the caret is. */
export interface LineActions {
  type(index: number, typed: string, at: number): void;
  finish(index: number, at: number): void;
  /** Whether there was something to join. */
  join(index: number): boolean;
  move(index: number, by: -1 | 1, at: number): boolean;
  leave(): void;
  /** The line as a formula field writes it; the caret stays there. */
  write(index: number, line: string): void;
  leavePad(index: number, at: number | null): void;
  /** Enter in a formula field: the line is finished, and the field goes on in the next. */
  finishPad(index: number): void;
}

interface LineProps {
  index: number;
  line: string;
  mark: LineMark;
  placeholder: string | undefined;
  /** What is chosen of the line while a formula is written in it. */
  pad: { from: number; to: number } | null;
  actions: LineActions;
}

/** One line of a student's work: its field, how it reads, its verdict in the margin and, where it is wrong, why. */
export const WorkLine = memo(function WorkLine({ index, line, mark, placeholder, pad, actions }: LineProps) {
  const words = useWorkStrings();
  const typed = useDeferredValue(line);
  const shown = useMemo(() => beginningOf(delimitTypedMath(typed), mostShown), [typed]);
  const id = useId();
  const reason = sayReason(mark, line, words.reasons);

  function onKeyDown(event: KeyboardEvent<HTMLTextAreaElement>) {
    const field = event.currentTarget;
    const { selectionStart: at, selectionEnd: end } = field;
    // An input method's own keys. Safari ends the composition first: there 229 tells.
    if (event.nativeEvent.isComposing || event.keyCode === 229 || event.ctrlKey || event.metaKey || event.altKey) return;
    const isDone =
      event.key === 'Enter' ? (actions.finish(index, at), true)
      : event.key === 'Backspace' && at === 0 && end === 0 ? actions.join(index)
      : event.key === 'ArrowUp' && !event.shiftKey && (at === 0 || !isWrapped(field)) ? actions.move(index, -1, at)
      : event.key === 'ArrowDown' && !event.shiftKey && (end === line.length || !isWrapped(field)) ? actions.move(index, 1, at)
      : false;
    if (isDone) event.preventDefault();
  }

  return (
    <li className="work-line" data-verdict={shapeOf(mark)}>
      <span className="part-number" aria-hidden="true">
        {index + 1}
      </span>
      <textarea
        rows={1}
        value={line}
        placeholder={placeholder}
        aria-label={words.line(index + 1)}
        aria-describedby={mark ? (reason === null ? `${id}-mark` : `${id}-reason`) : undefined}
        aria-invalid={reason !== null}
        onChange={({ target }: ChangeEvent<HTMLTextAreaElement>) => actions.type(index, target.value, target.selectionStart)}
        onKeyDown={onKeyDown}
        onBlur={actions.leave}
        spellCheck={false}
        autoCapitalize="off"
        autoComplete="off"
        autoCorrect="off"
        // `next` would leave the sheet on Android: its key goes to the next field of the page by itself.
        enterKeyHint="enter"
      />
      <div className="work-shown">{shown !== null && <GrowingText text={shown} growing={false} />}</div>
      <span className="work-mark" id={`${id}-mark`}>
        {mark && <VerdictMark mark={shapeOf(mark)} label={nameMark(mark, words.marks)} />}
      </span>
      {pad && <Pad text={line} {...pad} write={(text) => actions.write(index, text)} onDone={(at) => actions.leavePad(index, at)} onEnter={() => actions.finishPad(index)} />}
      {reason !== null && (
        <p className="work-reason" id={`${id}-reason`}>
          {reason}
        </p>
      )}
    </li>
  );
});

/** Whether a field shows its line in several rows: then the arrow keys go through them first. */
function isWrapped(field: HTMLTextAreaElement): boolean {
  return field.clientHeight > 2 * Number.parseFloat(getComputedStyle(field).lineHeight);
}
