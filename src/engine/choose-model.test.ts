import { expect, test } from 'vitest';
import { judgeModel, judgeModels } from './choose-model.ts';
import { type Adapter, type Device, withoutF16 } from './device.ts';
import { fullModels } from './full-models.ts';

const gigabyte = 2 ** 30;
const adapter: Adapter = { name: 'a card', vendor: 'nvidia', architecture: 'ampere', software: false, f16: true, maxBufferSize: 2 * gigabyte, maxStorageBufferBindingSize: gigabyte, maxStorageBuffersPerShaderStage: 10 };
const device: Device = { secure: true, gpu: { kind: 'adapter', adapter }, memory: 8 * gigabyte, storage: { free: 50 * gigabyte, persisted: true }, keepsFiles: true, metered: false, ios: false, android: false, windows: false };
const withAdapter = (changes: Partial<Adapter>): Device => ({ ...device, gpu: { kind: 'adapter', adapter: { ...adapter, ...changes } } });

const small = fullModels.find((model) => model.id === 'Qwen2-Math-1.5B-Instruct-q4f16_1-MLC')!;
const plain = fullModels.find((model) => model.id === 'Qwen2-Math-1.5B-Instruct-q4f32_1-MLC')!;
const large = fullModels.find((model) => model.id === 'Qwen2-Math-7B-Instruct-q4f16_1-MLC')!;

test.each<[name: string, device: Device, obstacle: string, isGuess?: boolean]>([
  ['plain http on a school network', { ...device, secure: false, gpu: { kind: 'hidden' } }, 'insecure'],
  ['an old browser', { ...device, gpu: { kind: 'hidden' } }, 'no-webgpu'],
  ['a blocked driver', { ...device, gpu: { kind: 'none' } }, 'no-adapter'],
  ['a private window that keeps no files', { ...device, keepsFiles: false }, 'no-files'],
  ['a phone whose graphics processor takes 64 MB at once', withAdapter({ maxStorageBufferBindingSize: 2 ** 26 }), 'old-limits'],
  ['a software adapter', withAdapter({ software: true }), 'software-adapter', true],
  ['an iPhone', { ...device, ios: true, memory: null }, 'ios', true],
  ['Chrome 116', withAdapter({ maxStorageBuffersPerShaderStage: 8 }), 'old-limits'],
  ['a card without 16-bit arithmetic', withAdapter({ f16: false }), 'no-f16'],
  ['a machine with 2 GB', { ...device, memory: 2 * gigabyte }, 'too-little-memory', true],
  ['a full disk', { ...device, storage: { free: 0.9 * gigabyte, persisted: true } }, 'too-little-disk'],
])('%s is refused for its own reason', (_, found, obstacle, isGuess = false) => {
  expect(judgeModel(small, found)).toEqual({ kind: 'refused', obstacle, isGuess });
});

test('a fact is told before a guess', () => {
  const found = { ...withAdapter({ software: true, f16: false }), ios: true };
  expect(judgeModel(small, found)).toMatchObject({ obstacle: 'no-f16' });
  expect(judgeModel(plain, { ...found, storage: { free: 0, persisted: true } })).toMatchObject({ obstacle: 'too-little-disk' });
});

test.each([
  ['with', true, 'q4f16_1'],
  ['without', false, 'q4f32_1'],
])('where only a guess speaks against it, the build is chosen by what is known: %s 16-bit arithmetic', (_, f16, build) => {
  for (const { model, verdict } of judgeModels(fullModels, withAdapter({ software: true, f16 }))) {
    expect(model.id).toContain(build);
    expect(verdict).toEqual({ kind: 'refused', obstacle: 'software-adapter', isGuess: true });
  }
});

test.each<[name: string, device: Device, cautions: string[]]>([
  ['a good laptop', device, []],
  ['a mobile line', { ...device, metered: true }, ['metered']],
  ['an Android phone with 4 GB', { ...device, android: true, memory: 4 * gigabyte }, ['phone', 'memory-tight']],
  ['a browser that tells nothing', { ...device, memory: null, storage: null }, ['memory-unknown']],
  ['an Intel processor on Windows, where another card may exist', { ...withAdapter({ vendor: 'intel' }), windows: true }, ['other-card']],
  ['the same on Linux', withAdapter({ vendor: 'intel' }), []],
  ['a browser that may clear', { ...device, storage: { free: 50 * gigabyte, persisted: false } }, ['may-be-cleared']],
])('%s fits, with what should be known before', (_, found, cautions) => {
  expect(judgeModel(small, found)).toMatchObject({ kind: 'fits', cautions });
});

test('what is left on the disk is told', () => {
  expect(judgeModel(small, { ...device, storage: { free: 2e9, persisted: true } })).toMatchObject({ free: 2e9 - small.bytes });
});

test('a Qualcomm phone has no 16-bit arithmetic: it gets the other build, and is told so', () => {
  expect(judgeModel(plain, { ...withAdapter({ vendor: 'qualcomm', f16: false }), android: true })).toMatchObject({ kind: 'fits', cautions: ['f32-build', 'phone'] });
});

test('without 16-bit arithmetic the other build of the same model is taken', () => {
  const judged = judgeModels(fullModels, withAdapter({ f16: false }));
  expect(judged.map(({ model, verdict }) => [model.id.includes('q4f32'), verdict.kind])).toEqual([[true, 'fits'], [true, 'fits'], [true, 'fits']]);
});

test('each model is judged once, best first, the large one by its own needs', () => {
  const judged = judgeModels(fullModels, { ...device, memory: 4 * gigabyte });
  expect(judged.map(({ model, verdict }) => [model.name, verdict.kind])).toEqual([['Qwen2.5-Math 1.5B', 'fits'], ['Qwen2-Math 1.5B', 'fits'], ['Qwen2-Math 7B', 'refused']]);
  expect(judgeModel(large, { ...device, storage: { free: 4.5e9, persisted: true } })).toMatchObject({ kind: 'refused', obstacle: 'too-little-disk' });
  expect(plain.bytes).toBe(small.bytes);
});

test('where 16-bit builds have failed, the others are offered', () => {
  expect(judgeModels(fullModels, withoutF16(device)).map(({ model }) => model.needsF16)).toEqual([false, false, false]);
  expect(withoutF16({ ...device, gpu: { kind: 'none' } }).gpu).toEqual({ kind: 'none' });
});
