import { afterEach, expect, test, vi } from 'vitest';
import { keepStorage, storageEstimate } from './estimate.ts';

afterEach(() => void vi.unstubAllGlobals());

function browserWith(storage: object | undefined): void {
  vi.stubGlobal('navigator', { storage });
}

test('what the browser tells is passed on', async () => {
  browserWith({ estimate: async () => ({ usage: 12, quota: 100 }), persisted: async () => true, persist: async () => true });
  expect(await storageEstimate()).toEqual({ usage: 12, quota: 100, persisted: true });
  expect(await keepStorage()).toBe(true);
});

test.each([
  ['no storage at all', undefined],
  ['no estimate', {}],
  ['an empty estimate', { estimate: async () => ({}) }],
])('%s: null, and nothing promised', async (_, storage) => {
  browserWith(storage);
  expect(await storageEstimate()).toBeNull();
  expect(await keepStorage()).toBe(false);
});
