import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { inTime } from './in-time.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const never = new Promise<never>(() => {});

test('work that is done within a second is waited for, and nothing is left behind', async () => {
  const waited = inTime(new Promise((resolve) => setTimeout(resolve, 900)), new AbortController().signal);
  await vi.advanceTimersByTimeAsync(900);
  expect(await waited).toBe(true);
  expect(vi.getTimerCount()).toBe(0);
});

test('work that takes longer is not waited for', async () => {
  const waited = inTime(never, new AbortController().signal);
  await vi.advanceTimersByTimeAsync(1_000);
  expect(await waited).toBe(false);
});

test('whoever stops waits for nothing, before or meanwhile', async () => {
  const stop = new AbortController();
  const waited = inTime(never, stop.signal);
  stop.abort();
  expect(await waited).toBe(false);
  expect(await inTime(never, stop.signal)).toBe(false);
  expect(vi.getTimerCount()).toBe(0);
});
