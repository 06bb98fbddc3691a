import { expect, test } from 'vitest';
import { type Answer, bytesToSkip } from './range.ts';

const answer = (status: number, contentRange: string | null = null, contentType: string | null = null, retryAfter: string | null = null): Answer => ({ status, contentRange, contentType, retryAfter });

test.each([
  ['the rest', answer(206, 'bytes 100-199/200'), 0],
  ['the rest, its Content-Range hidden from scripts', answer(206), 0],
  ['a part that begins before', answer(206, 'bytes 60-199/200'), 40],
  ['the whole file', answer(200), 100],
])('%s', (_, given, skipped) => {
  expect(bytesToSkip(given, 100)).toBe(skipped);
});

test.each([
  ['a part that begins after', answer(206, 'bytes 101-199/200'), 'host-failed'],
  ['nothing after these bytes', answer(416, 'bytes */100'), 'wrong-length'],
  ['a sign-in page', answer(200, null, 'text/html; charset=utf-8'), 'captive-portal'],
  ['a sign-in page as a part', answer(206, 'bytes 100-199/200', 'Text/HTML'), 'captive-portal'],
  ['not here', answer(404), 'not-found'],
  ['not for you', answer(403), 'not-found'],
  ['too many', answer(429), 'host-failed'],
  ['an error page, which is an error first', answer(502, null, 'text/html'), 'host-failed'],
  ['no content', answer(204), 'host-failed'],
])('%s is a fault', (_, given, fault) => {
  expect(() => bytesToSkip(given, 100)).toThrow(expect.objectContaining({ fault }));
});

test('a host may say how long to wait', () => {
  expect(() => bytesToSkip(answer(429, null, null, '7'), 0)).toThrow(expect.objectContaining({ retryAfterMs: 7_000 }));
});
