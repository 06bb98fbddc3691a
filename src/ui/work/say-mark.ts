import type { WorkStrings } from '../../i18n/translate-work.ts';
import type { LineMark, LineVerdict } from './mark-lines.ts';

const LETTER = /(?<![a-zA-Z\\])[a-zA-Z](?![a-zA-Z])/;
/** A term from its sign on, or from where one is missing. */
const TERM = /^\s*[-+−]?\s*([^\s=<>+−-][^=<>+−-]*)/;

const shownDigits = 6;

/** What a mark in the margin is called. */
export function nameMark(mark: NonNullable<LineMark>, words: WorkStrings['marks']): string {
  switch (mark.kind) {
    case 'follows':
    case 'first':
    case 'waits':
      return words[mark.kind];
    case 'not-checkable':
      return words.unknown;
    default:
      return words.fails;
  }
}

/** Why a line does not follow, as a sentence; null where it does, or nobody knows. `line`: as typed. */
export function sayReason(mark: LineMark, line: string, words: WorkStrings['reasons']): string | null {
  switch (mark?.kind) {
    case 'arithmetic':
      return words.arithmetic(mark.left, mark.right);
    case 'root-lost':
      return words.rootLost(saysRoots(mark.roots, line));
    case 'root-gained':
      return words.rootGained(saysRoots(mark.roots, line));
    case 'does-not-follow':
      return saySlip(mark, line, words);
    default:
      return null;
  }
}

function saySlip({ slip }: Extract<LineVerdict, { kind: 'does-not-follow' }>, line: string, words: WorkStrings['reasons']): string {
  switch (slip?.kind) {
    case 'sign': {
      const term = TERM.exec(line.trim().slice(slip.at))?.[1]?.trim();
      return term === undefined ? words.plain : words.sign(term);
    }
    case 'order':
      return words.order;
    case 'sign-kept':
      return words.signKept(slip.term);
    case 'term-lost':
      return words.termLost(slip.term);
    case 'number':
      return words.number(slip.was);
    default:
      return words.plain;
  }
}

function saysRoots(roots: readonly number[], line: string): string {
  const letter = LETTER.exec(line.replace(/\bor\b/g, ''))?.[0];
  return roots.map((root) => Number(root.toPrecision(shownDigits))).map((root) => (letter === undefined ? `${root}` : `${letter} = ${root}`)).join(', ');
}
