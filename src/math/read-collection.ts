import { quantity, type Answer } from './answer.ts';
import { findClose } from './find-close.ts';
import { matching, splitTop, type Separator } from './split-top.ts';

type Read = (tex: string) => Answer;

/** The comma of 1,234 groups; 1,23 and 0,123 and 1, 234 are two numbers. */
const GROUPING = String.raw`(?<=(?<![\d,.])[1-9]\d{0,2}(?:,\d{3})*),\d{3}(?:,\d{3})*(?!,?\d)`;
const AND = String.raw`\\text\{\s*,?\s*(?:and|or|和|或|或者|及|与|且)\s*\}`;
const JOINING = matching(',;\\', new RegExp(`[,;]|${AND}`, 'y'));
const LISTING = matching(',;\\', new RegExp(`(?!${GROUPING})[,;]|${AND}`, 'y'));
/** What is said of a letter in the answer: k ∈ ℤ. */
const CONDITION = /^(?:\\text\{[^{}]*\}\s*)?[a-zA-Z]\s*\\in\s*(?:\\mathbb\s*)?\{?\s*[ZNQ]|^(?:\\text\{[^{}]*\}\s*)?\$?[a-zA-Z]\$?\s*\\text\{[^{}]*(?:integer|整数)[^{}]*\}$/;
/** ℝ \\ {1, 2}. */
const ALL_BUT = /^\\mathbb\s*\{?\s*R\s*\}?\s*(?:\\(?:setminus|backslash)|-|\\)\s*\\\{([^{}]*)\\\}$/;
/** Between whole solutions of several letters each. */
const ALTERNATING = matching(';\\', /;|\\text\{\s*,?\s*(?:or|或|或者)\s*\}/y);
const COMMA = matching(',;', /[,;]/y);
const CUP = matching('\\', /\\cup(?![a-zA-Z])|\\text\{\s*union\s*\}/iy);

/** The parts between commas, `and` and `or` that stand in no brackets, without the empty ones. */
function splitList(tex: string, separator: Separator = JOINING): string[] {
  return splitTop(tex, separator).map(({ text }) => text.trim()).filter((text) => text !== '');
}

/** Several things in a row: solutions, or the two values of ±. */
export function readList(tex: string, read: Read): Answer | null {
  const parts = splitList(tex, LISTING);
  const answers = parts.filter((part) => !CONDITION.test(part));
  if (answers.length === 1 && parts.length > 1) return read(answers[0]!);
  if (parts.length > 1) {
    const whole = splitList(tex, ALTERNATING);
    const points = whole.length > 1 ? whole.map((part) => toPoint(read(part))) : [];
    if (points.length > 1 && points.every((point) => point !== null)) return { kind: 'list', items: points, word: 'or', decimal: null };
    const items = answers.map((part) => read(part)).flatMap((item) => (item.kind === 'list' ? item.items : [item]));
    const words = splitTop(tex, LISTING).map(({ separator }) => separator).join('');
    return { kind: 'list', items, word: /or|或/.test(words) ? 'or' : /text/.test(words) ? 'and' : null, decimal: decimalOf(tex) };
  }
  if (!/\\(?:pm|mp)(?![a-zA-Z])/.test(tex) || /[=<>]|\\(?:le|ge|ne)(?![a-zA-Z])/.test(tex)) return null;
  const sides = [tex.replace(/\\pm(?![a-zA-Z])/g, '+').replace(/\\mp(?![a-zA-Z])/g, '-'), tex.replace(/\\pm(?![a-zA-Z])/g, '-').replace(/\\mp(?![a-zA-Z])/g, '+')];
  return { kind: 'list', items: sides.map((side) => quantity(side.replace(/^\s*\+/, ''))), word: 'or', decimal: null };
}

/** 2,5 may be one number, and so may 1 and 1/2. */
function decimalOf(tex: string): string | null {
  if (/^-?\d+,\d+$/.test(tex)) return tex.replace(',', '.');
  return /^-?\d+ *\\text\{and\} *(?:\d+\/\d+|\\frac\{\d+\}\{\d+\})$/.test(tex) ? tex.replace(/ *\\text\{and\} */, ' ') : null;
}

/** Of x = 1, y = 2 the point (1, 2), in the order of the letters; null when a letter has two values or there is but one. */
export function toPoint(answer: Answer): Answer | null {
  if (answer.kind !== 'list' || answer.items.length < 2) return null;
  const values = new Map<string, Answer>();
  for (const item of answer.items) {
    if (item.kind !== 'assignment' || values.has(item.name)) return null;
    values.set(item.name, item.value);
  }
  return { kind: 'bracket', open: '(', close: ')', items: [...values].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, value]) => value) };
}

export function readUnion(tex: string, read: Read): Answer | null {
  const out = ALL_BUT.exec(tex);
  if (out) return { kind: 'list', items: splitList(out[1]!).map((item) => ({ kind: 'inequality', sides: ['x', item], orders: ['!='] })), word: 'and', decimal: null };
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
  return items.length === 1 && (tex[0] === '(' || items[0]!.startsWith('\\begin')) ? read(items[0]!) : null;
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
