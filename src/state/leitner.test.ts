import { expect, test, vi } from 'vitest';
import type { Result } from '../domain/practice.ts';
import { boxesOf, dayOf, dueOn } from './leitner.ts';

// Where the clocks are changed twice a year.
vi.stubEnv('TZ', 'Europe/Berlin');

const noon = (day: number): number => new Date(2026, 0, 1 + day, 12).getTime();
const first = dayOf(noon(0));

/** `a3+`: exercise a was right on day 3; `a3-`: wrong. */
function resultsOf(text: string): Result[] {
  return text.split(' ').filter(Boolean).map((word, at): Result => {
    const [, name, day, sign] = /^([a-z])(\d+)([+-])$/.exec(word)!;
    return { id: `${at}`, topic: 'linear', level: 1, seed: name!.charCodeAt(0), at: noon(Number(day)) + at, right: sign === '+' };
  });
}
const boxes = (text: string) => boxesOf(resultsOf(text)).map(({ seed, box, due }) => `${String.fromCharCode(seed)} box ${box} due ${due - first}`);

test.each([
  ['', []],
  // Right at once never comes again.
  ['a0+ a5+', []],
  ['a0-', ['a box 0 due 1']],
  ['a0- a1+', ['a box 1 due 3']],
  ['a0- a1+ a3+', ['a box 2 due 7']],
  ['a0- a1+ a3+ a7+ a15+', ['a box 4 due 31']],
  ['a0- a1+ a3+ a7+ a15+ a31+', []],
  // Wrong again, wherever it was: from the beginning.
  ['a0- a1+ a3+ a7-', ['a box 0 due 8']],
  ['a0- a1-', ['a box 0 due 2']],
  // Late is no harm, early no help.
  ['a0- a9+', ['a box 1 due 11']],
  ['a0- a0+', ['a box 0 due 1']],
  ['a0- a1+ a2+', ['a box 1 due 3']],
  ['a0- a1+ a1+', ['a box 1 due 3']],
  ['a0- a1+ a2-', ['a box 0 due 3']],
  // The soonest first, and of the same day what is known least.
  ['a0- b0- c1- a1+ b1+ b3+', ['c box 0 due 2', 'a box 1 due 3', 'b box 2 due 7']],
  ['a0- a1+ b2-', ['b box 0 due 3', 'a box 1 due 3']],
] as const)('after %j: %j', (text, expected) => {
  expect(boxes(text)).toEqual(expected);
});

test('it is due from its day on, and not before', () => {
  const results = resultsOf('a0- b2-');
  expect([0, 1, 2, 3, 40].map((day) => dueOn(first + day, results).length)).toEqual([0, 1, 1, 2, 2]);
});

test('a day ends at midnight here, also where the clocks are changed', () => {
  expect(dayOf(new Date(2026, 2, 29, 0, 0).getTime())).toBe(dayOf(new Date(2026, 2, 29, 23, 59).getTime()));
  for (let day = 0; day < 400; day += 1) expect(dayOf(noon(day))).toBe(first + day);
});
