import { expect, test } from 'vitest';
import { patience, readRetryAfter, waitBeforeRetry } from './retry.ts';

const wait = (failed: number, retryAfter: number | null = null, jitter = 0) => waitBeforeRetry('network', failed, retryAfter, jitter, patience);

test('each wait is twice the last, up to half a minute, and then no more', () => {
  expect([1, 2, 3, 4, 5, 6, 7, 8].map((failed) => wait(failed))).toEqual([500, 1_000, 2_000, 4_000, 8_000, 16_000, 30_000, null]);
});

test.each([
  ['the host may ask for more', wait(1, 7_000), 7_000],
  ['but not for less', wait(4, 1_000), 4_000],
  ['nor for hours', wait(1, 7_200_000), 120_000],
  ['lanes spread over a quarter', wait(2, null, 1), 1_250],
])('%s', (_, ms, expected) => {
  expect(ms).toBe(expected);
});

test.each(['not-found', 'corrupt', 'storage-full', 'not-a-model', 'unsupported', 'unknown'] as const)('%s is not tried again', (fault) => {
  expect(waitBeforeRetry(fault, 1, null, 0, patience)).toBeNull();
});

test('a sign-in page is told within seconds: it waits for the reader', () => {
  expect([1, 2, 3].map((failed) => waitBeforeRetry('captive-portal', failed, null, 0, patience))).toEqual([500, 1_000, null]);
});

test.each([
  [null, null],
  ['3', 3_000],
  ['0', 0],
  ['Tue, 24 Nov 2026 12:00:10 GMT', 10_000],
  ['Tue, 24 Nov 2026 11:00:00 GMT', 0],
  ['soon', null],
])('Retry-After: %s', (header, ms) => {
  expect(readRetryAfter(header, Date.parse('Tue, 24 Nov 2026 12:00:00 GMT'))).toBe(ms);
});
