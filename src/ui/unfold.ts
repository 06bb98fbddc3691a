import { useEffect, useState } from 'react';

/** Characters of a solution with many formulas that are drawn in one frame: some 15 ms on a laptop. */
const perFrame = 1_200;

/** No reader waits longer for the end, however long the text: half a second. */
const mostFrames = 30;

/** How many characters of a text are to be shown: a long one comes over several frames, so that opening it never holds up a key. `atOnce`: all of it. */
export function useUnfolded(length: number, atOnce = false): number {
  const [shown, setShown] = useState(atOnce ? Infinity : perFrame);
  useEffect(() => {
    if (shown >= length) return;
    const frame = requestAnimationFrame(() => setShown(shown + Math.max(perFrame, length / mostFrames)));
    return () => cancelAnimationFrame(frame);
  }, [shown, length]);
  return shown;
}
