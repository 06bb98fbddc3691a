import { readBoxes, type Box } from './read-boxes.ts';

/** Boxes that answer one question together stand this close: `x = \boxed{1}` or `x = \boxed{2}`. */
const NEAR = 60;
/** Signs, and the words that join answers. */
const BETWEEN = /^(?:[\s,;.$\\()[\]{}:=]|\\?(?:quad|text|and|or|和|或)|[a-zA-Z]_\{?\d\}?|(?<![a-zA-Z])[a-zA-Z](?![a-zA-Z]))*$/;
const FORMULA = /(?<!\\)\$\$([^]+?)(?<!\\)\$\$|\\\[([^]+?)\\\]|\\\(([^]+?)\\\)|(?<!\\)\$((?:[^$\n]|\\\$)+?)(?<!\\)\$(?!\d)/g;
/** What announces an answer. The last one counts. */
const ANNOUNCED = /(?:final answer|answer|答案|结果)(?:\s*(?:is|are|=|:|：|是|为|等于))*\s*/gi;
const NUMBER = /(?<![\p{L}\d.])[-−]?(?:\\?\$)?\d[\d,]*(?:\.\d+)?(?:\s*\/\s*\d+)?(?:\s*\\?%)?/gu;
/** A conclusion is near the end. */
const TAIL = 20_000;

/**
 * The final answer of a solution as LaTeX or typed mathematics: its last box or boxes, else what follows "the answer is", else its last formula or number.
 * Null when there is nothing of the kind.
 */
export function extractAnswer(text: string): string | null {
  const tail = text.slice(-TAIL).replace(/<\|[^|]*\|>/g, '');
  return boxedAnswer(tail) ?? announcedAnswer(tail) ?? lastFormula(tail) ?? lastNumber(tail);
}

/** The last box of `text`, and with it those that answer one question with it; letters that stand before several stay with them. */
export function boxedAnswer(text: string): string | null {
  const boxes = readBoxes(text);
  const last = boxes.at(-1);
  if (!last) return null;
  const together: Box[] = [last];
  for (const box of boxes.slice(0, -1).reverse()) {
    const between = text.slice(box.end, together[0]!.start);
    if (between.length > NEAR || !BETWEEN.test(between) || together.some(({ tex }) => tex === box.tex)) break;
    together.unshift(box);
  }
  const percent = /^[\s$\\)\]]*(?:%|percent\b)/.test(text.slice(last.end)) && !/%/.test(last.tex) ? '\\%' : '';
  const names = together.map((box, at) => /(?<![a-zA-Z\\])([a-zA-Z])\s*=\s*$/.exec(text.slice(together[at - 1]?.end ?? 0, box.start))?.[1]);
  const isNamed = together.length > 1 && names.every((name) => name !== undefined) && new Set(names).size === names.length;
  return together.map(({ tex }, at) => (isNamed ? `${names[at]}=${tex}` : tex)).join(', ') + percent;
}

function announcedAnswer(text: string): string | null {
  const announced = [...text.matchAll(ANNOUNCED)].at(-1);
  if (!announced) return null;
  const rest = text.slice(announced.index + announced[0].length).split(/\n\s*\n/)[0]!.trim();
  const first = rest.search(FORMULA);
  if (first >= 0 && first <= NEAR && !rest.slice(0, first).includes('\n')) return joined(rest);
  const line = rest.split('\n')[0]!.replace(/^[*_\s]+|[*_\s]+$/g, '').replace(/[.。!]+$/, '').trim();
  if (line !== '' && line.length <= 40) return line;
  return lastNumber(line.slice(0, 200)) ?? null;
}

/** Formulas one after the other: `$1$ and $2$`. */
function joined(text: string): string {
  const parts: string[] = [];
  let end = 0;
  for (const match of text.matchAll(FORMULA)) {
    if (parts.length > 0 && !/^[\s,;]*(?:and|or|和|或)?[\s,;]*$/.test(text.slice(end, match.index))) break;
    parts.push(contentOf(match));
    end = match.index + match[0].length;
  }
  return parts.join(', ');
}

function lastFormula(text: string): string | null {
  const formulas = [...text.matchAll(FORMULA)];
  const last = formulas.at(-1);
  if (!last) return null;
  // A bare number after the last formula is the later word: "so $x$ is 5".
  const after = text.slice(last.index + last[0].length);
  const said = [...after.matchAll(/(?:is|=|was|are|为|是)\s*([-−]?\d[\d,]*(?:\.\d+)?(?:\/\d+)?)(?=[\s.。]|$)/g)].at(-1);
  return said ? said[1]! : [...valuesBefore(text, formulas), contentOf(last)].join(', ');
}

/** What words join to the last formula: of `$x = 3$ or $x = -2$` the first, where both are values of letters. */
function valuesBefore(text: string, formulas: readonly RegExpExecArray[]): string[] {
  const isValue = (formula: RegExpExecArray) => /^[a-zA-Z]\s*=[^=]+$/.test(contentOf(formula));
  const values: string[] = [];
  for (let at = formulas.length - 1; at > 0; at -= 1) {
    const [before, last] = [formulas[at - 1]!, formulas[at]!];
    const between = text.slice(before.index + before[0].length, last.index);
    if (!isValue(before) || !isValue(last) || !/^[\s,]*(?:and|or|和|或|或者)[\s,]*$/.test(between)) break;
    values.unshift(contentOf(before));
  }
  return values;
}

function lastNumber(text: string): string | null {
  const number = [...text.matchAll(NUMBER)].at(-1);
  return number ? number[0].replace(/,$/, '').trim() : null;
}

const contentOf = (match: RegExpMatchArray): string => (match[1] ?? match[2] ?? match[3] ?? match[4] ?? '').trim();
