/** What joins several answers; the comma of 2{,}5 doesn't. */
export const OR = /\s*(?:\bor\b|\band\b|或|和|(?<!\{),|[;，；])\s*/;
/** A letter alone and a value without one, */
const NAMED = /^[a-zA-Z]\s*(?:[<>]?=|<|>|≤|≥|\\leq?|\\geq?)\s*(?:\\[a-zA-Z]+|[^a-zA-Z=<>])+$/;
/** or the value first. */
const NAMED_LAST = /^(?:\\(?![lg](?:e|t|eq)(?![a-zA-Z]))[a-zA-Z]+|[^a-zA-Z=<>≤≥\\])+(?:[<>]?=|<|>|≤|≥|\\[lg](?:e|t|eq)(?![a-zA-Z]))\s*[a-zA-Z]$/;
/** A letter between two values, and */
const BETWEEN = /^[^a-zA-Z=<>≤≥]+[<≤>≥]=?\s*[a-zA-Z]\s*[<≤>≥]=?[^a-zA-Z=<>≤≥]+$/;
const RELATION = /[=<>≤≥]|\\(?:le|ge|lt|gt)/;

/** Whether an answer is typed as a relation between letters that is yet to be solved. */
export const isUnsolved = (given: string): boolean => isEquation(bare(given)) && !bare(given).split(OR).every(isSolved);

/** A part of an answer that names its letter's values: x = 2, 2 = x, x < 3, 1 < x ≤ 3. */
export const isSolved = (part: string): boolean => NAMED.test(part.trim()) || NAMED_LAST.test(part.trim()) || BETWEEN.test(part.replace(/\\leq?(?![a-z])/g, '≤').replace(/\\geq?(?![a-z])/g, '≥').replace(/\\lt(?![a-z])/g, '<').trim());

const bare = (given: string): string => given.trim().replace(/^\$+|\$+$|^\\[([]|\\[)\]]$/g, '').trim();
const isEquation = (text: string): boolean => RELATION.test(text) && hasLetters(text);

const hasLetters = (tex: string): boolean => /[a-zA-Z]/.test(tex.replace(/\\[a-zA-Z]+|\b(?:or|and)\b|sqrt/g, ''));
