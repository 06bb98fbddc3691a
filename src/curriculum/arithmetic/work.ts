/** A calculation written out: each line is a chain of equal expressions, the last one ends in the value. */
export interface Work {
  lines: string[];
  value: number;
}

/** Whole numbers of school size are exact in a double; more than this is no school problem. */
const MOST = 10_000_000;

/** Guards that a calculation stays among exact whole numbers. */
export function whole(value: number): number {
  if (!Number.isInteger(value) || Math.abs(value) > MOST) throw new RangeError(`no school number: ${value}`);
  return value === 0 ? 0 : value;
}

export const chain = (links: readonly string[]): string => links.join('=');
