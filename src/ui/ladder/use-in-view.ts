import { type RefObject, useLayoutEffect, useRef } from 'react';

/** Keeps what is at the end of the ladder in view each time more is `seen`; not when it is opened. */
export function useInView(bottom: RefObject<HTMLElement | null>, seen: number): void {
  const before = useRef(seen);
  useLayoutEffect(() => {
    if (seen > before.current) bottom.current?.scrollIntoView({ block: 'nearest' });
    before.current = seen;
  }, [bottom, seen]);
}
