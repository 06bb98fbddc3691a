// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';
import { type ModelCard, starter, starterWebgpu } from '../engine/catalog.ts';
import { type Engine, EngineError } from '../engine/engine.ts';
import { freshProfile, openTab } from '../storage/fresh-database.ts';
import { createLoadFlag } from '../storage/load-flag.ts';
import { createVersion1, openRaw } from '../storage/raw-database.ts';
import { scriptedBrowser } from '../storage/scripted-locks.ts';
import { createModelStore } from './model-store.ts';

let loaded: string[];
let fault: EngineError | null;

/** Loads at once, or fails at once. */
const engine: Engine = {
  load: async ({ id }) => {
    if (fault) throw fault;
    loaded.push(id);
  },
  unload: async () => void loaded.push('unloaded'),
  async *generate() {
    yield { kind: 'finished', reason: 'stop', timing: { firstTokenMs: 0, totalMs: 0, tokens: 0, tokensPerSecond: 0 } };
  },
};

beforeEach(() => {
  loaded = [];
  fault = null;
  vi.stubGlobal('navigator', { locks: scriptedBrowser().openTab() });
});

function createStore({ chosen, here = [starterWebgpu], profile = freshProfile() }: { chosen: string; here?: ModelCard[]; profile?: ReturnType<typeof freshProfile> }) {
  const remembered: string[] = [];
  let badF16 = 0;
  const store = createModelStore({
    engine,
    findCard: async (id) => [starter, ...here].find((card) => card.id === id) ?? null,
    chosen: async () => chosen,
    remember: (id) => remembered.push(id),
    onBadF16: () => (badF16 += 1),
    loadFlag: createLoadFlag(openTab(profile).db),
  });
  return { store, remembered, badF16: () => badF16 };
}

test('the model chosen last is loaded', async () => {
  const { store } = createStore({ chosen: 'starter-webgpu' });
  await store.getState().load();
  expect(loaded).toEqual(['starter-webgpu']);
  expect(store.getState()).toMatchObject({ card: starterWebgpu, model: { kind: 'ready' }, instead: null });
});

test('one that is not here any more gives way to the starter, and it is said', async () => {
  const { store } = createStore({ chosen: 'starter-webgpu', here: [] });
  await store.getState().load();
  expect(loaded).toEqual(['starter']);
  expect(store.getState().instead).toEqual({ of: 'starter-webgpu', name: 'starter-webgpu', because: 'missing' });
});

test('one whose load ended the page gives way once, and its load may be tried again', async () => {
  const profile = freshProfile();
  await createLoadFlag(openTab(profile).db).raise('starter-webgpu');
  const { store } = createStore({ chosen: 'starter-webgpu', profile });
  await store.getState().load();
  expect(store.getState()).toMatchObject({ card: starter, instead: { because: 'crashed' } });
  await store.getState().choose('starter-webgpu');
  expect(store.getState()).toMatchObject({ card: starterWebgpu, model: { kind: 'ready' }, instead: null });
  expect(await createLoadFlag(openTab(profile).db).raised(), 'a load that ends lowers the flag').toBeNull();
});

test('while an older tab holds the database a model is loaded all the same', async () => {
  const profile = freshProfile();
  const older = await openRaw(profile, 10, createVersion1);
  const { store } = createStore({ chosen: 'starter', profile });
  await store.getState().choose('starter-webgpu');
  expect(store.getState()).toMatchObject({ card: starterWebgpu, model: { kind: 'ready' } });
  older.close();
});

test('a load that fails frees the graphics processor for another tab', async () => {
  const { store } = createStore({ chosen: 'starter-webgpu' });
  fault = new EngineError('out-of-memory', '');
  await store.getState().load();
  expect(store.getState().model).toEqual({ kind: 'failed', fault: 'out-of-memory' });
  fault = null;
  await vi.waitFor(async () => expect((await navigator.locks.query()).held).toEqual([]));
  await store.getState().load();
  expect(store.getState().model.kind).toBe('ready');
});

test('where the browser refuses locks the graphics processor is had without one, and the starter can be chosen again', async () => {
  const refuse = () => Promise.reject(new DOMException('', 'SecurityError'));
  vi.stubGlobal('navigator', { locks: { request: refuse, query: refuse } });
  const profile = freshProfile();
  await createLoadFlag(openTab(profile).db).raise('starter-webgpu');
  const { store } = createStore({ chosen: 'starter-webgpu', profile });
  await store.getState().load();
  expect(store.getState()).toMatchObject({ card: starter, instead: { because: 'crashed' } });
  for (const card of [starterWebgpu, starter]) {
    await store.getState().choose(card.id);
    expect(store.getState()).toMatchObject({ card, model: { kind: 'ready' } });
  }
});

test('another choice is remembered and frees what was loaded; one that is not here changes nothing', async () => {
  const { store, remembered } = createStore({ chosen: 'starter' });
  await store.getState().load();
  await store.getState().choose('no such model');
  await store.getState().choose('starter-webgpu');
  expect(loaded).toEqual(['starter', 'unloaded', 'starter-webgpu']);
  expect(remembered).toEqual(['starter-webgpu']);
});

test.each([
  ['gibberish', ['shader-f16'], 1],
  ['unsupported', ['shader-f16'], 1],
  ['out-of-memory', ['shader-f16'], 0],
  ['gibberish', [], 0],
] as const)('%s of a build that needs %j: the build for 32 bits is offered %i times', async (kind, features, times) => {
  const { store, badF16 } = createStore({ chosen: 'starter-webgpu', here: [{ ...starterWebgpu, features }] });
  fault = new EngineError(kind, '');
  await store.getState().load();
  expect(badF16()).toBe(times);
});
