import { expect, test, vi } from 'vitest';
import { biasFor } from '../logit-bias.ts';
import { starter, starterWebgpu } from '../catalog.ts';
import type { LoadProgress } from '../engine.ts';
import { engine, expectToWork, hello, latest, load, never, request, setLoads, settle, workers, write } from './scripted-engine.ts';

test('a load tells of its bytes and ends; the second is at once', async () => {
  setLoads(false);
  const seen: LoadProgress[] = [];
  const loading = load(never, (progress) => seen.push(progress));
  await settle();
  latest().say({ kind: 'progress', progress: { loaded: 1, total: 2 } });
  latest().say({ kind: 'done', reason: 'loaded' });
  await loading;
  await load();
  expect(seen).toEqual([{ loaded: 1, total: 2 }]);
  expect(workers).toHaveLength(1);
  expect(latest().heard).toMatchObject([{ kind: 'load', source: { model: { file: { url: 'http://lemma.test/models/starter/starter-q8_0.gguf' } } } }]);
});

test.each([
  ['dies', 'worker-died', () => latest().die()],
  ['says something unreadable', 'worker-died', () => latest().garble()],
  ['falls silent', 'stalled', () => vi.advanceTimersByTimeAsync(120_000)],
  ['says that the network failed', 'network', () => latest().say({ kind: 'failed', fault: 'network', detail: '' })],
] as const)('a load whose worker %s throws %s, and the next one works', async (_, fault, happen) => {
  setLoads(false);
  const loading = expect(load()).rejects.toMatchObject({ fault });
  await settle();
  await happen();
  await loading;
  expect(latest().terminated).toBe(true);
  setLoads(true);
  await load();
  expect(workers).toHaveLength(2);
  await expectToWork();
});

test.each([
  ['dies', 'worker-died', () => latest().die()],
  ['says something unreadable', 'worker-died', () => latest().garble()],
  ['falls silent', 'stalled', () => vi.advanceTimersByTimeAsync(60_000)],
  ['runs out of memory', 'out-of-memory', () => latest().say({ kind: 'failed', fault: 'out-of-memory', detail: '' })],
] as const)('an answer whose worker %s ends with %s, and the next one works', async (_, fault, happen) => {
  await load();
  const told = write();
  await settle();
  latest().say(hello);
  await happen();
  await settle();
  expect(told).toEqual(['hello', `! ${fault}`]);
  expect(workers[0]!.terminated).toBe(true);
  await expectToWork();
  expect(workers).toHaveLength(2);
});

test('a problem that is too long costs no worker', async () => {
  await load();
  const told = write();
  await settle();
  latest().say({ kind: 'failed', fault: 'problem-too-long', detail: '' });
  await settle();
  expect(told).toEqual(['! problem-too-long']);
  await expectToWork();
  expect(workers).toHaveLength(1);
});

test('a worker that dies between two answers is replaced without a word', async () => {
  await load();
  latest().die();
  expect(latest().terminated).toBe(true);
  await expectToWork();
  expect(workers).toHaveLength(2);
});

test('only the first ending counts, and nothing comes after it', async () => {
  await load();
  const told = write();
  await settle();
  latest().say({ kind: 'done', reason: 'length' });
  latest().say(hello);
  latest().say({ kind: 'failed', fault: 'unknown', detail: '' });
  await settle();
  expect(told).toEqual(['. length 0']);
});

test('late words of an old answer are not taken for the next', async () => {
  await load();
  const first = write();
  await settle();
  const old = latest().heard.at(-1)!.id;
  latest().say({ kind: 'done', reason: 'stop' });
  const second = write();
  await settle();
  latest().say(hello, old);
  latest().say({ kind: 'failed', fault: 'unknown', detail: '' }, old);
  latest().say({ kind: 'done', reason: 'stop' });
  await settle();
  expect([first, second]).toEqual([['. stop 0'], ['. stop 0']]);
});

test('without a model nothing is written', async () => {
  const told = write();
  await settle();
  expect(told).toEqual(['! unknown']);
  await expect(engine.load(starterWebgpu, () => {}, never)).rejects.toMatchObject({ fault: 'unknown' });
});

test('the tokens that no answer to a prompt may have are forbidden', async () => {
  await load();
  void engine.generate({ ...request, prompt: '求截距' }, never)[Symbol.asyncIterator]().next();
  await settle();
  expect(latest().heard[1]).toMatchObject({ bias: biasFor(starter.bias, '求截距') });
});
