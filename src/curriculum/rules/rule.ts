import type { Language } from '../../domain/settings.ts';
import { english } from './rule-words-en.ts';
import { chinese } from './rule-words-zh.ts';

/** What a step of a solution does. */
export type Rule = keyof typeof english;

export const rules = Object.keys(english) as Rule[];

const words: Readonly<Record<Language, Readonly<Record<Rule, string>>>> = { en: english, zh: chinese };

/** A step's short name in one language; `values` are LaTeX for its gaps. */
export function nameStep(rule: Rule, values: Readonly<Record<string, string>>, language: Language): string {
  return words[language][rule].replace(/\{(\w+)\}/g, (_, gap: string) => `\\(${values[gap]!}\\)`);
}
