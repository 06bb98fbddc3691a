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
    { kind: 'load', source: { repository: 'http://lemma.test/models/starter/webgpu', library: { url: '/models/starter/webgpu/starter-3.wasm' } } },
  ]);
  const [{ source }] = worker.heard as unknown as [{ source: { files: { url: string }[]; selfTest: { prompt: string } } }];
  for (const { url } of source.files) expect(url).toMatch(/^http:\/\/lemma\.test\/models\/starter\/webgpu\/resolve\/main\/[\w.-]+$/);
  expect(source.selfTest.prompt).toBe(starterWebgpu.toPrompt(starterWebgpu.selfTest.problem));
});

test("another runtime's model is refused", async () => {
  await expect(engine().load(starter, () => {}, never)).rejects.toMatchObject({ fault: 'unknown' });
});

test('after a device that was lost the model is loaded with half the context, but never less than a solution takes', async () => {
  const large = { ...starterWebgpu, contextLength: 4096 };
  const engine = createWebllmEngine(() => (worker = new ScriptedWorker()) as unknown as Worker);
  await engine.load(large, () => {}, never);
  const asked: number[] = [];
  for (let lost = 0; lost < 4; lost++) {
    const writing = engine.generate({ prompt: 'p', temperature: 0, topP: 1, seed: 0, maxTokens: 9 }, never)[Symbol.asyncIterator]().next();
    await vi.waitFor(() => expect([worker.terminated, worker.heard.at(-1)?.kind]).toEqual([false, 'generate']));
    asked.push((worker.heard[0] as unknown as { source: { contextLength: number } }).source.contextLength);
    worker.say({ kind: 'failed', fault: 'device-lost', detail: '' });
    await expect(writing).rejects.toMatchObject({ fault: 'device-lost' });
  }
  expect(asked).toEqual([4096, 2048, 1024, 1024]);

  await engine.load({ ...large, id: 'another' }, () => {}, never);
  expect(worker.heard.at(-1), 'another model has its own').toMatchObject({ source: { contextLength: 4096 } });
});

test('the self-test stands for an answer that is right', () => {
  expect(starterWebgpu.selfTest.expected.test('1. Add \\(8\\) on both sides: \\(27+8=35\\), so \\(5x=35\\)')).toBe(true);
  expect(starterWebgpu.selfTest.expected.test('@@@@@@@@')).toBe(false);
});
