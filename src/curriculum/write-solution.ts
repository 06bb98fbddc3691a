import type { Language } from '../domain/settings.ts';
import type { Exercise, Step } from './exercise.ts';
import { nameStep } from './rules/rule.ts';

const signs = {
  en: { colon: ': ', comma: ', ', so: ', so ', or: ' or ', and: ' and ', answer: 'Answer: ' },
  zh: { colon: '：', comma: '，', so: '，所以 ', or: ' 或 ', and: ' 和 ', answer: '答案：' },
} as const satisfies Record<Language, Record<string, string>>;

/** The text that the starter model shall write for an exercise: numbered lines, then the answer in a box. */
export function writeSolution(exercise: Exercise, language: Language): string {
  const steps = exercise.solution.map((step, at) => `${at + 1}. ${writeStep(step, language)}\n`);
  return `${steps.join('')}${signs[language].answer}\\(\\boxed{${exercise.answer}}\\)`;
}

/** One step without its number: its short name and its lines. */
export function writeStep({ rule, values = {}, lines, joined }: Step, language: Language): string {
  const { colon, comma, so, or, and } = signs[language];
  const formulas = lines.map((line) => `\\(${line}\\)`);
  const last = joined === 'or' ? or : joined === 'and' ? and : so;
  const said = formulas.length < 2 ? formulas.join('') : formulas.slice(0, -1).join(comma) + last + formulas.at(-1)!;
  return nameStep(rule, values, language) + colon + said;
}
