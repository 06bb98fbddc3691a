import { explainRule } from '../curriculum/rules/explain-rule.ts';
import { findRule } from '../curriculum/rules/find-rule.ts';
import { nameStep, type Rule } from '../curriculum/rules/rule.ts';
import type { Language } from '../domain/settings.ts';
import type { Part } from '../domain/solution.ts';
import type { Operation } from '../math/find-operation.ts';
import { stepText, stepWords } from '../solving/step-words.ts';

type Step = Extract<Part, { kind: 'step' }>;

/** Rules whose name is the answer. */
const TELLING: ReadonlySet<Rule> = new Set<Rule>(['no-real-root', 'one-solution']);

/** What is done in a step, in words, before it is shown: in the reader's language where its rule is known, else as it is written. `before`: the problem and the text until then. Null where that can't be told without the step. */
export function hintOf(step: Step, before: string, language: Language): string | null {
  const found = findRule(stepText(step));
  if (!found) return stepWords(step, before);
  return TELLING.has(found.rule) ? null : nameStep(found.rule, found.values, language);
}

/** The same from what the step does to an equation. */
export const sayOperation = ({ kind, by }: Operation, language: Language): string => nameStep(`${kind}-both`, { n: by }, language);

/** Why a step is allowed, where its rule is known; else null. */
export function whyOf(step: Step, language: Language): string | null {
  const found = findRule(stepText(step));
  return found && explainRule(found.rule, language);
}
