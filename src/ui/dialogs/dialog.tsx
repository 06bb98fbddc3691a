import { type ReactNode, useEffect, useRef } from 'react';
import { Icon } from '../icons.tsx';

/** A modal dialog: the browser keeps the focus inside, closes it on Escape and gives the focus back. */
export function Dialog({ title, closeLabel, onClose, className = '', children }: { title: string; closeLabel: string; onClose: () => void; className?: string; children: ReactNode }) {
  const dialog = useRef<HTMLDialogElement>(null);

  useEffect(() => {
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
