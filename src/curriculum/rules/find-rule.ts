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
/** A name ends where its lines begin, or with the line. */
const END = String.raw`\s*(?=[:：,，.。]|$)`;

interface Pattern {
  rule: Rule;
  pattern: RegExp;
}

/** The names of steps, and how a model that was never taught them says the commonest. The longer ones come first: "Factor" begins others. */
const patterns: readonly Pattern[] = [
  ...rules.flatMap((rule) => [toPattern(rule, english[rule]), toPattern(rule, chinese[rule])]).toSorted((a, b) => b.length - a.length),
  ...[
    toPattern('add-both', 'Add {n} to both sides'),
    toPattern('add-both', 'Adding {n} to both sides'),
    toPattern('subtract-both', 'Subtract {n} from both sides'),
    toPattern('subtract-both', 'Subtracting {n} from both sides'),
    toPattern('divide-both', 'Dividing both sides by {n}'),
    toPattern('multiply-both', 'Multiplying both sides by {n}'),
    toPattern('add-both', '两边同时加{n}'),
    toPattern('add-both', '两边同时加上{n}'),
    toPattern('subtract-both', '两边同时减{n}'),
    toPattern('subtract-both', '两边同时减去{n}'),
    toPattern('divide-both', '两边同时除以{n}'),
    toPattern('multiply-both', '两边同时乘以{n}'),
  ],
];

function toPattern(rule: Rule, name: string): Pattern & { length: number } {
  const source = name
    .split(/(\{\w+\})/)
    .map((piece) => (piece.startsWith('{') ? String.raw`\s*${GAP}\s*` : piece.trim().replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+')))
    .join('');
  return { rule, pattern: new RegExp(`^(?:First|Next|Then|Now|Finally|首先|然后|接着|最后)?[,，]?\\s*${source}${END}`, 'i'), length: name.length };
}

/** Names that say two things, told apart by the formulas that follow them. */
const TOLD_APART: readonly (readonly [one: Rule, other: Rule, isOther: (lines: readonly string[]) => boolean])[] = [
  ['factor', 'factor-of-terms', (lines) => !lines.some((line) => line.includes('('))],
  ['multiply', 'each-with-each', ([first]) => hasLetters(first ?? '')],
  ['drop-brackets', 'open-brackets', (lines) => lines.some(hasLetters)],
  ['insert-known', 'insert-value', (lines) => !lines.some(hasLetters)],
];

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
