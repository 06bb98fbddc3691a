import { expect, test } from 'vitest';
import { type Answer, placeOf } from './range.ts';

const answer = (status: number, contentRange: string | null = null, contentType: string | null = null): Answer => ({ status, contentRange, contentType });

test.each([
  ['the rest', answer(206, 'bytes 100-199/200'), 'append'],
  ['the rest, its Content-Range hidden from scripts', answer(206), 'append'],
  ['another part', answer(206, 'bytes 50-199/200'), 'ask-again'],
  ['the whole file', answer(200), 'restart'],
  ['nothing after these bytes', answer(416, 'bytes */100'), 'ask-again'],
] as const)('%s', (_, given, place) => {
  expect(placeOf(given, 100)).toBe(place);
});

test.each([
  [answer(200, null, 'text/html; charset=utf-8'), 'captive-portal'],
  [answer(206, 'bytes 100-199/200', 'Text/HTML'), 'captive-portal'],
  [answer(404), 'not-found'],
  [answer(403), 'not-found'],
  [answer(429), 'host-failed'],
  [answer(503), 'host-failed'],
  [answer(204), 'host-failed'],
  // An error page is an error first.
  [answer(502, null, 'text/html'), 'host-failed'],
] as const)('%o is a fault', (given, fault) => {
  expect(() => placeOf(given, 100)).toThrow(expect.objectContaining({ fault }));
});
