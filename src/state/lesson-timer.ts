/** A stopwatch. `before`: milliseconds of earlier runs. `since`: when this run began, in milliseconds since 1970, or null while it stands still. */
export interface Timer {
  before: number;
  since: number | null;
}

export const newTimer: Timer = { before: 0, since: null };

/** A clock that was set back meanwhile takes nothing away. */
export const elapsed = ({ before, since }: Timer, now: number): number => before + (since === null ? 0 : Math.max(0, now - since));

export function startOrPause(timer: Timer, now: number): Timer {
  return timer.since === null ? { ...timer, since: now } : { before: elapsed(timer, now), since: null };
}

/** Back to nothing; one that runs goes on running. */
export function reset({ since }: Timer, now: number): Timer {
  return { before: 0, since: since === null ? null : now };
}

/** `4:05`, `1:04:05`: whole seconds that have passed. */
export function sayTime(milliseconds: number): string {
  const seconds = Math.floor(milliseconds / 1000);
  const [hours, minutes, rest] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  const two = (value: number) => `${value}`.padStart(2, '0');
  return hours > 0 ? `${hours}:${two(minutes)}:${two(rest)}` : `${minutes}:${two(rest)}`;
}
