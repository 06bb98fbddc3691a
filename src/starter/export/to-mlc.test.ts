import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseGguf } from '../gguf.ts';
import { readShape } from '../model-shape.ts';
import { parameterNames } from '../parameters.ts';
import { starterFiles } from '../starter-files.ts';
import { toBlocks } from './blocks.ts';
import { toMlc } from './to-mlc.ts';

const gguf = readFileSync(starterFiles.gguf);
const files = toMlc(gguf);

test.each([...files.keys()])('the committed %s is what the GGUF is exported to, and the card names its hash', (name) => {
  const committed = readFileSync(`${starterFiles.weights}/${name}`);
  expect(committed.equals(files.get(name)!)).toBe(true);
  expect(readFileSync('public/models/starter/README.md', 'utf8')).toContain(createHash('sha256').update(committed).digest('hex'));
});

test('every parameter of the library is there, whole and in one piece after the other', () => {
  const cache = JSON.parse(Buffer.from(files.get('tensor-cache.json')!).toString());
  const [{ records, nbytes }] = cache.records;
  expect(records.map(({ name }: { name: string }) => name)).toEqual(parameterNames(readShape(parseGguf(gguf)).layers));
  let end = 0;
  for (const { byteOffset, shape, nbytes: own } of records) {
    expect(byteOffset).toBe(end);
    expect(own).toBe(4 * shape.reduce((product: number, length: number) => product * length, 1));
    end += own;
  }
  expect(end).toBe(nbytes);
});

test('a weight is the number that the GGUF means, wherever it lies', () => {
  const block = new DataView(new ArrayBuffer(2 * 34));
  // Two rows of one block: scales 0.5 and -2⁻²⁴, the smallest that a half can be.
  block.setUint16(0, 0x3800, true);
  block.setUint16(34, 0x8001, true);
  for (let index = 0; index < 32; index += 1) {
    block.setInt8(2 + index, index - 128);
    block.setInt8(36 + index, 127 - index);
  }
  const { words, scales } = toBlocks([{ type: 'q8_0', shape: [32, 2], data: block }]);
  const bytes = new Int8Array(words.buffer);
  const weight = (row: number, input: number) => bytes[(Math.floor(input / 4) * 2 + row) * 4 + (input % 4)]! * scales[row]!;
  expect(weight(0, 0)).toBe(-64);
  expect(weight(0, 31)).toBe(-97 / 2);
  expect(weight(1, 5)).toBe(122 * -(2 ** -24));
});

test('a tensor that is not in blocks is refused', () => {
  expect(() => toBlocks([{ type: 'f32', shape: [32, 1], data: new DataView(new ArrayBuffer(128)) }])).toThrow('Q8_0');
});
