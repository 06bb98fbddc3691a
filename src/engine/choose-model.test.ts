import { expect, test } from 'vitest';
import { judgeModel, judgeModels } from './choose-model.ts';
import type { Adapter, Device } from './device.ts';
import { fullModels } from './full-models.ts';

const gigabyte = 2 ** 30;
const adapter: Adapter = { name: 'a card', software: false, f16: true, maxBufferSize: 2 * gigabyte, maxStorageBufferBindingSize: gigabyte, maxStorageBuffersPerShaderStage: 10 };
const device: Device = { secure: true, gpu: { kind: 'adapter', adapter }, memory: 8 * gigabyte, storage: { free: 50 * gigabyte, persisted: true }, metered: false, ios: false, android: false };
const withAdapter = (changes: Partial<Adapter>): Device => ({ ...device, gpu: { kind: 'adapter', adapter: { ...adapter, ...changes } } });

const small = fullModels.find((model) => model.id === 'Qwen2-Math-1.5B-Instruct-q4f16_1-MLC')!;
const plain = fullModels.find((model) => model.id === 'Qwen2-Math-1.5B-Instruct-q4f32_1-MLC')!;
const large = fullModels.find((model) => model.id === 'Qwen2-Math-7B-Instruct-q4f16_1-MLC')!;

test.each<[name: string, device: Device, obstacle: string]>([
  ['plain http on a school network', { ...device, secure: false, gpu: { kind: 'hidden' } }, 'insecure'],
  ['an old browser', { ...device, gpu: { kind: 'hidden' } }, 'no-webgpu'],
  ['a blocked driver', { ...device, gpu: { kind: 'none' } }, 'no-adapter'],
  ['a software adapter', withAdapter({ software: true }), 'software-adapter'],
  ['an iPhone', { ...device, ios: true, memory: null }, 'ios'],
  ['Chrome 116', withAdapter({ maxStorageBuffersPerShaderStage: 8 }), 'old-limits'],
  ['a card without 16-bit arithmetic', withAdapter({ f16: false }), 'no-f16'],
  ['a machine with 2 GB', { ...device, memory: 2 * gigabyte }, 'too-little-memory'],
  ['a full disk', { ...device, storage: { free: 0.9 * gigabyte, persisted: true } }, 'too-little-disk'],
])('%s is refused for its own reason', (_, found, obstacle) => {
  expect(judgeModel(small, found)).toEqual({ kind: 'refused', obstacle });
});

test.each<[name: string, device: Device, cautions: string[]]>([
  ['a good laptop', device, []],
  ['a mobile line', { ...device, metered: true }, ['metered']],
  ['an Android phone with 4 GB', { ...device, android: true, memory: 4 * gigabyte }, ['phone', 'memory-tight']],
  ['a browser that tells nothing', { ...device, memory: null, storage: null }, ['memory-unknown']],
  ['a browser that may clear', { ...device, storage: { free: 50 * gigabyte, persisted: false } }, ['may-be-cleared']],
])('%s fits, with what should be known before', (_, found, cautions) => {
  expect(judgeModel(small, found)).toMatchObject({ kind: 'fits', cautions });
});

test('what is left on the disk is told', () => {
  expect(judgeModel(small, { ...device, storage: { free: 2e9, persisted: true } })).toMatchObject({ free: 2e9 - small.bytes });
});

test('without 16-bit arithmetic the other build of the same model is taken', () => {
  const judged = judgeModels(fullModels, withAdapter({ f16: false }));
  expect(judged.map(({ model, verdict }) => [model.id.includes('q4f32'), verdict.kind])).toEqual([[true, 'fits'], [true, 'fits'], [true, 'fits']]);
});

test('each model is judged once, best first, the large one by its own needs', () => {
  const judged = judgeModels(fullModels, { ...device, memory: 4 * gigabyte });
  expect(judged.map(({ model, verdict }) => [model.name, verdict.kind])).toEqual([['Qwen2.5-Math 1.5B', 'fits'], ['Qwen2-Math 1.5B', 'fits'], ['Qwen2-Math 7B', 'refused']]);
  expect(judgeModel(large, { ...device, storage: { free: 4.5e9, persisted: true } })).toEqual({ kind: 'refused', obstacle: 'too-little-disk' });
  expect(plain.bytes).toBe(small.bytes);
});
