import type { Lesson } from '../../curriculum/exercise.ts';
import { isHeldOut } from '../../curriculum/held-out.ts';
import { lessons } from '../../curriculum/lessons.ts';
import { qwenBoxed, starterForm } from '../../engine/prompt-forms.ts';
import { drawTraining } from '../corpus/draw-corpus.ts';
import type { Example } from '../corpus/example.ts';
import type { Question } from './question.ts';

/** All that an example's prompt may be written in. */
const forms = [starterForm, qwenBoxed];

/** What the corpus has of what is kept from it: `keys` of problems, and `problems` as they are asked, letter by letter. */
export interface Leaks {
  examples: number;
  keys: string[];
  problems: string[];
}

/** Looks for questions in examples, which `draw` makes of the lessons that it is given; by itself in the whole corpus, drawn anew, which takes some minutes of one core. */
export function findLeaks(questions: readonly Question[], draw: (taught: readonly Lesson[]) => Iterable<Example> = drawTraining): Leaks {
  const asked = new Map(questions.flatMap(({ problem }) => forms.map((form) => [form(problem), problem] as const)));
  const leaks: Leaks = { examples: 0, keys: [], problems: [] };
  // An example has no key: it is that of the exercise that was made last.
  let key = '';
  const watched = lessons.map((lesson): Lesson => ({
    ...lesson,
    make(level, random) {
      const exercise = lesson.make(level, random);
      key = exercise.key;
      return exercise;
    },
  }));
  for (const example of draw(watched)) {
    leaks.examples += 1;
    if (example.topic !== 'refusal' && isHeldOut(example.topic, key)) leaks.keys.push(key);
    const problem = asked.get(example.prompt);
    if (problem !== undefined) leaks.problems.push(problem);
  }
  return leaks;
}
