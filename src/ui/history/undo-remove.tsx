import { useEffect, useRef } from 'react';
import { titleOf } from '../../domain/session.ts';
import { Icon } from '../icons.tsx';
import { useHistory, useStrings } from '../stores.tsx';

/** Brings back the session just deleted; stays until it is used, given up, or another one is deleted. */
export function UndoRemove() {
  const { history: words } = useStrings();
  const removed = useHistory((state) => state.removed);
  const undo = useHistory((state) => state.undoRemove);
  const dismiss = useHistory((state) => state.dismissRemoved);
  const bar = useRef<HTMLDivElement>(null);
  const undoButton = useRef<HTMLButtonElement>(null);
  const known = useRef(removed);

  useEffect(() => {
    // The row whose button was pressed goes, and the focus with it: the keyboard goes on from here. Where the list itself is shown again, nothing was pressed.
    if (removed && removed !== known.current) undoButton.current?.focus();
    known.current = removed;
  }, [removed]);

  /** This bar goes too; the list's first button is the nearest thing that stays. */
  function leave(action: () => void) {
    bar.current?.closest('nav')?.querySelector('button')?.focus();
    action();
  }

  if (!removed) return null;
  return (
    <div ref={bar} className="undo" role="status">
      <span>{words.removed(titleOf(removed))}</span>
      <button ref={undoButton} type="button" onClick={() => leave(undo)}>
        {words.undo}
      </button>
      <button type="button" className="quiet" aria-label={words.dismiss} onClick={() => leave(dismiss)}>
        <Icon name="close" />
      </button>
    </div>
  );
}
