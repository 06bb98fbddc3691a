import { useEffect, useState } from 'react';
import { dayOf } from '../../state/leitner.ts';

/** Milliseconds: midnight is noticed within so long. */
const pace = 30_000;

/** The day of this device; a page may stay open over midnight, or sleep. */
export function useToday(): number {
  const [today, setToday] = useState(() => dayOf(Date.now()));
  useEffect(() => {
    const look = () => setToday(dayOf(Date.now()));
    const timer = setInterval(look, pace);
    document.addEventListener('visibilitychange', look);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', look);
    };
  }, []);
  return today;
}
