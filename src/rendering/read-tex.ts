import { COMMANDS } from './math-symbols.ts';
import type { Expression } from './read-expression.ts';

/** Characters of one argument in braces; typed ones stay below fifty. */
const LONGEST = 200;

/** A TeX command typed without delimiters, with its arguments as they stand: `\frac{1}{2}`, `\sqrt[3]{8}`, `\pi`. Null for a command that is no operand. */
export function readTex(text: string, at: number): Expression | null {
  const name = /^\\([a-z]{2,8})(?![A-Za-z])/.exec(text.slice(at, at + 12))?.[1];
  const count = name === undefined ? undefined : COMMANDS[name];
  if (name === undefined || count === undefined) return null;
  let end = at + 1 + name.length;
  if (count === 0) {
    // The space ends the command, as in `2\pi r`.
    const space = /^ (?=[a-z](?![A-Za-z]))/.exec(text.slice(end, end + 3))?.[0].length ?? 0;
    return { tex: `\\${name} `, end: end + space, strong: true };
  }
  if (name === 'sqrt') end += /^\[\w{1,4}\]/.exec(text.slice(end, end + 6))?.[0].length ?? 0;
  for (let argument = 0; argument < count; argument += 1) {
    const braced = bracedTex(text, end);
    if (!braced) return null;
    end = braced.end;
  }
  return { tex: text.slice(at, end), end, strong: true };
}

/** What stands in braces at `at`, braces and all, and where it ends; null where none open there or they don't close. */
export function bracedTex(text: string, at: number): { tex: string; end: number } | null {
  if (text[at] !== '{') return null;
  let depth = 0;
  for (let end = at; end < Math.min(text.length, at + LONGEST); end += 1) {
    const char = text[end];
    if (char === '\n' || char === '$') return null;
    if (char === '\\') end += 1;
    else if (char === '{') depth += 1;
    else if (char === '}' && (depth -= 1) === 0) return { tex: text.slice(at, end + 1), end: end + 1 };
  }
  return null;
}
