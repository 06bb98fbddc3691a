import { titleOf } from '../../domain/session.ts';
import type { LessonItem } from '../../state/lesson-item.ts';
import { Icon } from '../icons.tsx';
import { useStrings, useTutor } from '../stores.tsx';
import { TypedText } from '../typed-text.tsx';
import { useLesson } from './lesson-context.ts';
import { isDoubtful, sayItem } from './say-item.ts';
import { useLessonStrings } from './use-lesson-strings.ts';

interface RowProps {
  item: LessonItem;
  /** From 1. */
  number: number;
  isFirst: boolean;
  isLast: boolean;
  onShow: () => void;
  onRemove: () => void;
}

/** A problem of the lesson: how far it is, and what can be done with it. `data-do` names a button for the focus that comes back to it. */
export function LessonRow({ item: { session, state }, number, isFirst, isLast, onShow, onRemove }: RowProps) {
  const { list: words, states } = useLessonStrings();
  const { faults } = useStrings();
  const openSession = useTutor((store) => store.openSession);
  const move = useLesson((store) => store.move);
  const tryAgain = useLesson((store) => store.tryAgain);
  const title = titleOf(session);
  return (
    <li data-state={state.kind} data-doubtful={isDoubtful(state)} data-id={session.id}>
      <span className="lesson-number" aria-hidden="true">
        {number}
      </span>
      <div className="lesson-text">
        <TypedText text={session.title ?? session.problem} />
        <p className="small lesson-state">{sayItem(state, states, faults)}</p>
      </div>
      <span className="lesson-actions">
        {state.kind === 'ready' && (
          <button type="button" className="quiet" data-do="show" aria-label={words.showFrom(title)} title={words.showFrom(title)} onClick={onShow}>
            <Icon name="play" />
          </button>
        )}
        {isDoubtful(state) && (
          <button type="button" className="quiet" data-do="again" aria-label={words.tryAgain(title)} title={words.tryAgain(title)} onClick={() => tryAgain(session.id)}>
            <Icon name="again" />
          </button>
        )}
        <button type="button" className="quiet" data-do="open" aria-label={words.open(title)} title={words.open(title)} onClick={() => openSession(session.id)}>
          <Icon name="open" />
        </button>
        <button type="button" className="quiet" data-do="up" aria-label={words.up(title)} title={words.up(title)} aria-disabled={isFirst} onClick={() => !isFirst && move(session.id, -1)}>
          <Icon name="up" />
        </button>
        <button type="button" className="quiet" data-do="down" aria-label={words.down(title)} title={words.down(title)} aria-disabled={isLast} onClick={() => !isLast && move(session.id, 1)}>
          <Icon name="down" />
        </button>
        <button type="button" className="quiet" data-do="remove" aria-label={words.remove(title)} title={words.remove(title)} onClick={onRemove}>
          <Icon name="close" />
        </button>
      </span>
    </li>
  );
}
