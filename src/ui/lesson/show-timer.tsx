import { useEffect, useReducer } from 'react';
import { elapsed, sayTime } from '../../state/lesson-timer.ts';
import { useLesson } from './lesson-context.ts';
import { useLessonStrings } from './use-lesson-strings.ts';

/** The stopwatch: to be seen, and never read out by itself. */
export function ShowTimer() {
  const { show: words } = useLessonStrings();
  const timer = useLesson((state) => state.timer);
  const [, tick] = useReducer((count: number) => count + 1, 0);
  const time = elapsed(timer, Date.now());

  useEffect(() => {
    if (timer.since === null) return;
    // At the next whole second: a fixed pace would skip one now and then.
    const due = setTimeout(tick, 1_000 - (elapsed(timer, Date.now()) % 1_000));
    return () => clearTimeout(due);
  });

  return (
    <span className="show-timer" role="timer" aria-live="off" aria-label={words.timer} data-runs={timer.since !== null}>
      {sayTime(time)}
    </span>
  );
}
