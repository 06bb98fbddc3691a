/** Words that stand between or instead of mathematics, and units that are written without TeX. */
const WORDS = new Set(
  'and or per yes no odd one two six ten true false none the of to in for all any not real number numbers answer solution solutions equal equals undefined sol dne exist does infinity impossible units unit square cubic cm mm km kg mg ml ft in lb lbs oz hr hrs min mins sec am pm mph percent degrees degree dollars cents inches feet miles'.split(' '),
);
/** What joins other words: they are no name of what is counted. */
const JOINING = /^(?:and|or|per|to|is|equals?)$/i;
const NAMES = /^(?:sin|cos|tan|cot|sec|csc|log|ln|lg|exp|max|gcd|lcm|arcsin|arccos|arctan|sinh|cosh|tanh|mod|sqrt|frac|pi|infty)$/i;

/** Nothing but words, one of them no name of a letter; those that `and` joins are several answers. */
const SENTENCE = /^(?=[^]*[a-zA-Z]{4})(?![^]*\b(?:and|or)\b)[a-zA-Z']+(?: [a-zA-Z']+)+[.!]?$/;

/** `tex` with plain words in `\text{…}`: known ones, and any of four letters or more. Shorter runs are products, such as `abc`. */
export function wrapWords(tex: string): string {
  if (SENTENCE.test(tex)) return `\\text{${tex}}`;
  return tex.replace(
    /\\(?:text|begin|end|operatorname|mathbb)\s*\{[^{}]*\}|\\[a-zA-Z]+|(?<![a-zA-Z])(?:min|max)\s*\(|(?<![a-zA-Z])at (?:least|most)\b|(?<![a-zA-Z])(?:sq|cu)\. ?[a-zA-Z]{1,2}\b\.?|(?<![a-zA-Z])(?:sq|cu|square|cubic) [a-zA-Z]{1,2}\b|(?<![a-zA-Z])[a-zA-Z]+(?:[ .'-]+[a-zA-Z]{2,})*\.?(?![a-zA-Z])/g,
    (run, at: number) => (/^\\|\($/.test(run) ? run : /^(?:sq|cu|square|cubic)[. ]|^at /i.test(run) ? `\\text{${run}}` : wrapRun(run, /\d $/.test(tex.slice(Math.max(0, at - 2), at)))),
  );
}

function wrapRun(run: string, isCounted = false): string {
  const words = run.split(/[ .'-]+/).filter((word) => word !== '');
  const isProse = (word: string) => !NAMES.test(word) && (word.length >= 4 || WORDS.has(word.toLowerCase()));
  // `hours and` joins what follows.
  const joined = /^(.+?)[ ]+(and|or)$/i.exec(run);
  if (joined) return `${wrapRun(joined[1]!)} \\text{${joined[2]}}`;
  if (words.length > 0 && words.every(isProse)) return `\\text{${run}}`;
  // What a number counts is one name: 12 years old, 4 red balls.
  if (isCounted && words.some((word) => word.length >= 4) && words.every((word) => (word.length >= 3 || WORDS.has(word)) && !NAMES.test(word) && !JOINING.test(word))) return `\\text{${run}}`;
  // A p.m. of four characters, and single words among letters: `x and y`.
  if (/^[ap]\.?m\.?$/i.test(run)) return `\\text{${run}}`;
  return run.replace(/[a-zA-Z]+/g, (word) => (isProse(word) ? `\\text{${word}}` : word));
}
