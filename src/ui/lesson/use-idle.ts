import { type RefObject, useEffect, useState } from 'react';

/** A pointer that hasn't moved for so many milliseconds has nothing to point at. */
const patience = 3_000;

/** Whether the pointer has rested for a while: then what it is for may go. */
export function useIdle(area: RefObject<HTMLElement | null>): boolean {
  const [idle, setIdle] = useState(false);
  useEffect(() => {
    const element = area.current;
    let timer = setTimeout(() => setIdle(true), patience);
    const wake = () => {
      clearTimeout(timer);
      setIdle(false);
      timer = setTimeout(() => setIdle(true), patience);
    };
    element?.addEventListener('pointermove', wake);
    element?.addEventListener('pointerdown', wake);
    return () => {
      clearTimeout(timer);
      element?.removeEventListener('pointermove', wake);
      element?.removeEventListener('pointerdown', wake);
    };
  }, [area]);
  return idle;
}
