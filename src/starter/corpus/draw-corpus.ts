import { lessons } from '../../curriculum/lessons.ts';
import { createRandom } from '../../curriculum/random.ts';
import type { SchoolTopic } from '../../domain/topic.ts';
import { drawExamples } from './draw-examples.ts';
import { drawRefusals } from './draw-refusals.ts';
import type { Example } from './example.ts';

/** Examples of each topic in the corpus, and refusals. A topic of few problems has them in many wordings. */
const EACH = 20_000;
/** Examples of each that is told in sentences: to read them is what is hard, and they have the most wordings. */
const EACH_TOLD = 64_000;
const told: ReadonlySet<SchoolTopic> = new Set(['ages', 'gcd', 'lcm', 'lines', 'mixtures', 'percent', 'probability', 'sequences', 'words']);
const REFUSALS = 80_000;
/** For a look at the network while it is trained; what counts is measured by `npm run evaluate:starter`. */
const HELD = 60;

/** What the network is trained on. `taught`: the curriculum's lessons in their order, on which the seeds depend. */
export function* drawTraining(taught = lessons): Generator<Example> {
  for (const [at, lesson] of taught.entries()) yield* drawExamples(lesson, { count: told.has(lesson.topic) ? EACH_TOLD : EACH, split: 'train', random: createRandom(1000 + at) });
  yield* drawRefusals({ count: REFUSALS, held: false, random: createRandom(1) });
}

/** What it is not trained on. */
export function* drawHeld(): Generator<Example> {
  for (const [at, lesson] of lessons.entries())
    for (const split of ['held-problems', 'held-wordings'] as const) yield* drawExamples(lesson, { count: HELD, split, random: createRandom(5000 + at) });
  yield* drawRefusals({ count: 4 * HELD, held: true, random: createRandom(2) });
}
