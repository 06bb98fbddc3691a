import type { Step } from '../curriculum/exercise.ts';
import { explainRule } from '../curriculum/rules/explain-rule.ts';
import { nameStep } from '../curriculum/rules/rule.ts';
import { setExercise } from '../curriculum/set-exercise.ts';
import { writeStep } from '../curriculum/write-solution.ts';
import type { ExerciseId } from '../domain/practice.ts';
import type { Language } from '../domain/settings.ts';

/** An exercise and its worked solution in one language. Texts have their formulas between `\(` and `\)`. */
export interface ExerciseSheet {
  problem: string;
  steps: readonly SheetStep[];
  /** LaTeX. */
  answer: string;
}

export interface SheetStep {
  /** What is done. */
  rule: string;
  /** Why that is allowed. */
  why: string;
  /** The step itself: its rule and its lines. */
  text: string;
}

export function exerciseSheet(id: ExerciseId, language: Language): ExerciseSheet {
  const { exercise, problem } = setExercise(id, language);
  const toSheet = (step: Step): SheetStep => ({ rule: nameStep(step.rule, step.values ?? {}, language), why: explainRule(step.rule, language), text: writeStep(step, language) });
  return { problem, answer: exercise.answer, steps: exercise.solution.map(toSheet) };
}
