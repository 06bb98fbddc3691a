import { statSync } from 'node:fs';
import { expect, test } from 'vitest';
import { compatible, modern } from './llama-build.ts';

test.each([
  ['wllama/esm', modern],
  ['wllama-compat', compatible],
])("progress counts on the real size of %s's wasm", (folder, build) => {
  expect(statSync(`node_modules/@wllama/${folder}/wasm/wllama.wasm`).size).toBe(build.bytes);
});
