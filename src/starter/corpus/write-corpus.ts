import { createHash } from 'node:crypto';
import { closeSync, mkdirSync, openSync, writeSync } from 'node:fs';
import { lessons } from '../../curriculum/lessons.ts';
import { createRandom } from '../../curriculum/random.ts';
import { drawExamples } from './draw-examples.ts';
import { drawRefusals } from './draw-refusals.ts';
import type { Example } from './example.ts';

/** Examples of each topic in the corpus, and refusals. A topic of few problems has them in many wordings. */
const EACH = 16_000;
const REFUSALS = 40_000;
/** For a look at the network while it is trained; what counts is measured by `npm run evaluate:starter`. */
const HELD = 60;

const [folder = 'test-results/starter'] = process.argv.slice(3);
mkdirSync(folder, { recursive: true });

write('train.jsonl', (function* () {
  for (const [at, lesson] of lessons.entries()) yield* drawExamples(lesson, { count: EACH, split: 'train', random: createRandom(1000 + at) });
  yield* drawRefusals({ count: REFUSALS, held: false, random: createRandom(1) });
})());
write('held.jsonl', (function* () {
  for (const [at, lesson] of lessons.entries())
    for (const split of ['held-problems', 'held-wordings'] as const) yield* drawExamples(lesson, { count: HELD, split, random: createRandom(5000 + at) });
  yield* drawRefusals({ count: 4 * HELD, held: true, random: createRandom(2) });
})());

/** JSON Lines, an example a line. */
function write(name: string, examples: Iterable<Example>): void {
  const file = openSync(`${folder}/${name}`, 'w');
  const hash = createHash('sha256');
  let count = 0;
  for (const example of examples) {
    const line = `${JSON.stringify(example)}\n`;
    hash.update(line);
    writeSync(file, line);
    count += 1;
  }
  closeSync(file);
  console.log(`${name}: ${count} examples, SHA-256 ${hash.digest('hex')}`);
}
