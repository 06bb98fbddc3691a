import type { Language } from '../domain/settings.ts';
import type { Exercise, Step } from './exercise.ts';
import { nameStep, type Rule } from './rules/rule.ts';

const signs = {
  en: { colon: ': ', comma: ', ', so: ', so ', or: ' or ', and: ' and ', answer: 'Answer: ' },
  zh: { colon: '：', comma: '，', so: '，所以 ', or: ' 或 ', and: ' 和 ', answer: '答案：' },
} as const satisfies Record<Language, Record<string, string>>;

/** What the name of a first step says of the things that the problem counts first, so that their number is looked up and not guessed. */
const ofFirst: Readonly<Record<Language, Partial<Record<Rule, string>>>> = {
  en: { 'count-all': ', {} first', favourable: ', not {}' },
  zh: { 'count-all': '，先数{}的', favourable: '，不数{}的' },
};

/** The text that the starter model shall write for an exercise: numbered lines, then the answer in a box. `first`: what `countedFirst` finds in its wording. */
export function writeSolution(exercise: Exercise, language: Language, first: string | null = null): string {
  const steps = exercise.solution.map((step, at) => `${at + 1}. ${writeStep(step, language, at === 0 ? first : null)}\n`);
  return `${steps.join('')}${signs[language].answer}\\(\\boxed{${exercise.answer}}\\)`;
}

/** One step without its number: its short name and its lines. */
export function writeStep({ rule, values = {}, lines, joined }: Step, language: Language, first: string | null = null): string {
  const { colon, comma, so, or, and } = signs[language];
  const formulas = lines.map((line) => `\\(${line}\\)`);
  const last = joined === 'or' ? or : joined === 'and' ? and : so;
  const said = formulas.length < 2 ? formulas.join('') : formulas.slice(0, -1).join(comma) + last + formulas.at(-1)!;
  const name = nameStep(rule, values, language) + (first === null ? '' : (ofFirst[language][rule]?.replace('{}', first) ?? ''));
  return name + colon + said;
}
