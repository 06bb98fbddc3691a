import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { buildGguf } from './build-gguf.ts';
import { readOwnModel } from './read-own-model.ts';

const model = { 'general.architecture': { text: 'llama' }, 'llama.context_length': { u32: 131_072 } };
const file = (metadata: Parameters<typeof buildGguf>[0], name = 'a.gguf') => new File([buildGguf(metadata)], name);
const part = (number: number, count: number, name = `big-0000${number + 1}-of-0000${count}.gguf`) =>
  file({ ...(number === 0 ? { ...model, 'general.name': { text: 'Big' } } : {}), 'split.no': { u32: number }, 'split.count': { u32: count } }, name);

test('the starter under another name is described by its own words', async () => {
  const bytes = readFileSync('public/models/starter/starter-q8_0.gguf');
  const picked = new File([bytes], 'my model.gguf');
  expect(await readOwnModel([picked])).toEqual({
    id: `own:my model:${bytes.length}`,
    name: 'Lemma starter',
    architecture: 'qwen2',
    quantisation: 'Q8_0',
    sizeLabel: null,
    bytes: bytes.length,
    contextLength: 1024,
    chatTemplate: expect.stringContaining('<|im_start|>'),
    files: [picked],
  });
});

test('without a name the file has one', async () => {
  expect(await readOwnModel([file(model, 'Llama-3.2-1B.Q4_K_M.gguf')])).toMatchObject({ name: 'Llama-3.2-1B.Q4_K_M', quantisation: null, chatTemplate: null });
});

test('a name is one line, and not endless', async () => {
  const { name } = await readOwnModel([file({ ...model, 'general.name': { text: `a\n\u202eb ${'c'.repeat(500)}` } })]);
  expect(name).toMatch(/^a b c{75,76}$/);
});

test('parts are put in order by what they say, whatever their names', async () => {
  const [first, second, third] = [part(0, 3, 'x.gguf'), part(1, 3, 'b.gguf'), part(2, 3, 'a.gguf')];
  const whole = await readOwnModel([third, first, second]);
  expect(whole).toMatchObject({ name: 'Big', contextLength: 131_072, bytes: first.size + second.size + third.size });
  expect(whole.files).toEqual([first, second, third]);
  expect((await readOwnModel([part(1, 2), part(0, 2)])).id).toMatch(/^own:big:\d+$/);
});

test.each([
  ['no file', 'parts', []],
  ['the first of two parts', 'parts', [part(0, 2)]],
  ['the second of two', 'parts', [part(1, 2)]],
  ['one part twice', 'parts', [part(0, 2), part(0, 2)]],
  ['parts of a model in three', 'parts', [part(0, 2), part(1, 3)]],
  ['two models at once', 'parts', [file(model), file(model)]],
  ['one without an architecture', 'damaged', [file({ 'llama.context_length': { u32: 1 } })]],
  ['one without a length of context', 'damaged', [file({ 'general.architecture': { text: 'llama' } })]],
  ['eyes', 'architecture', [file({ ...model, 'general.architecture': { text: 'clip' } })]],
  ['an embedding', 'architecture', [file({ ...model, 'general.architecture': { text: 'nomic-bert-moe' } })]],
] as const)('%s: %s', async (_, problem, files) => {
  await expect(readOwnModel(files)).rejects.toMatchObject({ problem });
});

test('a file beyond two gibibytes is refused', async () => {
  const large = file(model);
  Object.defineProperty(large, 'size', { value: 2 ** 31 });
  await expect(readOwnModel([large])).rejects.toMatchObject({ problem: 'too-large', fault: 'unsupported' });
});
