import { expect, test } from 'vitest';
import { starter, starterWebgpu } from './catalog.ts';
import type { Engine } from './engine.ts';
import { createEngines } from './engines.ts';

const never = new AbortController().signal;
const request = { prompt: '', temperature: 0, topP: 1, seed: 0, maxTokens: 1 };

/** Only notes what is asked of it. */
function noting(name: string, notes: string[]): Engine {
  return {
    load: async (model) => void notes.push(`${name} loads ${model.id}`),
    unload: async () => void notes.push(`${name} unloads`),
    // oxlint-disable-next-line require-yield
    async *generate() {
      notes.push(`${name} writes`);
    },
  };
}

test('each model has the engine of its runtime, and the other one gives up what it holds', async () => {
  const notes: string[] = [];
  const engine = createEngines({ wllama: noting('wllama', notes), webllm: noting('webllm', notes) });
  const write = async () => {
    for await (const _ of engine.generate(request, never));
  };
  await engine.load(starter, () => {}, never);
  await write();
  await engine.load(starter, () => {}, never);
  await engine.load(starterWebgpu, () => {}, never);
  await write();
  await engine.unload();
  expect(notes).toEqual(['wllama loads starter', 'wllama writes', 'wllama loads starter', 'wllama unloads', 'webllm loads starter-webgpu', 'webllm writes', 'webllm unloads']);
});
