import type { Language } from '../domain/settings.ts';
import { countAll } from './arithmetic/count-all.ts';
import type { Exercise, Step } from './exercise.ts';
import { nameStep, type Rule } from './rules/rule.ts';
import type { ThingsTold } from './things-told.ts';

const signs = {
  en: { colon: ': ', comma: ', ', so: ', so ', or: ' or ', and: ' and ', answer: 'Answer: ', open: ' (', close: ')' },
  zh: { colon: '：', comma: '，', so: '，所以 ', or: ' 或 ', and: ' 和 ', answer: '答案：', open: '，', close: '' },
} as const satisfies Record<Language, Record<string, string>>;

/** What is said before the things of a step that counts the others. */
const without: Readonly<Record<Language, Partial<Record<Rule, string>>>> = { en: { favourable: 'without ' }, zh: { favourable: '除去' } };

/** The text that the starter model shall write for an exercise: numbered lines, then the answer in a box. `told` is what its wording lists, where it is known. */
export function writeSolution(exercise: Exercise, language: Language, told?: ThingsTold): string {
  const inOrder = (step: Step) => (told && step.rule === 'count-all' ? countAll(exercise.slots, told.order) : step);
  const steps = exercise.solution.map(inOrder).map((step, at) => `${at + 1}. ${writeStep(step, language, told?.names ? toldAgain(step, exercise, told.names, language) : '')}\n`);
  return `${steps.join('')}${signs[language].answer}\\(\\boxed{${exercise.answer}}\\)`;
}

/** One step without its number: its short name, `more` of it, and its lines. */
export function writeStep({ rule, values = {}, lines, joined }: Step, language: Language, more = ''): string {
  const { colon, comma, so, or, and } = signs[language];
  const formulas = lines.map((line) => `\\(${line}\\)`);
  const last = joined === 'or' ? or : joined === 'and' ? and : so;
  const said = formulas.length < 2 ? formulas.join('') : formulas.slice(0, -1).join(comma) + last + formulas.at(-1)!;
  return nameStep(rule, values, language) + more + colon + said;
}

/** " (red 3, blue 4)": each number right after its word. */
function toldAgain({ rule, things = [] }: Step, { slots }: Exercise, names: Readonly<Record<string, string>>, language: Language): string {
  if (things.length === 0) return '';
  const { open, comma, close } = signs[language];
  return open + (without[language][rule] ?? '') + things.map((slot) => `${names[slot]} ${slots[slot]}`).join(comma) + close;
}
