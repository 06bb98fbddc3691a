import { useEffect } from 'react';

/** Keeps the screen from sleeping while this is shown; where the browser can't, it sleeps as ever. */
export function useWakeLock(): void {
  useEffect(() => {
    let held: WakeLockSentinel | null = null;
    let isOver = false;
    const take = () => {
      if (document.hidden) return;
      navigator.wakeLock?.request('screen').then(
        (lock) => {
          held = lock;
          if (isOver) void lock.release();
        },
        () => {},
      );
    };
    take();
    // The browser lets it go while the page is hidden.
    document.addEventListener('visibilitychange', take);
    return () => {
      isOver = true;
      document.removeEventListener('visibilitychange', take);
      void held?.release();
    };
  }, []);
}
