/** More words than a session of eight long solutions has; a model that rambles can't swell the index. */
const mostWords = 600;
/** Longer ones are cut, in the index and in the query alike. */
const longestWord = 24;

const CJK = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]+/gu;
const TOKEN = /[\p{L}\p{N}]+(?:[.^_/][\p{L}\p{N}]+)*/gu;
const RUN = /\p{L}+|\p{N}+/gu;
const SUPERSCRIPT = /[⁰¹²³⁴⁵⁶⁷⁸⁹ⁿ]+/g;
/** Commands that say how a formula looks and not what it is. */
const LAYOUT = /\\(?:left|right|text|mathrm|displaystyle|quad|qquad|begin|end|boxed)(?![a-z])/g;
const FRACTION = /\\[dt]?frac\s*\{\s*([\p{L}\p{N}]+)\s*\}\s*\{\s*([\p{L}\p{N}]+)\s*\}/gu;
const POWER = /\s*(?:\^|\*\*)\s*\{?\s*([\p{L}\p{N}]+)/gu;
const INDEX = /_\s*\{?\s*([\p{L}\p{N}]+)/gu;

/**
 * The words under which texts are found, without repeats: lower case, no accents, formulas as typed (`3x^2`, `1/2`).
 * Every place where letters or digits begin starts a word, so that `3x^2` is found by `3x`, by `x^2` and by `2`.
 * Chinese has no spaces: every two neighbouring characters are a word, and the last one alone.
 * What is no string, as in a record that an older page left half, has no words.
 */
export function wordsOf(texts: readonly unknown[]): string[] {
  const words = new Set<string>();
  for (const text of texts) {
    if (typeof text !== 'string') continue;
    for (const token of tokensOf(text)) {
      for (const word of isCjk(token) ? pairsOf(token, 0) : endingsOf(token)) {
        if (words.size === mostWords) return [...words];
        words.add(word);
      }
    }
  }
  return [...words];
}

/** What a session must have for a query: each term is the beginning of one of its words. Empty if the query has no word. */
export function termsOf(query: string): string[] {
  const terms = [...new Set(tokensOf(query).flatMap((token) => (isCjk(token) ? pairsOf(token, 1) : token.slice(0, longestWord))))];
  return terms.filter((term) => !terms.some((other) => other !== term && other.startsWith(term)));
}

/** Whether every term is the beginning of one of the words. */
export function matchesAll(words: readonly string[], terms: readonly string[]): boolean {
  return terms.every((term) => words.some((word) => word.startsWith(term)));
}

function tokensOf(text: string): string[] {
  return plain(text).replace(CJK, ' $& ').match(TOKEN) ?? [];
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(SUPERSCRIPT, '^$&')
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replaceAll('⁄', '/')
    .replace(LAYOUT, ' ')
    .replace(FRACTION, ' $1/$2 ')
    .replace(POWER, '^$1')
    .replace(INDEX, '_$1');
}

function isCjk(token: string): boolean {
  return token.search(CJK) === 0;
}

/** Neighbouring characters; the last `spared` characters of a longer run start no pair. */
function pairsOf(run: string, spared: number): string[] {
  const characters = Array.from(run);
  const starts = characters.slice(0, Math.max(1, characters.length - spared));
  return starts.map((character, i) => character + (characters[i + 1] ?? ''));
}

function endingsOf(token: string): string[] {
  return Array.from(token.matchAll(RUN), (run) => token.slice(run.index, run.index + longestWord));
}
