/** A complete `\boxed{…}`: where it stands, and the LaTeX inside it. */
export interface Box {
  start: number;
  end: number;
  tex: string;
}

/** TeX that prints nothing: a problem's own empty box is no answer. */
const BLANK = /^(?:\s|~|\\q?quad|\\[,;:! ]|\\[hv]?phantom\{[^{}]*\})*$/;

/** The last complete box of `text` with something in it, or null; of two in each other the inner one. Braces may nest; escaped ones do not count. */
export function lastBox(text: string): Box | null {
  if (!text.includes('\\boxed{')) return null;
  let last: Box | null = null;
  // Where each open brace stands that begins a box; null for any other.
  const open: (number | null)[] = [];
  for (const { 0: token, index } of text.matchAll(/\\boxed\{|\\.|[{}]/gs)) {
    if (token === '\\boxed{') open.push(index);
    else if (token === '{') open.push(null);
    else if (token === '}') {
      const start = open.pop() ?? null;
      if (start === null || (last !== null && start < last.start)) continue;
      const tex = text.slice(start + '\\boxed{'.length, index).trim();
      if (!BLANK.test(tex)) last = { start, end: index + 1, tex };
    }
  }
  return last;
}
