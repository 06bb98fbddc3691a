/** Words in a row that two texts share only when one is taken from the other. */
const GRAM = 13;
/** The share of the shorter text that is in the other too, in the same order. */
const MOST_COMMON = 0.6;

/**
 * Whether a text is one of a benchmark's, by the rule of Qwen2.5-Math's report: thirteen words in a row of some text, and a longest
 * common subsequence of 0.6 and more. A shorter text is one of them when it is the whole of it, signs included. Words are numbers, words
 * and Chinese characters, in lower case. Gives the benchmark's text, or null.
 */
export function createOverlap(texts: readonly string[]): (text: string) => string | null {
  const whole = new Map<string, string>();
  const grams = new Map<string, number[]>();
  const words = texts.map(wordsOf);
  words.forEach((sequence, at) => {
    whole.set(signsOf(texts[at]!), texts[at]!);
    for (const gram of gramsOf(sequence)) grams.set(gram, [...(grams.get(gram) ?? []), at]);
  });
  return (text) => {
    const sequence = wordsOf(text);
    const same = whole.get(signsOf(text));
    if (same !== undefined) return same;
    const near = new Set(gramsOf(sequence).flatMap((gram) => grams.get(gram) ?? []));
    const taken = [...near].find((at) => commonSubsequence(sequence, words[at]!) >= MOST_COMMON * Math.min(sequence.length, words[at]!.length));
    return taken === undefined ? null : texts[taken]!;
  };
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(/\d+(?:\.\d+)?|\p{Script=Han}|\p{L}+/gu) ?? [];

const signsOf = (text: string): string => text.toLowerCase().replace(/[\s$.,:!?()\\。，：！？]/g, '');

const gramsOf = (words: readonly string[]): string[] => Array.from({ length: Math.max(0, words.length - GRAM + 1) }, (_, at) => words.slice(at, at + GRAM).join(' '));

/** The length of the longest common subsequence. */
export function commonSubsequence(a: readonly string[], b: readonly string[]): number {
  let above = Array.from({ length: b.length + 1 }, () => 0);
  for (const item of a) {
    const row = [0];
    b.forEach((other, at) => row.push(item === other ? above[at]! + 1 : Math.max(above[at + 1]!, row[at]!)));
    above = row;
  }
  return above.at(-1)!;
}
