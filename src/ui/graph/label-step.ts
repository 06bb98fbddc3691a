/** About so many lines across a graph. */
const LINES = 8;

/** A distance of 1, 2 or 5 times a power of ten that puts about eight lines into a range. */
export function labelStep([low, high]: readonly [number, number]): number {
  const rough = (high - low) / LINES;
  const power = 10 ** Math.floor(Math.log10(rough));
  return power * ([1, 2, 5].find((step) => power * step >= rough) ?? 10);
}
