import type { MouseEvent, ReactNode } from 'react';
import type { Show } from '../../state/lesson-show.ts';
import { Icon } from '../icons.tsx';
import type { KeyAction } from './key-action.ts';
import { useLesson } from './lesson-context.ts';
import { ShowTimer } from './show-timer.tsx';
import { useLessonStrings } from './use-lesson-strings.ts';

interface BarProps {
  show: Show;
  place: string;
  told: string;
  onAction: (action: KeyAction) => void;
  /** A pointer has pressed a button: the keys are the lesson's again. */
  onUsed: () => void;
}

/** Under the board: what the last key came to, where the lesson is, the time, and a button for each key. */
export function ShowBar({ show, place, told, onAction, onUsed }: BarProps) {
  const { show: words, keys } = useLessonStrings();
  const runs = useLesson((state) => state.timer.since !== null);

  function press(action: KeyAction) {
    return (event: MouseEvent) => {
      onAction(action);
      if (event.detail > 0) onUsed();
    };
  }
  const button = (action: KeyAction, label: string, sign: ReactNode) => (
    <button type="button" className="quiet" data-do={action} aria-label={label} title={label} onClick={press(action)}>
      {sign}
    </button>
  );

  return (
    <footer className="show-bar">
      <p className="show-place">
        <span>{place}</span>
        <ShowTimer />
        <span className="show-told" aria-hidden="true">
          {told}
        </span>
      </p>
      <div className="show-buttons" role="group" aria-label={words.bar}>
        {button('leave', words.leave, <Icon name="close" />)}
        {button('previous-problem', words.previousProblem, <Icon name="before" />)}
        {button('next-problem', words.nextProblem, <Icon name="after" />)}
        {button('smaller', words.smaller, <Icon name="smaller" />)}
        {button('larger', words.larger, <Icon name="larger" />)}
        {button('timer', runs ? words.pauseTimer : words.startTimer, <Icon name={runs ? 'pause' : 'clock'} />)}
        {button('reset-timer', words.resetTimer, <Icon name="again" />)}
        {button('blank', words.blank, <Icon name="blank" />)}
        {button('keys', keys.sheet, '?')}
        {button('answer', show.answer ? words.hideAnswer : words.showAnswer, <Icon name="eye" />)}
        {button('back', words.back, <Icon name="left" />)}
        {button('next', words.next, <Icon name="right" />)}
      </div>
    </footer>
  );
}
