/** mulberry32: the same numbers in every run. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A text cut as a model writes it: words with the space before them, digits one by one, signs by one or two; long words in two. */
export function tokensOf(text: string, seed: number): string[] {
  const random = randomFrom(seed);
  const words = text.match(/ ?[A-Za-z]+|\d|\s+|[^A-Za-z\d\s]{1,2}/g) ?? [];
  return words.flatMap((word) => {
    if (word.length < 7 || random() < 0.6) return [word];
    const at = 2 + Math.floor(random() * (word.length - 3));
    return [word.slice(0, at), word.slice(at)];
  });
}
