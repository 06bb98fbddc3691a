import { useCallback, useEffect, useRef, useState } from 'react';
import type { Session } from '../../domain/session.ts';
import { useTutor } from '../stores.tsx';
import { dropTyped, keepTypedWork, readTyped } from './typed-work.ts';

/** The database is written to when the keys rest so long, in milliseconds. */
const pause = 250;
/** What the database tells sooner after a key is older than what stands here, in milliseconds. */
const echo = 1_000;

/**
 * The text of a student's own lines, and the way to change it. It is kept when the keys rest, when the page is hidden or left, and when another way or problem is
 * looked at. What another tab writes is taken over while nothing is typed here.
 */
export function useWork(session: Session): [text: string, change: (text: string) => void] {
  const { id, work } = session;
  const keepWork = useTutor((state) => state.keepWork);
  const newest = useRef(session);
  newest.current = session;
  const [text, setText] = useState(() => readTyped(id) ?? work);
  const waiting = useRef<string | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const typedAt = useRef(0);

  const keep = useCallback(() => {
    clearTimeout(timer.current);
    const kept = waiting.current;
    waiting.current = null;
    if (kept !== null) void keepWork(newest.current, kept).then((isKept) => isKept && dropTyped(id, kept));
  }, [id, keepWork]);

  const change = useCallback(
    (changed: string) => {
      setText(changed);
      keepTypedWork(id, changed);
      waiting.current = changed;
      typedAt.current = performance.now();
      clearTimeout(timer.current);
      timer.current = setTimeout(keep, pause);
    },
    [id, keep],
  );

  useEffect(() => {
    const left = readTyped(id);
    if (left !== null) {
      waiting.current = left;
      typedAt.current = performance.now();
      keep();
    }
    const onHide = () => void (document.hidden && keep());
    document.addEventListener('visibilitychange', onHide);
    addEventListener('pagehide', keep);
    return () => {
      document.removeEventListener('visibilitychange', onHide);
      removeEventListener('pagehide', keep);
      keep();
    };
  }, [id, keep]);

  useEffect(() => {
    if (waiting.current === null && performance.now() - typedAt.current > echo) setText(work);
  }, [work]);

  return [text, change];
}
