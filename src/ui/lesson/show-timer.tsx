import { useEffect, useReducer } from 'react';
import { elapsed, sayTime } from '../../state/lesson-timer.ts';
import { useLesson } from './lesson-context.ts';
import { useLessonStrings } from './use-lesson-strings.ts';

/** A second may begin at any moment: shown so many milliseconds late at most. */
const pace = 250;

/** The stopwatch: to be seen, and never read out by itself. */
export function ShowTimer() {
  const { show: words } = useLessonStrings();
  const timer = useLesson((state) => state.timer);
  const [, tick] = useReducer((count: number) => count + 1, 0);
  const time = elapsed(timer, Date.now());

  useEffect(() => {
    if (timer.since === null) return;
    const ticking = setInterval(tick, pace);
    return () => clearInterval(ticking);
  }, [timer.since]);

  return (
    <span className="show-timer" role="timer" aria-live="off" aria-label={words.timer} data-runs={timer.since !== null}>
      {sayTime(time)}
    </span>
  );
}
