import type { Answer } from './answer.ts';
import { quantity } from './answer.ts';
import { cleanLatex } from './clean-latex.ts';
import { readEnclosed, readList, readUnion } from './read-collection.ts';
import { readQuantity } from './read-quantity.ts';
import { readRelation } from './read-relation.ts';
import { readNumerals, readWords } from './read-words.ts';
import { wrapWords } from './wrap-words.ts';

/** Lists of sets of tuples are three deep. */
const DEEPEST = 6;

/** Words that say that an answer comes. */
const ANNOUNCING = /^(?:(?:so|thus|therefore|hence)?,?\s*(?:the\s+)?(?:final\s+)?answer(?:\s+is\b|\s*[:=])|(?:最终)?答案(?:是|为|[:：])|答[:：]|故?选(?=[:：]?\s*[A-H]))\s*[:：]?\s*/i;

/** `x is 4`, `x: 4`. */
const NAMED_IN_WORDS = /^([xyzn])\s*(?:\b(?:is|equals)\b|[:：]|等于|是)\s*(?=[-−]?[\d.])/;
/** An index typed beside its letter: x1 = 2, and an = 3n + 1. */
const TYPED_INDEX = /(?<![a-zA-Z\\])(?:([a-zA-Z])([1-9])(?=\s*=)|([aSTu])n(?=\s*=[^=]*n))/g;

/** What is said of a letter behind the answer: (k ∈ ℤ). */
const CONDITION = /[\s,]*\(\s*[a-zA-Z]\s*\\in\s*(?:\\mathbb\s*)?\{?\s*[ZNQ]\s*\}?[^()]*\)$/;

/** What kind of thing the answer in `source` is: LaTeX or typed, with or without the signs that set it as a formula. */
export function parseAnswer(source: string): Answer {
  const set = source.trim().replace(/^\*\*([^*]*)\*\*$/, '$1').replace(ANNOUNCING, '').replace(NAMED_IN_WORDS, '$1=').replace(TYPED_INDEX, (_, letter?: string, digit?: string, sequence?: string) => (letter ? `${letter}_${digit}` : `${sequence}_n`)).replace(/^\\\[([^]*)\\\]$|^\\\(([^]*)\\\)$/, (_, a?: string, b?: string) => a ?? b ?? '');
  // Dollars in pairs set formulas; one alone is money.
  const dollars = set.match(/(?<!\\)\$/g)?.length ?? 0;
  const bare = dollars % 2 === 0 ? set.replace(/(?<!\\)\$/g, ' ') : set;
  return read(wrapWords(cleanLatex(bare)).replace(CONDITION, ''), 0);
}

function read(tex: string, depth: number): Answer {
  const trimmed = trim(tex);
  if (depth > DEEPEST) return quantity(trimmed);
  const inner = (part: string) => read(part, depth + 1);
  return (
    readWords(trimmed, inner) ??
    readNumerals(trimmed, inner) ??
    readEnclosed(trimmed, inner) ??
    readList(trimmed, inner) ??
    readRelation(trimmed, inner) ??
    readUnion(trimmed, inner) ??
    readQuantity(trimmed)
  );
}

function trim(tex: string): string {
  return tex.replace(/^[\s,;:]+|(?:(?<!\d)\.|[\s,;:。])+$/g, '').replace(/(?<=\d)\.$/, '').replace(/^\.(?=\d)/, '0.');
}
