import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseGguf } from '../gguf.ts';
import { readShape } from '../model-shape.ts';
import { starterFiles } from '../starter-files.ts';
import { compileLibrary } from './compile.ts';
import { makeKernels } from './kernels.ts';

const shape = readShape(parseGguf(readFileSync(starterFiles.gguf)));

/** Compiling takes seconds, more on a busy machine. */
const patience = 60_000;

test('the committed library is what its source compiles to', { timeout: patience }, async () => {
  expect(Buffer.from(await compileLibrary(shape)).equals(readFileSync(starterFiles.library))).toBe(true);
});

test('web-llm has all that the library imports', async () => {
  const imports = WebAssembly.Module.imports(await WebAssembly.compile(readFileSync(starterFiles.library)));
  expect(imports.map(({ module, name }) => `${module}.${name}`).toSorted()).toEqual(['env.TVMFFIWasmFunctionDeleter', 'env.TVMFFIWasmSafeCall']);
});

test.each(makeKernels(shape))("$name keeps to WebGPU's default limits", ({ code, writes, groupSize }) => {
  expect(writes.length, 'storage buffers in a stage').toBeLessThanOrEqual(8);
  expect(groupSize, 'threads in a workgroup').toBeLessThanOrEqual(256);
  expect(code).not.toMatch(/\benable\b|workgroupBarrier|var<workgroup>|subgroup|\$|\bf16\b/);
});

test('a network that the tiles do not fit is refused', () => {
  expect(() => makeKernels({ ...shape, hidden: 200 })).toThrow('200');
  expect(() => makeKernels({ ...shape, headDim: 20 })).toThrow('20');
});
