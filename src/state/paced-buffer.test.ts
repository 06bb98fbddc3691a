import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createPacedBuffer } from './paced-buffer.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('the first value comes at once, then the newest every 100 ms, and the last is never lost', () => {
  const applied: number[] = [];
  const buffer = createPacedBuffer<number>((value) => applied.push(value));
  for (let millisecond = 0; millisecond <= 220; millisecond += 10) {
    buffer.push(millisecond);
    vi.advanceTimersByTime(10);
  }
  expect(applied).toEqual([0, 90, 190]);
  vi.advanceTimersByTime(1_000);
  expect(applied).toEqual([0, 90, 190, 220]);
});

test('what is cancelled does not come, what is pushed after it does', () => {
  const applied: number[] = [];
  const buffer = createPacedBuffer<number>((value) => applied.push(value));
  buffer.push(1);
  buffer.cancel();
  vi.advanceTimersByTime(1_000);
  expect(applied).toEqual([]);
  buffer.push(2);
  vi.advanceTimersByTime(1_000);
  expect(applied).toEqual([2]);
});

test.each([
  ['cheap', 1, 100],
  ['dear', 5, 200],
  ['very dear', 20, 250],
])('after a %s change the next one waits as long as that is worth', async (_, cost, period) => {
  const appliedAt: number[] = [];
  const buffer = createPacedBuffer<number>(() => {
    appliedAt.push(performance.now());
    vi.advanceTimersByTime(cost);
  });
  buffer.push(1);
  await vi.advanceTimersByTimeAsync(0);
  buffer.push(2);
  await vi.advanceTimersByTimeAsync(1_000);
  expect(appliedAt[1]! - appliedAt[0]!).toBe(period);
});
