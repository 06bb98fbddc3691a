import { english } from './rule-words-en.ts';
import { chinese } from './rule-words-zh.ts';
import { type Rule, rules } from './rule.ts';

/** A step's rule as read from its written name, and what stands in the name's gap, as LaTeX. */
export interface FoundRule {
  rule: Rule;
  values: Readonly<Record<string, string>>;
}

/** What stands in a gap: a formula, or a number, a letter or a term that was typed without marks. */
const GAP = String.raw`(?:\\\((.+?)\\\)|\$([^$]+)\$|([-−]?[\d.]*[a-z]?(?:\/\d+)?))`;
/** A name ends where more is said of it or its lines begin, or with the line. */
const END = String.raw`\s*(?=[:：,，.。(（]|$)`;

interface Pattern {
  rule: Rule;
  pattern: RegExp;
}

/** How a model that was never taught the names says the commonest. */
const saidOtherwise: readonly (readonly [Rule, string])[] = [
  ['add-both', 'Add {n} to both sides'],
  ['add-both', 'Adding {n} to both sides'],
  ['subtract-both', 'Subtract {n} from both sides'],
  ['subtract-both', 'Subtracting {n} from both sides'],
  ['divide-both', 'Dividing both sides by {n}'],
  ['multiply-both', 'Multiplying both sides by {n}'],
  ['add-both', '两边同时加{n}'],
  ['add-both', '两边同时加上{n}'],
  ['subtract-both', '两边同时减{n}'],
  ['subtract-both', '两边同时减去{n}'],
  ['divide-both', '两边同时除以{n}'],
  ['multiply-both', '两边同时乘以{n}'],
];

/** The longer ones come first: "Factor" begins others. */
const names: readonly (readonly [Rule, string])[] = rules.flatMap((rule): [Rule, string][] => [[rule, english[rule]], [rule, chinese[rule]]]);
const patterns: readonly Pattern[] = [...names, ...saidOtherwise].toSorted(([, a], [, b]) => b.length - a.length).map(([rule, name]) => toPattern(rule, name));

function toPattern(rule: Rule, name: string): Pattern {
  const source = name
    .split(/(\{\w+\})/)
    .map((piece) => (piece.startsWith('{') ? String.raw`\s*${GAP}\s*` : piece.trim().replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+')))
    .join('');
  return { rule, pattern: new RegExp(`^(?:First|Next|Then|Now|Finally|首先|然后|接着|最后)?[,，]?\\s*${source}${END}`, 'i') };
}

/** Names that say two things, told apart by the formulas that follow them. */
const TOLD_APART: readonly (readonly [one: Rule, other: Rule, isOther: (lines: readonly string[]) => boolean])[] = [
  ['add', 'add-tops', hasFractions],
  ['subtract', 'subtract-tops', hasFractions],
  ['factor', 'factor-of-terms', (lines) => !lines.some((line) => line.includes('('))],
  ['multiply', 'each-with-each', ([first]) => hasLetters(first ?? '')],
  ['drop-brackets', 'open-brackets', (lines) => lines.some(hasLetters)],
  ['insert-known', 'insert-value', (lines) => !lines.some(hasLetters)],
];

function hasFractions(lines: readonly string[]): boolean {
  return lines.some((line) => /\\[dt]?frac/.test(line));
}

const hasLetters = (tex: string): boolean => /[a-z]/i.test(tex.replace(/\\[a-z]+/gi, ''));

/** The rule of a step, by the name with which its text begins, in English or Chinese; null where it has none of the names that are known. */
export function findRule(text: string): FoundRule | null {
  const written = text.trim().replace(/^\*\*|\*\*/g, '');
  for (const { rule, pattern } of patterns) {
    const match = pattern.exec(written);
    if (!match) continue;
    const value = match.slice(1).find((group) => group !== undefined && group !== '');
    if (match.length > 1 && value === undefined) continue;
    return { rule: toldApart(rule, pattern, formulasIn(written.slice(match[0].length))), values: value === undefined ? {} : { n: value } };
  }
  return null;
}

function toldApart(rule: Rule, name: RegExp, lines: readonly string[]): Rule {
  const sharing = patterns.filter(({ pattern }) => pattern.source === name.source).map((one) => one.rule);
  const pair = TOLD_APART.find(([one, other]) => sharing.includes(one) && sharing.includes(other));
  if (!pair) return rule;
  const [one, other, isOther] = pair;
  return isOther(lines) ? other : one;
}

/** What stands between the marks of formulas; a joining word is none of them. */
const formulasIn = (text: string): string[] => [...text.matchAll(/\\\((.+?)\\\)|\$([^$]+)\$/g)].map((match) => match[1] ?? match[2] ?? '');
