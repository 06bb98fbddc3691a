import { splitTop } from './split-top.ts';

const OR = /\s*(?:\bor\b|\band\b|或|和|[,;，；])\s*/;
/** A letter alone, and a value without one. */
const NAMED = /^[a-zA-Z]\s*(?:=|<|>|≤|≥|\\leq?|\\geq?)\s*(?:\\[a-zA-Z]+|[^a-zA-Z=<>])+$/;
/** A letter between two values, and a letter as the others make it: `y = 2x + 1`. */
const BETWEEN = /^[^a-zA-Z=<>≤≥]+[<≤>≥]\s*[a-zA-Z]\s*[<≤>≥][^a-zA-Z=<>≤≥]+$/;
const SOLVED_FOR = /^([a-zA-Z])\s*=(?!.*\1)/;
const RELATION = /[=<>≤≥]|\\(?:le|ge|lt|gt)/;
/** A sum, product or quotient of numbers that has not been worked out; a fraction is a number. */
const OPEN = /\d\)?\s*(?:[*×÷·+−]|\\times|\\div|\\cdot)\s*\(?[-−]?\d|\d\s*-\s*\d|\d\s*\/\s*\d+\s*[-+−]/;
const WHOLES = /^[-\d\s,]+$/;

/**
 * Whether what equals the answer is the answer: `5x = 35` has the solutions of `x = 7`, and `9/12 + 10/12` the value of `19/12`, and neither is it yet.
 * `answer`: as algebra or a solution has it.
 */
export function isWorkedOut(given: string, answer: string): boolean {
  const text = bare(given);
  const bareAnswer = answer.replace(/[a-zA-Z]\s*=\s*/g, '');
  if (isEquation(text) && hasLetters(bareAnswer) && isUnsolved(answer)) return SOLVED_FOR.test(text);
  if (isEquation(text) && !text.split(OR).every((part) => isSolved(part) || !hasLetters(part))) return false;
  if (RELATION.test(bareAnswer)) return true;
  const value = text.replace(/[^,;，；或和]*=/g, '');
  if (hasLetters(bareAnswer)) return terms(value) === terms(bareAnswer) && value.includes('(') === bareAnswer.includes('(');
  return !OPEN.test(value) && !(WHOLES.test(bareAnswer) && /\d\s*\/\s*\d/.test(value));
}

/** Whether an answer is typed as a relation between letters that is yet to be solved. */
export const isUnsolved = (given: string): boolean => isEquation(bare(given)) && !bare(given).split(OR).every(isSolved);

const isSolved = (part: string): boolean => NAMED.test(part.trim()) || BETWEEN.test(part.replace(/\\leq?(?![a-z])/g, '≤').replace(/\\geq?(?![a-z])/g, '≥').replace(/\\lt(?![a-z])/g, '<').trim());

const bare = (given: string): string => given.trim().replace(/^\$+|\$+$|^\\[([]|\\[)\]]$/g, '').trim();
const isEquation = (text: string): boolean => RELATION.test(text) && hasLetters(text);

const hasLetters = (tex: string): boolean => /[a-zA-Z]/.test(tex.replace(/\\[a-zA-Z]+|\b(?:or|and)\b|sqrt/g, ''));

/** How many terms an expression has at the top. */
const terms = (tex: string): number => splitTop(tex.trim().replace(/^[-+−]/, ''), (text, at) => (/[-+−]/.test(text[at]!) ? 1 : 0)).length;
