import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { lessons } from '../../curriculum/lessons.ts';
import { createRandom } from '../../curriculum/random.ts';
import { nameSigns } from '../../curriculum/things-told.ts';
import { writeSolution } from '../../curriculum/write-solution.ts';
import { spelled } from '../../engine/part-characters.ts';
import { starterFiles } from '../starter-files.ts';

/** What GPT-2's alphabet for bytes calls a byte. */
const nameOf = (byte: number) => String.fromCharCode((byte >= 33 && byte <= 126) || (byte >= 161 && byte !== 173) ? byte : 256 + (byte < 33 ? byte : byte < 161 ? byte - 94 : 67));

test('every sign of a Chinese solution is a token of the starter’s, or one that it may spell', () => {
  const { model } = JSON.parse(readFileSync(`${starterFiles.weights}/tokenizer.json`, 'utf8')) as { model: { vocab: Record<string, number> } };
  const told = { order: ['a', 'b'], names: { a: nameSigns, b: nameSigns, c: nameSigns } };
  const written = new Set(lessons.flatMap(({ levels, make }) => Array.from({ length: 40 * levels }, (_, at) => writeSolution(make((at % levels) + 1, createRandom(at)), 'zh', told)).flatMap((text) => [...text])));
  const foreign = [...written].filter((sign) => sign > '\x7f');
  expect(foreign.length).toBeGreaterThan(100);
  expect(foreign.filter((sign) => !spelled.includes(sign) && !([...Buffer.from(sign)].map(nameOf).join('') in model.vocab))).toEqual([]);
});
