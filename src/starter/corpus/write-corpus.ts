import { createHash } from 'node:crypto';
import { closeSync, mkdirSync, openSync, writeSync } from 'node:fs';
import { drawHeld, drawTraining } from './draw-corpus.ts';
import type { Example } from './example.ts';

const [folder = 'test-results/starter'] = process.argv.slice(3);
mkdirSync(folder, { recursive: true });

write('train.jsonl', drawTraining());
write('held.jsonl', drawHeld());

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
