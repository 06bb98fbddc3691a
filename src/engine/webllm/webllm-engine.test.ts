import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { starter, starterWebgpu } from '../catalog.ts';
import { ScriptedWorker } from '../scripted-worker.ts';
import { createWebllmEngine } from './webllm-engine.ts';

const never = new AbortController().signal;

let worker: ScriptedWorker;
const engine = () => createWebllmEngine(() => (worker = new ScriptedWorker()) as unknown as Worker);

beforeEach(() => vi.stubGlobal('document', { baseURI: 'http://lemma.test/sub/' }));
afterEach(() => vi.unstubAllGlobals());

test('the worker is told where all files are, the library without its origin', async () => {
  await engine().load(starterWebgpu, () => {}, never);
  expect(worker.heard).toMatchObject([
    { kind: 'load', source: { repository: 'http://lemma.test/models/starter/webgpu', library: { url: '/models/starter/webgpu/starter-1.wasm' } } },
  ]);
  const [{ source }] = worker.heard as unknown as [{ source: { files: { url: string }[]; selfTest: { prompt: string } } }];
  for (const { url } of source.files) expect(url).toMatch(/^http:\/\/lemma\.test\/models\/starter\/webgpu\/resolve\/main\/[\w.-]+$/);
  expect(source.selfTest.prompt).toBe(starterWebgpu.toPrompt(starterWebgpu.selfTest.problem));
});

test("another runtime's model is refused", async () => {
  await expect(engine().load(starter, () => {}, never)).rejects.toMatchObject({ fault: 'unknown' });
});

test('the self-test stands for an answer that is right', () => {
  expect(starterWebgpu.selfTest.expected.test('1. Add 8 on both sides: \\(5x=27+8=35\\)')).toBe(true);
  expect(starterWebgpu.selfTest.expected.test('@@@@@@@@')).toBe(false);
});
