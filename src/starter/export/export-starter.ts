import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { starterFiles } from '../starter-files.ts';
import { toMlc } from './to-mlc.ts';

mkdirSync(starterFiles.weights, { recursive: true });
for (const [name, bytes] of toMlc(readFileSync(starterFiles.gguf))) {
  writeFileSync(`${starterFiles.weights}/${name}`, bytes);
  console.log(`${name}: ${bytes.byteLength} bytes, SHA-256 ${createHash('sha256').update(bytes).digest('hex')}`);
}
