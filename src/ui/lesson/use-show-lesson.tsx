import { type ReactNode, useCallback, useRef, useState } from 'react';
import type { Show } from '../../state/lesson-show.ts';
import { enterFullScreen, leaveFullScreen } from './full-screen.ts';
import { useLesson } from './lesson-context.ts';
import { ShowDialog } from './show-dialog.tsx';

/** `start` shows the lesson from a place, in full screen where the browser gives it; `shown` is to be put on the page. */
export function useShowLesson(): { start: (show: Show) => void; shown: ReactNode } {
  const setShow = useLesson((state) => state.setShow);
  const isOver = useRef(true);
  const [screen, setScreen] = useState<'none' | 'asked' | 'full' | 'window'>('none');

  function start(show: Show) {
    setShow({ ...show, blank: false, told: null });
    setScreen('asked');
    isOver.current = false;
    void enterFullScreen().then((given) => {
      // Left before it was given.
      if (isOver.current) leaveFullScreen();
      else setScreen(given ? 'full' : 'window');
    });
  }

  const close = useCallback(() => {
    isOver.current = true;
    setScreen('none');
  }, []);

  return { start, shown: screen !== 'none' && <ShowDialog inWindow={screen === 'window'} onClose={close} /> };
}
