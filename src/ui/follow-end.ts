import { type RefObject, useCallback, useLayoutEffect, useRef, useState } from 'react';

/** How far from the end still counts as being there, in CSS pixels. */
const nearEnd = 48;

/** Keeps the end in view while `content` grows and when it ends (undefined), but only for a reader who is at the end; where they are is looked at anew each time it begins to grow. */
export function useFollowEnd(scroller: RefObject<HTMLElement | null>, content: unknown, growing: boolean) {
  const following = useRef(true);
  /** Where the view was when it was last looked at or moved. */
  const placed = useRef(0);
  const [atEnd, setAtEnd] = useState(true);

  const onScroll = useCallback(() => {
    const { scrollTop, scrollHeight, clientHeight } = scroller.current!;
    placed.current = scrollTop;
    following.current = scrollHeight - scrollTop - clientHeight <= nearEnd;
    setAtEnd(following.current);
  }, [scroller]);

  const toEnd = useCallback(() => {
    following.current = true;
    scroller.current!.scrollTop = scroller.current!.scrollHeight;
    placed.current = scroller.current!.scrollTop;
  }, [scroller]);

  useLayoutEffect(() => {
    if (growing) onScroll();
  }, [growing, onScroll]);

  const wasGrowing = useRef(false);
  useLayoutEffect(() => {
    // The last change brings the answer, when nothing is written any more. A reader who left while it goes on is to begin at the top.
    const ended = wasGrowing.current && content === undefined;
    wasGrowing.current = growing;
    if (!(growing || ended) || !following.current) return;

    // The browser tells of a scroll with the next frame only; more may be written before. Asked of none who has left: it has the page laid out.
    if (scroller.current!.scrollTop < placed.current - 1) onScroll();
    if (following.current) toEnd();
  }, [scroller, content, growing, onScroll, toEnd]);

  return { onScroll, toEnd, atEnd };
}
