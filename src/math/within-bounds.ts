/** Characters of one formula: the parser needs tens of milliseconds for as many. */
const MOST_CHARACTERS = 600;
/** The parser's time doubles with every bar that it can't pair: 14 cost 10 ms, 26 cost 5 s. */
const MOST_BARS = 14;
/** Groups within groups; school formulas stay below ten. */
const DEEPEST = 30;

/** Whether a formula is small enough to be parsed. */
export function isWithinBounds(tex: string): boolean {
  if (tex.length > MOST_CHARACTERS) return false;
  let bars = 0;
  let depth = 0;
  let deepest = 0;
  for (let at = 0; at < tex.length; at += 1) {
    const character = tex[at]!;
    if (character === '|') bars += 1;
    else if (character === '{' || character === '(' || character === '[') deepest = Math.max(deepest, (depth += 1));
    else if (character === '}' || character === ')' || character === ']') depth -= 1;
  }
  // Powers and signs nest without brackets too.
  return bars <= MOST_BARS && deepest <= DEEPEST && !/(?:\^\s*\S?\s*){12}|[-+]\s*(?:[-+]\s*){12}|(?:\\sqrt\s*){12}|!{4}/.test(tex);
}
