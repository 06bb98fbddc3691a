/** A complete `\boxed{…}`: where it stands, and the LaTeX inside it. */
export interface Box {
  start: number;
  end: number;
  tex: string;
}

/** TeX that prints nothing: a problem's own empty box is no answer. */
const BLANK = /^(?:\s|~|\\q?quad|\\[,;:! ]|\\[hv]?phantom\{[^{}]*\})*$/;

/** Every complete box of `text` with something in it, in the order of their ends; of two in each other only the inner one. Escaped braces do not count. */
export function readBoxes(text: string): Box[] {
  if (!text.includes('box')) return [];
  const boxes: Box[] = [];
  // Where each open brace stands that begins a box; null for any other.
  const open: ({ start: number; content: number } | null)[] = [];
  for (const { 0: token, index } of text.matchAll(/\\(?:boxed|fbox)\s*\{|\\[^]|[{}]/g)) {
    if (token.length > 2) open.push({ start: index, content: index + token.length });
    else if (token === '{') open.push(null);
    else if (token === '}') {
      const box = open.pop() ?? null;
      if (box === null || (boxes.at(-1)?.start ?? -1) > box.start) continue;
      const tex = text.slice(box.content, index).trim();
      if (!BLANK.test(tex)) boxes.push({ start: box.start, end: index + 1, tex });
    }
  }
  return boxes;
}

/** The last of them, or null. */
export const lastBox = (text: string): Box | null => readBoxes(text).at(-1) ?? null;
