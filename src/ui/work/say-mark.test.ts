import { expect, test } from 'vitest';
import { workStringsFor } from '../../i18n/translate-work.ts';
import { judgeWork } from '../../math/judge-work.ts';
import { nameMark, sayReason } from './say-mark.ts';

const words = workStringsFor('en');

test.each([
  ['Solve 5x - 8 = 27', '5x = 35', null],
  ['Solve 5x - 8 = 27', '5x = 27 - 8', 'This does not follow from what is above it. Look at the sign of 8: turned over, it would.'],
  ['Solve 3x - 6 = x + 4', '3x = x - 2', 'This does not follow from what is above it: 6 changed sides, and its sign should have changed too.'],
  ['Solve 3x - 6 = x + 4', '3x = x + 4', 'This does not follow from what is above it: 6 is missing here.'],
  ['Solve 5x - 8 = 27', '5x = 36', 'This does not follow from what is above it. Look at 36: with another number there it would.'],
  ['Solve 5x - 8 = 27', 'x^2 = 400', 'This does not follow from what is above it.'],
  ['Solve x^2 = 5x', 'x = 5', 'A solution is lost here: what is above it also holds for x = 0. Write it too, with “or” between.'],
  ['Solve x^2 - 5x + 6 = 0', 'x = 2', 'A solution is lost here: what is above it also holds for x = 3. Write it too, with “or” between.'],
  ['Solve x = 5', 'x^2 = 25', 'This also holds for x = -5, what is above it does not. Try it there.'],
  ['347 + 586', '347 + 586 = 923', 'This does not hold: left is 933, right is 923.'],
  ['Solve -2x < 10', 'x < -5', 'This does not follow from what is above it. Look at the sign between the sides: multiplying or dividing by a negative number turns it round.'],
  ['Solve 2x < 10', 'x^2 < y', null],
])('%s, then %s', (problem, line, reason) => {
  expect(sayReason(judgeWork(problem, line).lines[0]!, line, words.reasons)).toBe(reason);
});

test('every mark has a name', () => {
  const names = (['follows', 'first', 'not-checkable', 'waits'] as const).map((kind) => nameMark({ kind }, words.marks));
  expect(new Set([...names, nameMark({ kind: 'root-lost', roots: [0] }, words.marks)]).size).toBe(5);
});
