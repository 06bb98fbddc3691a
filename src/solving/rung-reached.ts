import { toPlainMath } from '../domain/plain-math.ts';
import type { Ladder } from './ladder.ts';
import { stepText } from './step-words.ts';

/** Formulas as they stand, without what is a matter of habit. */
const plain = (tex: string): string => toPlainMath(tex.replace(/\\[,;:! ]|\\left|\\right/g, '')).replace(/[\s*·×]/g, '').replaceAll('−', '-').toLowerCase();

const FORMULA = /\\\(([^]+?)\\\)|\\\[([^]+?)\\\]|\$\$([^]+?)\$\$|\$([^$]+?)\$/g;

/** The number of the first rung, from 0, that comes to what was typed, sign by sign: the last formula of its step. Null where none does. */
export function rungReached({ rungs }: Ladder, typed: string): number | null {
  const wanted = plain(typed.replace(/^\s*(?:\\[([]|\$+)|(?:\\[)\]]|\$+)\s*$/g, ''));
  if (wanted === '') return null;
  const at = rungs.findIndex(({ step }) => step !== null && plain(lastFormula(stepText(step))) === wanted);
  return at < 0 ? null : at;
}

function lastFormula(text: string): string {
  const last = [...text.matchAll(FORMULA)].at(-1);
  return last?.slice(1).find((group) => group !== undefined) ?? '';
}
