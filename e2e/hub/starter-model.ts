import { readFileSync } from 'node:fs';
import type { HubModel } from './hub-model.ts';

/** The build for devices without 16-bit arithmetic, as the software adapter of the tests is one. */
export const fullModel = { name: 'Qwen2-Math 1.5B', id: 'Qwen2-Math-1.5B-Instruct-q4f32_1-MLC', repo: 'mlc-ai/Qwen2-Math-1.5B-Instruct-q4f32_1-MLC' };
export const library = 'Qwen2-1.5B-Instruct-q4f32_1_cs1k-webgpu.wasm';
export const shard = 'params_shard_0.bin';

const folder = 'public/models/starter/webgpu';

/** The starter's own files for WebGPU, which can really be loaded, with its library beside them under the full model's name for it. */
export function createStarterModel(): HubModel {
  const names = ['mlc-chat-config.json', 'tensor-cache.json', 'tokenizer.json', shard];
  return new Map([...names.map((name) => [name, readFileSync(`${folder}/resolve/main/${name}`)] as const), [library, readFileSync(`${folder}/starter-3.wasm`)]]);
}
