import { quantity, type Answer } from './answer.ts';
import { compareExpressions } from './compare-expressions.ts';
import { allOf, DIFFERENT, EQUAL, equalWhen, undecided, type Verdict } from './verdict.ts';

type Of<K extends Answer['kind']> = Answer & { kind: K };

/** Words are compared letter by letter, without articles and marks; against mathematics nothing can be said unless it reads the same. */
export function compareWords(a: Answer, b: Answer): Verdict {
  const [x, y] = [spelled(a), spelled(b)];
  if (x === null || y === null) return undecided('words');
  if (x === y) return EQUAL;
  return a.kind === 'words' && b.kind === 'words' ? DIFFERENT : undecided('words');
}

function spelled(answer: Answer): string | null {
  const text = answer.kind === 'words' ? answer.words : answer.kind === 'quantity' ? `${answer.before}${answer.tex}${answer.unit}`.toLowerCase() : answer.kind === 'choice' ? answer.letter.toLowerCase() : null;
  return text && text.replace(/\\text|\b(?:the|a|an)\b/g, '').replace(/[^\p{L}\p{N}]/gu, '');
}

/** 4:30 is 4:30 p.m. where one of them does not say; 16:30 is 4:30 p.m. */
export function compareTimes(a: Of<'time'>, b: Of<'time'>): Verdict {
  if (a.half && b.half) return equalWhen(inDay(a) === inDay(b));
  if (!a.half && !b.half) return equalWhen(a.minutes === b.minutes);
  return equalWhen(inDay(a) === inDay(b) || a.minutes === b.minutes);
}

function inDay({ minutes, half }: Of<'time'>): number {
  return half === null ? minutes : (minutes % 720) + (half === 'pm' ? 720 : 0);
}

/** Parts in the same proportion. */
export function compareRatios(a: Of<'ratio'>, b: Of<'ratio'>): Verdict {
  if (a.parts.length !== b.parts.length) return DIFFERENT;
  const [first, other] = [a.parts[0]!, b.parts[0]!];
  return allOf(a.parts.slice(1).map((part, at) => compareExpressions(`(${part})\\cdot(${other})`, `(${b.parts[at + 1]!})\\cdot(${first})`)));
}

/** 3:4 may stand where 3/4 is expected. */
export function ratioAsQuotient(answer: Answer): Answer | null {
  return answer.kind === 'ratio' && answer.parts.length === 2 ? quantity(`\\frac{${answer.parts[0]}}{${answer.parts[1]}}`) : null;
}

/** A number in a base; without one the digits alone count. */
export function compareNumerals(a: Answer, b: Answer): Verdict {
  if (a.kind === 'numeral' && b.kind === 'numeral') return equalWhen(valueOf(a) !== null && valueOf(a) === valueOf(b));
  const [numeral, other] = a.kind === 'numeral' ? [a, b] : [b as Of<'numeral'>, a];
  if (other.kind !== 'quantity') return DIFFERENT;
  if (other.tex === numeral.digits) return EQUAL;
  const value = valueOf(numeral);
  return value === null ? DIFFERENT : compareExpressions(String(value), other.tex);
}

function valueOf({ digits, base }: Of<'numeral'>): bigint | null {
  let value = 0n;
  for (const digit of digits) {
    const worth = parseInt(digit, 36);
    if (worth >= base) return null;
    value = value * BigInt(base) + BigInt(worth);
  }
  return value;
}
