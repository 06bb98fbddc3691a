import type { Part } from '../domain/solution.ts';

/** Words that conclude rather than tell what to do. */
const CONCLUDES = /\b(?:answer|therefore|hence|thus|solution is|we (?:get|have|obtain|find)|gives|so)\b|答案|所以|因此|得到|可得|解得|即/i;
const RELATION = /[=<>≤≥≈]|\\(?:le|ge|leq|geq|lt|gt|approx|boxed)(?![a-zA-Z])/;
const WORD = /\p{Script=Han}{2}|\p{L}{2}/u;
/** Longer is no hint any more. */
const LONGEST = 160;
/** Where what is done ends and what comes of it begins: a colon, a displayed formula, the end of a sentence. */
const END = /[:：。；;]|\.(?=\s|$)|\\\[|\$\$|\\begin\{|\n/;

/** The text of a step, its title first. */
export const stepText = ({ title, body }: Pick<Extract<Part, { kind: 'step' }>, 'title' | 'body'>): string => [title, body].filter((text) => text.trim() !== '').join('\n');

/**
 * What a step says that it does, before it does it: "Subtract \(8\) on both sides". Null where it opens with a formula, or where its opening
 * words tell what comes of it: a conclusion, or a number that does not stand in `before`, the problem and the steps until then.
 */
export function stepWords(step: Pick<Extract<Part, { kind: 'step' }>, 'title' | 'body'>, before: string): string | null {
  const known = new Set(before.match(NUMBER));
  return [step.title, step.body].map(openingOf).find((words) => words !== null && (words.match(NUMBER) ?? []).every((number) => known.has(number))) ?? null;
}

const NUMBER = /\d+(?:\.\d+)?/g;

function openingOf(text: string): string | null {
  const written = text.trim().replaceAll('**', '');
  const end = END.exec(written)?.index ?? written.length;
  const words = written.slice(0, end).replace(/[\s,，]+(?:so|then)?$/i, '').trim();
  if (words.length > LONGEST || RELATION.test(words) || CONCLUDES.test(words)) return null;
  return WORD.test(words.replace(/\\\(.*?\\\)|\$[^$]*\$/g, '')) ? words : null;
}
