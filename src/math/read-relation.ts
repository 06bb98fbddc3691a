import type { Answer, Order } from './answer.ts';
import { matching, splitTop } from './split-top.ts';

type Read = (tex: string) => Answer;

const RELATION = matching('=<>\\', /[=<>]|\\(?:le|ge|ne|approx|in)(?![a-zA-Z])/y);
const ORDERS: Readonly<Record<string, Order>> = { '<': '<', '>': '>', '\\le': '<=', '\\ge': '>=', '\\ne': '!=' };
/** What may stand before `=` as the name of an answer: x, f(x), x_1, (x, y), ∠ABC, AB, \theta, words. */
const NAME =
  /^(?:[a-zA-Z]'*(?:_\{?\w+\}?)?|[a-zA-Z]'*(?:_\{?\w+\}?)?\s*\([a-zA-Z\d,\s]*\)|\(\s*[a-zA-Z](?:_\{?\w+\}?)?(?:\s*,\s*[a-zA-Z](?:_\{?\w+\}?)?)+\s*\)|\\[a-zA-Z]+|m?\s*\\angle\s*\w+|\\(?:overline|overrightarrow|vec|bar|hat)\s*\{?\s*\w+\s*\}?|\|?[A-Z]{1,4}'?\|?|\\frac\{d\w\}\{d\w\}|(?:\\text\{[^{}]*\}\s*)+(?:\([^()]*\))?)$/;

/** Equations, assignments, inequalities and memberships. */
export function readRelation(tex: string, read: Read): Answer | null {
  const pieces = splitTop(tex, RELATION).map((piece) => ({ ...piece, text: piece.text.trim() }));
  if (pieces.length === 1) return null;
  const signs = pieces.slice(1).map(({ separator }) => separator);
  const sides = pieces.map(({ text }) => text);
  // What is left out before the sign is the letter that was asked for.
  if (sides[0] === '' && signs[0]! in ORDERS) sides[0] = 'x';
  if (sides[0] === '') return markApproximate(read(tex.slice(pieces[1]!.start)), signs[0] === '\\approx');
  if (sides.includes('')) return null;
  if (signs.every((sign) => sign in ORDERS)) return readInequality(sides, signs.map((sign) => ORDERS[sign]!));
  // x ∈ (1, 2) says what x > 1, x < 2 says.
  if (signs.length === 1 && signs[0] === '\\in') return { kind: 'assignment', name: sides[0]!, value: read(sides[1]!), tex };
  if (!signs.every((sign) => sign === '=' || sign === '\\approx')) return null;
  const [first, ...rest] = sides as [string, ...string[]];
  // The name of a line: l: y = 2x.
  const name = first.replace(/^[a-zA-Z]\s*:\s*/, '').replace(/^\{([^{}]*)\}$/, '$1');
  const letters = sides.slice(0, -1);
  if (letters.length > 1 && letters.every((letter) => /^[a-zA-Z]$/.test(letter)) && isNumber(sides.at(-1)!)) {
    return { kind: 'list', items: letters.map((letter) => ({ kind: 'assignment', name: letter, value: read(sides.at(-1)!), tex: `${letter}=${sides.at(-1)}` })), word: 'and', decimal: null };
  }
  // Of x = 1/3 ≈ 0.33 the exact value counts.
  const exact = signs.indexOf('\\approx');
  if (exact === 0 && isNumber(name)) return read(name);
  const value = exact > 0 ? rest[exact - 1]! : rest.at(-1)!;
  if (NAME.test(name) || rest.length > 1) return { kind: 'assignment', name: name.replace(/[\s{}]/g, ''), value: markApproximate(read(value), exact === 0), tex };
  if (isNumber(name) && isNumber(rest[0]!)) return read(rest[0]!);
  if (NAME.test(rest[0]!) && isNumber(name)) return { kind: 'assignment', name: rest[0]!.replace(/[\s{}]/g, ''), value: read(name), tex };
  return { kind: 'equation', left: name, right: rest[0]! };
}

/** Of x ≠ ±1 two inequalities. */
function readInequality(sides: string[], orders: Order[]): Answer {
  const inequality: Answer = { kind: 'inequality', sides, orders };
  if (orders.join() !== '!=' || !/\\pm(?![a-zA-Z])/.test(sides[1]!)) return inequality;
  const items = ['', '-'].map((sign): Answer => ({ ...inequality, sides: [sides[0]!, sides[1]!.replace(/\\pm(?![a-zA-Z])\s*/, sign)] }));
  return { kind: 'list', items, word: 'and', decimal: null };
}

const isNumber = (side: string): boolean => !side.startsWith('\\text') && /^[^a-zA-Z]*$/.test(side.replace(/\\(?:frac|sqrt|pi|cdot|times|sin|cos|tan|ln|log|circ|text\{[^{}]*\})/g, ''));

function markApproximate(answer: Answer, approximate: boolean): Answer {
  return approximate && answer.kind === 'quantity' ? { ...answer, approximate } : answer;
}
