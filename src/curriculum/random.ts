/** Yields numbers from 0 up to, not including, 1: the same ones for the same seed. */
export type Random = () => number;

/** Mulberry32: 32 bits of state, good enough to draw problems from. */
export function createRandom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A whole number from `low` to `high`, both included. */
export const integer = (random: Random, low: number, high: number): number => low + Math.floor(random() * (high - low + 1));

/** A whole number from `low` to `high` that is not 0. */
export function nonZero(random: Random, low: number, high: number): number {
  for (;;) {
    const drawn = integer(random, low, high);
    if (drawn !== 0) return drawn;
  }
}

/** A positive whole number of so many digits. */
export const ofDigits = (random: Random, digits: number): number => integer(random, 10 ** (digits - 1), 10 ** digits - 1);

export const oneOf = <Item>(random: Random, items: readonly Item[]): Item => items[Math.floor(random() * items.length)]!;

/** One of the choices of each `<a|b>` in a template. */
export const choose = (random: Random, template: string): string => template.replace(/<([^<>]*\|[^<>]*)>/g, (_, options: string) => oneOf(random, options.split('|')));

export const chance = (random: Random, probability: number): boolean => random() < probability;

/** The items in a random order. */
export function shuffled<Item>(random: Random, items: readonly Item[]): Item[] {
  const order = [...items];
  for (let at = order.length - 1; at > 0; at -= 1) {
    const other = integer(random, 0, at);
    [order[at], order[other]] = [order[other]!, order[at]!];
  }
  return order;
}
