import { quantity, type Answer } from './answer.ts';
import { findClose } from './find-close.ts';
import { matching, splitTop, type Separator } from './split-top.ts';

type Read = (tex: string) => Answer;

const JOINING = matching(',;\\', /[,;]|\\text\{\s*,?\s*(?:and|or|和|或|或者|及|与)\s*\}/y);
const COMMA = matching(',;', /[,;]/y);
const CUP = matching('\\', /\\cup(?![a-zA-Z])|\\text\{\s*union\s*\}/iy);

/** The parts between commas, `and` and `or` that stand in no brackets, without the empty ones. */
function splitList(tex: string, separator: Separator = JOINING): string[] {
  return splitTop(tex, separator).map(({ text }) => text.trim()).filter((text) => text !== '');
}

/** Several things in a row: solutions, or the two values of ±. */
export function readList(tex: string, read: Read): Answer | null {
  const parts = splitList(tex);
  if (parts.length > 1) {
    // 1,234 and 12,345,678 are numbers, but 0,123 is none.
    if (/^[+-]?[1-9]\d{0,2}(?:,\d{3})+(?:\.\d+)?$/.test(tex)) return null;
    const items = parts.map((part) => read(part)).flatMap((item) => (item.kind === 'list' ? item.items : [item]));
    return { kind: 'list', items, decimal: /^-?\d+,\d+$/.test(tex) ? tex.replace(',', '.') : null };
  }
  if (!/\\(?:pm|mp)(?![a-zA-Z])/.test(tex) || /[=<>]|\\(?:le|ge)(?![a-zA-Z])/.test(tex)) return null;
  const sides = [tex.replace(/\\pm(?![a-zA-Z])/g, '+').replace(/\\mp(?![a-zA-Z])/g, '-'), tex.replace(/\\pm(?![a-zA-Z])/g, '-').replace(/\\mp(?![a-zA-Z])/g, '+')];
  return { kind: 'list', items: sides.map((side) => quantity(side.replace(/^\s*\+/, ''))), decimal: null };
}

export function readUnion(tex: string, read: Read): Answer | null {
  const parts = splitList(tex, CUP);
  return parts.length > 1 ? { kind: 'union', items: parts.map(read) } : null;
}

/** `{1, 2}`, `{x | x > 3}`, `(1, 2)`, `[0, 1)`, `⟨1, 2⟩`; and brackets round a single thing, which mean nothing. */
export function readEnclosed(tex: string, read: Read): Answer | null {
  const set = /^\\\{([^]*)\\\}$/.exec(tex);
  if (set && closesLast(tex)) return readSet(set[1]!, read);
  if (tex.startsWith('{') && findClose(tex, 0) === tex.length - 1) {
    const inner = tex.slice(1, -1).trim();
    return splitList(inner).length > 1 ? { kind: 'set', items: splitList(inner).map(read) } : read(inner);
  }
  const angled = /^\\langle(?![a-zA-Z])([^]*)\\rangle$/.exec(tex);
  if (angled) return { kind: 'bracket', open: '(', close: ')', items: splitList(angled[1]!, COMMA).map(read) };
  if (!/^[([]/.test(tex) || !/[)\]]$/.test(tex) || !closesLast(tex)) return null;
  const items = splitList(tex.slice(1, -1), COMMA);
  if (items.length > 1) return { kind: 'bracket', open: tex[0]!, close: tex.at(-1)!, items: items.map(read) };
  return items.length === 1 && tex[0] === '(' ? read(items[0]!) : null;
}

function readSet(inner: string, read: Read): Answer {
  const rule = /^\s*[a-zA-Z](?:\s*\\in\s*\\?[a-zA-Z]+(?:\s*\{\s*[A-Z]\s*\})?)?\s*(?:\||\\mid(?![a-zA-Z])|:)([^]*)$/.exec(inner);
  if (rule) return read(rule[1]!);
  return { kind: 'set', items: splitList(inner).map(read).flatMap((item) => (item.kind === 'list' ? item.items : [item])) };
}

/** Whether the bracket that opens the text is closed by its last character and not before. */
function closesLast(tex: string): boolean {
  return splitTop(tex.replace(/^\\\{/, '{').replace(/\\\}$/, '}'), (_, at) => (at > 0 ? 1 : 0)).length === 1;
}
