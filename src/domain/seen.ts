import type { Session } from './session.ts';

/**
 * How far a solution has been shown, as a number that only grows: what kind of problem it is, then for each step, which counts from 0, the words of
 * what is done in it and the step itself. The way in which it is shown may change midway: what has been seen stays seen.
 */
export const kindSeen = 1;
export const wordsSeen = (step: number): number => 2 * step + 2;
export const stepSeen = (step: number): number => 2 * step + 3;
/** Beyond every step: nothing of any solution of the problem is hidden any more. */
export const allSeen = 1_000_000;

/** How many steps that is. */
export const stepsIn = (seen: number): number => Math.max(0, Math.floor((seen - 1) / 2));

/** Whether something of a session's solutions is yet to be shown, so that neither another solution nor a vote may tell of it. */
export const isHiding = ({ way, seen }: Pick<Session, 'way' | 'seen'>): boolean => (way === 'steps' || way === 'hints') && seen < allSeen;

/** How far an attempt has been shown. Of another one than was looked at, only what kind of problem it is for. */
export function seenOf({ seen, seenIn }: Pick<Session, 'seen' | 'seenIn'>, attemptId: string): number {
  return seen >= allSeen || seenIn === attemptId ? seen : Math.min(seen, kindSeen);
}
