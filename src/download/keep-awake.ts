/**
 * Keeps the screen on until the returned function is called, so that a laptop or phone doesn't sleep over a download. The browser ends it
 * whenever the page is hidden: it is asked for again when the page is seen. Where it is refused or unknown, nothing happens.
 */
export function keepAwake(): () => void {
  let lock: Promise<WakeLockSentinel | null> = Promise.resolve(null);
  const listening = new AbortController();
  const ask = () => {
    if (document.visibilityState !== 'visible' || !('wakeLock' in navigator)) return;
    lock = navigator.wakeLock.request('screen').catch(() => null);
  };
  document.addEventListener('visibilitychange', ask, { signal: listening.signal });
  ask();
  return () => {
    listening.abort();
    void lock.then((held) => held?.release());
  };
}
