/** In a model's own text this would only underline something: no script, no style, no address comes of it. */
export const flawClass = 'flaw';

/** Environments, columns and delimiters that stretch can't be cut in two. */
const unbroken = /[&]|\\\\|\\(?:left|right|begin|end)(?![a-zA-Z])/;

/** `tex` with `part` underlined where that can stand alone, all of it otherwise. Null where the part isn't in it. */
export function underlineFlaw(tex: string, part: string): string | null {
  const start = part === '' ? -1 : tex.indexOf(part);
  if (start < 0) return null;
  const mark = (content: string) => `\\htmlClass{${flawClass}}{${content}}`;
  const before = tex.slice(0, start);
  // A command right before it would take the group for its own argument.
  if (unbroken.test(part) || depth(part) !== 0 || depth(before) !== 0 || unbroken.test(before) || /(?:\\[a-zA-Z]+|[_^])\s*$/.test(before)) return unbroken.test(tex) ? tex : mark(tex);
  return before + mark(part) + tex.slice(start + part.length);
}

/** Open braces at the end; -1 as soon as one is closed that was never opened. */
function depth(tex: string): number {
  let open = 0;
  for (const [sign] of tex.matchAll(/\\.|[{}]/gs)) {
    if (sign === '{') open += 1;
    else if (sign === '}') open -= 1;
    if (open < 0) return -1;
  }
  return open;
}
