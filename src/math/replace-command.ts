import { findClose } from './find-close.ts';

/** `tex` with each command replaced by what `write` makes of its braces' content; innermost ones first. `command` is global and ends with the opening brace. Unclosed ones stay. */
export function replaceCommand(tex: string, command: RegExp, write: (content: string, command: string) => string): string {
  if (tex.search(command) < 0) return tex;
  for (const match of [...tex.matchAll(command)].reverse()) {
    const open = match.index + match[0].length - 1;
    const close = findClose(tex, open);
    if (close < 0) continue;
    tex = tex.slice(0, match.index) + write(tex.slice(open + 1, close), match[0].slice(0, -1).trim()) + tex.slice(close + 1);
  }
  return tex;
}
