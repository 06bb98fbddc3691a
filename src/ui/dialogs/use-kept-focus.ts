import { type FocusEvent, type RefObject, useLayoutEffect, useRef } from 'react';

/**
 * Keeps the keyboard's place in a frame whose buttons come and go: where the one that had the focus is gone, the first button that is there
 * now takes it, or the frame itself. Gives what the frame listens with.
 */
export function useKeptFocus(frame: RefObject<HTMLElement | null>) {
  const held = useRef<Element | null>(null);

  useLayoutEffect(() => {
    if (!held.current || held.current.isConnected) return;
    held.current = null;
    // Whoever has it by now keeps it.
    if (document.activeElement && document.activeElement !== document.body) return;
    const next = frame.current?.querySelector<HTMLElement>('button:not(:disabled)') ?? frame.current;
    next?.focus({ preventScroll: true });
  });

  return {
    onFocus: ({ target }: FocusEvent) => void (held.current = target),
    onBlur: ({ relatedTarget }: FocusEvent) => void (relatedTarget && (held.current = null)),
  };
}
