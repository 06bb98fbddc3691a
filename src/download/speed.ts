/** How far a download is. Bytes are those on disk: what had to be thrown away counts no more. */
export interface Pace {
  bytesPerSecond: number;
  /** Null while no speed is known. */
  secondsLeft: number | null;
}

/** A change of speed shows by two thirds after so many seconds: calm enough to read, quick enough to believe. */
const memory = 5;

/** Smooths the speed over time, however often it is asked. Times are in milliseconds. */
export function createSpeed(total: number) {
  let last: { loaded: number; at: number } | null = null;
  let mean = 0;
  let weight = 0;

  /** Takes a new reading. */
  return (loaded: number, at: number): Pace => {
    const seconds = last ? (at - last.at) / 1_000 : 0;
    if (last && seconds > 0) {
      const share = 1 - Math.exp(-seconds / memory);
      // Bytes thrown away are no negative speed.
      mean += (Math.max(0, loaded - last.loaded) / seconds - mean) * share;
      weight += (1 - weight) * share;
    }
    last = { loaded, at };
    // Without the weight the first readings would be drawn towards zero.
    const bytesPerSecond = weight > 0 ? mean / weight : 0;
    return { bytesPerSecond, secondsLeft: bytesPerSecond < 1 ? null : Math.max(0, total - loaded) / bytesPerSecond };
  };
}
