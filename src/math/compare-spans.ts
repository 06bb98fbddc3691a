import type { Answer } from './answer.ts';
import { evaluate } from './evaluate.ts';
import { attempt } from './not-evaluable.ts';
import { parseExpression } from './parse-expression.ts';
import { toReal } from './value.ts';

/** A stretch of the number line; a single number has both ends in it. */
interface Span {
  from: number;
  to: number;
  hasFrom: boolean;
  hasTo: boolean;
}

/** Ends that agree to this share are one number. */
const SAME = 1e-12;

/** Whether two unions of intervals and single numbers hold the same numbers, however they are cut: [1, 2] ∪ [2, 3] is [1, 3]. Null where an end is no known number. */
export function isSameRange(a: Answer, b: Answer): boolean | null {
  const [ours, theirs] = [toSpans(a), toSpans(b)];
  if (!ours || !theirs) return null;
  const [left, right] = [merge(ours), merge(theirs)];
  return left.length === right.length && left.every((span, at) => isSameSpan(span, right[at]!));
}

/** The value of a number or of ±∞; null for anything else. */
export function toBound(answer: Answer): number | null {
  if (answer.kind !== 'quantity' || answer.percent || answer.degrees || answer.unit !== '') return null;
  const infinite = /^([+-]?)\s*\\infty$/.exec(answer.tex);
  if (infinite) return infinite[1] === '-' ? -Infinity : Infinity;
  const expression = parseExpression(answer.tex);
  return expression && attempt(() => toReal(evaluate(expression, {})));
}

function toSpans(answer: Answer): Span[] | null {
  if (answer.kind === 'union') return flattened(answer.items.map(toSpans));
  if (answer.kind === 'set') return flattened(answer.items.map((item) => toPoint(item)));
  if (answer.kind !== 'bracket' || answer.items.length !== 2) return null;
  const [from, to] = answer.items.map(toBound);
  if (from == null || to == null || from > to) return null;
  return [{ from, to, hasFrom: answer.open === '[', hasTo: answer.close === ']' }];
}

function toPoint(answer: Answer): Span[] | null {
  const value = toBound(answer);
  return value === null ? null : [{ from: value, to: value, hasFrom: true, hasTo: true }];
}

const flattened = (lists: readonly (Span[] | null)[]): Span[] | null => (lists.every((list) => list !== null) ? lists.flat() : null);

/** In order, with those joined that touch. */
function merge(spans: readonly Span[]): Span[] {
  const merged: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.from - b.from || Number(b.hasFrom) - Number(a.hasFrom))) {
    const last = merged.at(-1);
    if (!last || span.from > last.to || (span.from === last.to && !span.hasFrom && !last.hasTo)) {
      merged.push({ ...span });
      continue;
    }
    if (span.to === last.to) last.hasTo ||= span.hasTo;
    else if (span.to > last.to) [last.to, last.hasTo] = [span.to, span.hasTo];
  }
  return merged;
}

const isSameSpan = (a: Span, b: Span): boolean => a.hasFrom === b.hasFrom && a.hasTo === b.hasTo && isSameEnd(a.from, b.from) && isSameEnd(a.to, b.to);
const isSameEnd = (a: number, b: number): boolean => a === b || (Number.isFinite(a - b) && Math.abs(a - b) <= SAME * Math.max(Math.abs(a), Math.abs(b)));
