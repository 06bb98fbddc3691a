import type { Timing } from '../domain/attempt.ts';
import { expect, test } from 'vitest';
import { createPacer } from './pacer.ts';

/** Tokens at the given milliseconds, then a flush at the last. */
function pace(times: number[]): { text: string; timing: Timing }[] {
  const sent: { text: string; timing: Timing }[] = [];
  let now = 0;
  const pacer = createPacer((text, timing) => sent.push({ text, timing }), () => now);
  times.forEach((time, index) => {
    now = time;
    pacer.add(String(index));
  });
  pacer.flush();
  return sent;
}

test.each([
  ['slow tokens leave one by one', [50, 110, 170], ['0', '1', '2', '']],
  ['fast tokens leave together', [50, 52, 54, 98, 100], ['0', '123', '4']],
  ['so that 48 ms lie between two messages', [50, 97, 98, 145, 147], ['0', '12', '34', '']],
  ['an answer without a token still tells its time', [], ['']],
])('%s', (_, times, pieces) => {
  expect(pace(times).map(({ text }) => text)).toEqual(pieces);
});

test('speed is told of the tokens after the first', () => {
  const { timing } = pace([100, 110, 120, 130, 140]).at(-1)!;
  expect(timing).toEqual({ firstTokenMs: 100, totalMs: 140, tokens: 5, tokensPerSecond: 100 });
});

test('one token has no speed', () => {
  expect(pace([100]).at(-1)!.timing).toEqual({ firstTokenMs: 100, totalMs: 100, tokens: 1, tokensPerSecond: 0 });
});
