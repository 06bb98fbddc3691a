import { compareLines } from './compare-lines.ts';
import { splitTop, type Separator } from './split-top.ts';

/** What explains a line that does not follow. */
export type Slip =
  /** With one sign turned it would follow: the sign's place in the line. */
  | { kind: 'sign'; at: number }
  /** With each sign of order turned round it would follow, as after a division by a negative number. */
  | { kind: 'order' }
  /** A term of the line before changed sides and kept its sign. */
  | { kind: 'sign-kept'; term: string }
  /** Without one term of the line before it would follow. */
  | { kind: 'term-lost'; term: string }
  /** With another number in one place it would follow. */
  | { kind: 'number'; was: string; fits: string };

/** Signs and terms tried; a line of work has few. */
const MOST_TRIES = 12;

/** The one slip after which a line would follow from the one before, or null. */
export function findSlip(before: string, line: string): Slip | null {
  return wrongOrder(before, line) ?? wrongSign(before, line) ?? keptSign(before, line) ?? lostTerm(before, line) ?? wrongNumber(before, line);
}

const RELATION = /(?:[<>]=?|[=≤≥]|\\[lg](?:e|t|eq)(?![a-zA-Z]))/y;
const isRelation = (separator: string): boolean => !/^[-+−]?$/.test(separator);

const termBreak: Separator = (tex, at) => {
  if (/[-+−]/.test(tex[at]!)) return 1;
  RELATION.lastIndex = at;
  return RELATION.exec(tex)?.[0].length ?? 0;
};

const follows = (before: string, line: string): boolean => compareLines(before, line).kind === 'same';

const TURNED: Readonly<Record<string, string>> = { '<': '>', '>': '<', '≤': '≥', '≥': '≤', '\\l': '\\g', '\\g': '\\l' };

function wrongOrder(before: string, line: string): Slip | null {
  const turned = line.replace(/[<>≤≥]|\\[lg](?=(?:e|t|eq)(?![a-zA-Z]))/g, (sign) => TURNED[sign]!);
  return turned !== line && follows(before, turned) ? { kind: 'order' } : null;
}

function wrongSign(before: string, line: string): Slip | null {
  const signs = [...line.matchAll(/[-+−]/g)].slice(0, MOST_TRIES);
  for (const { 0: sign, index } of signs) {
    const turned = line.slice(0, index) + (sign === '+' ? '-' : '+') + line.slice(index + 1);
    if (follows(before, turned)) return { kind: 'sign', at: index };
  }
  // A minus that is missing in front of a side.
  for (const { index } of [...line.matchAll(/(?<=^|=)\s*(?=[\w\\(])/g)].slice(0, 2)) {
    if (follows(before, `${line.slice(0, index)}-${line.slice(index)}`)) return { kind: 'sign', at: index };
  }
  return null;
}

function keptSign(before: string, line: string): Slip | null {
  const terms = splitTop(before, termBreak);
  if (!terms.some(({ separator }) => isRelation(separator))) return null;
  for (const { text, start, separator } of terms.slice(0, MOST_TRIES)) {
    if (text.trim() === '' || isRelation(separator) || start === 0) continue;
    const at = start - separator.length;
    const turned = before.slice(0, at) + (separator === '+' ? '-' : '+') + before.slice(start);
    if (follows(turned, line)) return { kind: 'sign-kept', term: text.trim() };
  }
  return null;
}

function lostTerm(before: string, line: string): Slip | null {
  const terms = splitTop(before, termBreak);
  if (terms.length < 3) return null;
  for (const { text, start, end, separator } of terms.slice(0, MOST_TRIES)) {
    if (text.trim() === '') continue;
    const isFirst = start === 0 || isRelation(separator);
    const without = `${before.slice(0, isFirst ? start : start - separator.length)}${isFirst ? '0' : ''}${before.slice(end)}`;
    if (follows(without, line)) return { kind: 'term-lost', term: text.trim() };
  }
  return null;
}

/** Numbers near the written one are tried in its place. */
function wrongNumber(before: string, line: string): Slip | null {
  const numbers = [...line.matchAll(/(?<![\d.^{_])\d{1,4}(?![\d.])/g)].slice(-4);
  for (const { 0: was, index } of numbers) {
    for (let distance = 1; distance <= 10; distance += 1) {
      for (const fits of [Number(was) + distance, Number(was) - distance]) {
        if (fits >= 0 && follows(before, line.slice(0, index) + fits + line.slice(index + was.length))) return { kind: 'number', was, fits: String(fits) };
      }
    }
  }
  return null;
}
