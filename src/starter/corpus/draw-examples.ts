import type { Exercise, Lesson } from '../../curriculum/exercise.ts';
import { isHeldOut, isKeptFromTraining } from '../../curriculum/held-out.ts';
import { drawTemplate, fill } from '../../curriculum/phrase.ts';
import { chance, integer, type Random } from '../../curriculum/random.ts';
import { thingsTold } from '../../curriculum/things-told.ts';
import { writeSolution } from '../../curriculum/write-solution.ts';
import type { Language } from '../../domain/settings.ts';
import type { Example } from './example.ts';
import { drawForm } from './draw-form.ts';

interface Wanted {
  count: number;
  /** The problems that no example of training has, in the wordings of training or in others. */
  split: 'train' | 'held-problems' | 'held-wordings';
  random: Random;
}

/** The share of the examples that are Chinese. */
export const CHINESE = 0.4;
/** What is drawn in vain before a topic counts as exhausted. */
const PATIENCE = 200;

/** Examples of a topic, all levels alike; of held-out problems each only once in each language, and fewer where there are no more. */
export function* drawExamples(lesson: Lesson, { count, split, random }: Wanted): Generator<Example> {
  const seen = new Set<string>();
  for (let drawn = 0, vain = 0; drawn < count && vain < PATIENCE; ) {
    const exercise = lesson.make(integer(random, 1, lesson.levels), random);
    const language = chance(random, CHINESE) ? 'zh' : 'en';
    const name = `${language}:${exercise.key}`;
    if (split === 'train' ? isKeptFromTraining(exercise) : !isHeldOut(exercise.topic, exercise.key) || seen.has(name)) {
      vain += 1;
      continue;
    }
    seen.add(name);
    vain = 0;
    drawn += 1;
    yield toExample(exercise, language, split === 'held-wordings', random);
  }
}

function toExample(exercise: Exercise, language: Language, held: boolean, random: Random): Example {
  const template = drawTemplate(exercise, { language, held, random });
  const { text: problem, chosen } = fill(template, exercise, language, random);
  return { topic: exercise.topic, language, prompt: drawForm(random)(problem), text: writeSolution(exercise, language, thingsTold(template, chosen, language)), answer: exercise.answer };
}
