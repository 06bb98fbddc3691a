import { type ReactNode, useLayoutEffect, useRef } from 'react';
import { Icon } from '../icons.tsx';

/** A modal dialog: the browser keeps the focus inside, closes it on Escape and gives the focus back. */
export function Dialog({ title, closeLabel, onClose, className = '', children }: { title: string; closeLabel: string; onClose: () => void; className?: string; children: ReactNode }) {
  const dialog = useRef<HTMLDialogElement>(null);

  // In a layout effect, because it is undone while the dialog still stands in the page: only then does closing give the focus back.
  useLayoutEffect(() => {
    const shown = dialog.current!;
    shown.showModal();
    return () => shown.close();
  }, []);

  return (
    <dialog ref={dialog} className={`dialog ${className}`} aria-label={title} onClose={onClose} onClick={(event) => event.target === dialog.current && onClose()}>
      <div className="dialog-body">
        <header>
          <h2>{title}</h2>
          <button type="button" className="quiet" aria-label={closeLabel} onClick={onClose}>
            <Icon name="close" />
          </button>
        </header>
        {children}
      </div>
    </dialog>
  );
}
