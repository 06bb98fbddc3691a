import { type FocusEvent, type RefObject, useEffect, useRef } from 'react';

/**
 * Keeps the keyboard's place in a frame whose buttons come and go: where the one that had the focus is gone, the first button that is there
 * now takes it, or, until there is one, the frame itself. Gives what the frame listens with.
 */
export function useKeptFocus(frame: RefObject<HTMLElement | null>) {
  const held = useRef<Element | null>(null);

  useEffect(() => {
    const shown = frame.current!;
    const observer = new MutationObserver(() => {
      const { activeElement, body } = document;
      const isLost = held.current !== null && !held.current.isConnected && (activeElement === null || activeElement === body);
      if (!isLost && activeElement !== shown) return;
      (shown.querySelector<HTMLElement>('button:not(:disabled)') ?? shown).focus({ preventScroll: true });
    });
    observer.observe(shown, { childList: true, subtree: true });
    return () => observer.disconnect();
  }, [frame]);

  return {
    onFocus: ({ target }: FocusEvent) => void (held.current = target),
    // Whoever takes it by intent keeps it.
    onBlur: ({ relatedTarget }: FocusEvent) => void (relatedTarget && (held.current = null)),
  };
}
