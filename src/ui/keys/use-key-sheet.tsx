import { type ReactNode, useEffect, useState } from 'react';
import { lazyView } from '../lazy-view.tsx';

const KeySheet = lazyView(() => import('./key-sheet.tsx').then((module) => module.KeySheet));

const takesText = (target: EventTarget | null): boolean => target instanceof HTMLElement && (target.isContentEditable || target.matches('input:not([type=radio], [type=checkbox]), textarea, select'));

/** Shows the sheet of keys on `?`, wherever no text is typed and nothing lies over the page; what it gives is to be put on the page. */
export function useKeySheet(): ReactNode {
  const [shown, setShown] = useState(false);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== '?' || event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey || takesText(event.target) || document.querySelector('dialog[open]')) return;
      event.preventDefault();
      setShown(true);
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, []);
  return shown && <KeySheet onClose={() => setShown(false)} />;
}
