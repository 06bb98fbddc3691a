import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildGguf } from './build-gguf.ts';
import { GgufError } from './gguf-error.ts';
import { readHeader } from './read-header.ts';

const starter = readFileSync('public/models/starter/starter-q8_0.gguf');
const blob = (bytes: Uint8Array<ArrayBuffer>) => new Blob([bytes]);
const cut = (bytes: Uint8Array, size: number) => new Blob([Uint8Array.from(bytes.subarray(0, size))]);

test("the starter's own file says what it is", async () => {
  const { metadata, tensors } = await readHeader(new Blob([starter]));
  expect(metadata.get('general.architecture')).toBe('qwen2');
  expect(metadata.get('general.name')).toBe('Lemma starter');
  expect(metadata.get('general.file_type')).toBe(7);
  expect(metadata.get('qwen2.context_length')).toBe(1024);
  expect(metadata.get('tokenizer.ggml.add_bos_token')).toBe(false);
  expect(metadata.get('tokenizer.chat_template')).toContain('<|im_start|>');
  expect(metadata.has('tokenizer.ggml.tokens'), 'lists are passed over').toBe(false);
  expect(tensors).toBe(74);
});

test('only the header is read of a large file, a megabyte at a time', async () => {
  const file = blob(buildGguf({ 'tokenizer.ggml.tokens': { texts: Array.from({ length: 300_000 }, (_, index) => `token ${index}`) }, after: { u64: 7 } }));
  const sizes: number[] = [];
  const slice = file.slice.bind(file);
  file.slice = (from, to) => {
    sizes.push(Math.min(to!, file.size) - from!);
    return slice(from, to);
  };
  expect((await readHeader(file)).metadata.get('after')).toBe(7);
  expect(Math.max(...sizes)).toBe(2 ** 20);
  expect(sizes).toHaveLength(Math.ceil(file.size / 2 ** 20));
});

const tensor = { name: 'output.weight', shape: [256, 3], type: 12, bytes: 3 * 144 };

test('a file is whole to its last byte, and cut short without it', async () => {
  const whole = buildGguf({ a: { u32: 1 } }, [tensor]);
  const used = whole.length - (whole.length % 32 || 16);
  await expect(readHeader(cut(whole, used))).resolves.toMatchObject({ tensors: 1 });
  await expect(readHeader(cut(whole, used - 1))).rejects.toMatchObject({ problem: 'cut-short' });
});

const pair = (type: number, value: number[] = []) => Uint8Array.from([...buildGguf({}).subarray(0, 16), 1, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 97, type, 0, 0, 0, ...value]);
const huge = [255, 255, 255, 255, 255, 255, 255, 127];

test.each([
  ['nothing', 'not-gguf', 'corrupt', new Uint8Array()],
  ['a web page', 'not-gguf', 'corrupt', new TextEncoder().encode('<!doctype html><p>Please log in')],
  ['a file of the first version', 'version', 'unsupported', buildGguf({}, [], 1)],
  ['one for processors of the other byte order', 'version', 'unsupported', buildGguf({}, [], 3 * 2 ** 24)],
  ['a header cut short', 'cut-short', 'corrupt', buildGguf({ a: { text: 'long' } }).subarray(0, 40)],
  ['a type that is none', 'damaged', 'corrupt', pair(13)],
  ['a list of lists', 'damaged', 'corrupt', pair(9, [9, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0])],
  ['a text longer than any disk', 'damaged', 'corrupt', pair(8, huge)],
  ['a list longer than any disk', 'damaged', 'corrupt', pair(9, [4, 0, 0, 0, ...huge])],
  ['a list longer than the file', 'cut-short', 'corrupt', pair(9, [8, 0, 0, 0, 255, 255, 255, 255, 0, 0, 0, 0])],
  ['a tensor of five dimensions', 'damaged', 'corrupt', buildGguf({}, [{ ...tensor, shape: [1, 1, 1, 1, 1] }])],
  ['an alignment of 3', 'damaged', 'corrupt', buildGguf({ 'general.alignment': { u32: 3 } })],
] as const)('%s is %s', async (_, problem, fault, bytes) => {
  await expect(readHeader(blob(Uint8Array.from(bytes)))).rejects.toMatchObject({ problem, fault });
});

test('a file that the browser can no longer read is told apart', async () => {
  const file = blob(buildGguf({}));
  file.slice = () => Object.assign(new Blob(), { arrayBuffer: () => Promise.reject(new DOMException('gone', 'NotReadableError')) });
  await expect(readHeader(file)).rejects.toMatchObject({ problem: 'unreadable' });
});

/** Reads it, and lets only the error pass that this folder has. */
async function survives(bytes: Uint8Array<ArrayBuffer>): Promise<void> {
  await readHeader(blob(bytes)).catch((error: unknown) => {
    if (!(error instanceof GgufError)) throw error;
  });
}

test('whatever the file, it is read or refused', async () => {
  const head = Uint8Array.from(starter.subarray(0, 20_000));
  const spoilt = fc.tuple(fc.nat(head.length), fc.array(fc.tuple(fc.nat(2_000), fc.nat(255)), { minLength: 1, maxLength: 8 })).map(([size, changes]) => {
    const bytes = head.slice(0, size);
    for (const [at, value] of changes) bytes[at] = value;
    return bytes;
  });
  const begun = fc.uint8Array({ maxLength: 200 }).map((rest) => Uint8Array.from([...buildGguf({}).subarray(0, 8), ...rest]));
  await fc.assert(fc.asyncProperty(fc.oneof(spoilt, begun, fc.uint8Array({ maxLength: 100 }).map((bytes) => Uint8Array.from(bytes))), survives), { seed: 1, numRuns: 1_500 });
});

test('a hostile file of texts without end is left after 64 MB', async () => {
  const zeros = new Blob([pair(9, [8, 0, 0, 0, 255, 255, 255, 255, 255, 0, 0, 0]), ...Array.from({ length: 70 }, () => new Uint8Array(2 ** 20))]);
  await expect(readHeader(zeros)).rejects.toMatchObject({ problem: 'damaged' });
});
