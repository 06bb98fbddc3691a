import { expect, test } from 'vitest';
import { checkWork } from './check-work.ts';

const kinds = (...lines: string[]) => checkWork(lines.join('\n')).map(({ verdict }) => verdict.kind);

test('right work follows line by line', () => {
  expect(kinds('2x + 3 = 11', '2x = 8', 'x = 4')).toEqual(['first', 'follows', 'follows']);
  expect(kinds('x^2 - 5x + 6 = 0', '(x-2)(x-3) = 0', 'x = 2 or x = 3')).toEqual(['first', 'follows', 'follows']);
  expect(kinds('3(x+2) - x', '3x + 6 - x', '2x + 6')).toEqual(['first', 'follows', 'follows']);
  expect(kinds('-2x + 1 <= 7', '-2x <= 6', 'x >= -3', '-3 <= x')).toEqual(['first', 'follows', 'follows', 'follows']);
  expect(kinds('-72 < 6x - 18 < -12', '-54 < 6x < 6', '-9 < x < 1')).toEqual(['first', 'follows', 'follows']);
  expect(kinds('x^2 > 4', 'x < -2 or x > 2')).toEqual(['first', 'follows']);
  expect(kinds('12 + 30 = 42', '42 / 6 = 7')).toEqual(['follows', 'follows']);
});

test.each([
  [['12 + 30 = 52'], { kind: 'arithmetic', left: '42', right: '52' }],
  [['2x + 3 = 11', '2x = 14'], { kind: 'does-not-follow', slip: { kind: 'sign-kept', term: '3' } }],
  [['3x - 5 = 10', '3x = 5'], { kind: 'does-not-follow', slip: { kind: 'sign-kept', term: '5' } }],
  [['2x + 3 = 11', '2x = 11'], { kind: 'does-not-follow', slip: { kind: 'term-lost', term: '3' } }],
  [['2x + 3 = 11', '2x = 6'], { kind: 'does-not-follow', slip: { kind: 'number', was: '6', fits: '8' } }],
  [['2x + 3 = 11', 'x = 100'], { kind: 'does-not-follow', slip: null }],
  [['5 - x = 2', 'x = -3'], { kind: 'does-not-follow', slip: { kind: 'sign', at: 4 } }],
  [['-(x - 3)', '-x - 3'], { kind: 'does-not-follow', slip: { kind: 'sign', at: 3 } }],
  [['x^2 + 2x + 1', 'x^2 + 1'], { kind: 'does-not-follow', slip: { kind: 'term-lost', term: '2x' } }],
  [['-2x > 6', 'x > -3'], { kind: 'does-not-follow', slip: { kind: 'order' } }],
  [['2x + 3 < 11', '2x < 14'], { kind: 'does-not-follow', slip: { kind: 'sign-kept', term: '3' } }],
  [['2x + 3 \\le 11', '2x \\le 11'], { kind: 'does-not-follow', slip: { kind: 'term-lost', term: '3' } }],
  [['3x \\ge 12', 'x \\ge 5'], { kind: 'does-not-follow', slip: { kind: 'number', was: '5', fits: '4' } }],
  [['x^2 > 4', 'x > 2'], { kind: 'does-not-follow', slip: null }],
  [['x^2 = 5x', 'x = 5'], { kind: 'root-lost', roots: [0] }],
  [['x = 3', 'x^2 = 9'], { kind: 'root-gained', roots: [-3] }],
  [['\\sqrt{x+2} = x', 'x + 2 = x^2'], { kind: 'root-gained', roots: [-1] }],
  [['(x^2-1)/(x-1) = 2', 'x + 1 = 2'], { kind: 'root-gained', roots: [1] }],
  [['x/(x-1) = 1/(x-1)', 'x = 1'], { kind: 'root-gained', roots: [1] }],
  [['x/(x-1) = 1/(x-1)', 'x = 5'], { kind: 'does-not-follow', slip: null }],
  [['x^2 = -1', 'x = 3'], { kind: 'does-not-follow', slip: null }],
])('%j ends in a slip', (lines, verdict) => {
  const last = checkWork(lines.join('\n')).at(-1)!.verdict;
  const rounded = 'roots' in last ? { ...last, roots: last.roots.map((root) => Number(root.toFixed(6)) + 0) } : last;
  expect(rounded).toEqual(verdict);
});

test('a line may begin with “=”, and arithmetic on the side is no line to follow from', () => {
  expect(kinds('3/4 + 5/6', '= 9/12 + 10/12', '= 19/12')).toEqual(['first', 'follows', 'follows']);
  expect(kinds('x = 8/2', '= 4', '2x = 8')).toEqual(['first', 'follows', 'follows']);
  expect(kinds('x = 8/2', '= 5')).toEqual(['first', 'does-not-follow']);
  expect(kinds('2x + 3 = 11', '11 - 3 = 8', '2x = 8')).toEqual(['first', 'follows', 'follows']);
});

test('solutions may be taken up one after the other, and are lost only while one is missing', () => {
  expect(kinds('x^2 - 5x + 6 = 0', '(x-2)(x-3) = 0', 'x = 2', 'x = 3')).toEqual(['first', 'follows', 'follows', 'follows']);
  expect(kinds('x^2 - 5x + 6 = 0', 'x - 2 = 0', 'x = 2', 'x - 3 = 0', 'x = 3')).toEqual(['first', 'follows', 'follows', 'follows', 'follows']);
  expect(kinds('x^2 = 9', 'x = 3', 'x = -3')).toEqual(['first', 'follows', 'follows']);
  expect(kinds('x^2 - 5x + 6 = 0', 'x = 2', 'x = 2 or x = 3')).toEqual(['first', 'follows', 'follows']);
  expect(kinds('x^3 - 6x^2 + 11x - 6 = 0', 'x^2 - 5x + 6 = 0', 'x = 2', 'x = 3', 'x = 1')).toEqual(['first', 'follows', 'follows', 'follows', 'follows']);
  expect(kinds('x^3 - 6x^2 + 11x - 6 = 0', 'x = 1', 'x = 2')).toEqual(['first', 'root-lost', 'follows']);
  expect(kinds('x^2 - 5x + 6 = 0', 'x = 2', 'x = 4')).toEqual(['first', 'root-lost', 'does-not-follow']);
  expect(kinds('x^2 - 5x + 6 = 0', 'x = 2', 'x = 3 or x = 7')).toEqual(['first', 'root-lost', 'does-not-follow']);
  expect(kinds('x^2 - 5x + 6 = 0', 'x = 2', 'x = 3', 'x = 4')).toEqual(['first', 'follows', 'follows', 'does-not-follow']);
  expect(kinds('x^2 = 5x', 'x = 5', 'x^2 = 25')).toEqual(['first', 'root-lost', 'root-gained']);
});

test('what is worked out on the way in a line is judged, and its ends are the equation', () => {
  expect(kinds('2x + 3 = 11', '2x = 11 - 3 = 8', 'x = 8/2 = 4')).toEqual(['first', 'follows', 'follows']);
  expect(kinds('2x + 3 = 11', '2x = 11 - 3 = 8', 'x = 5')).toEqual(['first', 'follows', 'does-not-follow']);
  expect(kinds('2x + 3 = 11', 'x = 10/2 = 5')).toEqual(['first', 'does-not-follow']);
  expect(kinds('2x + 3 = 11', 'x = 8/2 = 5')).toEqual(['first', 'arithmetic']);
  expect(kinds('3x = 2', 'x = 2/3 = 0.67')).toEqual(['first', 'not-checkable']);
  expect(kinds('2x + 3 = 11', 'x = 4 = 4x')).toEqual(['first', 'not-checkable']);
});

test('a division may leave a remainder', () => {
  expect(kinds('17 ÷ 5', '3 R 2')).toEqual(['first', 'follows']);
  expect(kinds('17 ÷ 5', '17 ÷ 5 = 3 R 2')).toEqual(['first', 'follows']);
  expect(kinds('17 ÷ 5', '3 R 3')).toEqual(['first', 'does-not-follow']);
  expect(kinds('17 ÷ 5', '17 ÷ 5 = 3 R 3')).toEqual(['first', 'arithmetic']);
});

test('a decimal may have a comma', () => {
  expect(kinds('2{,}5x = 10', 'x = 4')).toEqual(['first', 'follows']);
  expect(kinds('2{,}5x = 10', 'x = 5')).toEqual(['first', 'does-not-follow']);
  expect(kinds('2,5x = 10', 'x = 4')).toEqual(['first', 'not-checkable']);
});

test('where an expression is to be written otherwise, equal signs say that all sides are it; else they may make an equation', () => {
  const rewriting = (...lines: string[]) => checkWork(lines.join('\n'), { isRewriting: true }).map(({ verdict }) => verdict);
  expect(rewriting('(x+3)^2', '(x+3)(x+3) = x^2 + 6x + 9').at(-1)).toEqual({ kind: 'follows' });
  expect(rewriting('(a+b)^2', '(a+b)^2 = a^2 + b^2').at(-1)).toEqual({ kind: 'does-not-follow', slip: null });
  expect(rewriting('x^2 - 9', '(1) x^2 - 9 = (x-3)(x-3)').at(-1)).toEqual({ kind: 'does-not-follow', slip: { kind: 'sign', at: 16 } });
  expect(kinds('x^2 - 9', 'x^2 - 9 = 0')).toEqual(['first', 'not-checkable']);
});

test('of an inequality in several letters, or one that turns to an equation, nothing is said', () => {
  expect(kinds('2x + y < 3', 'x^2 + y < 3')).toEqual(['first', 'not-checkable']);
  expect(kinds('2x < 6', '2x = 6')).toEqual(['first', 'not-checkable']);
});

test('what is not read is not judged, and does not hide what comes before it', () => {
  expect(kinds('2x = 8', 'divide by two', 'x = 4')).toEqual(['first', 'not-checkable', 'follows']);
});

test('a line stands where it stands in the text', () => {
  const text = '  2x = 8\n\n  x = 4';
  expect(checkWork(text).map(({ start, end }) => text.slice(start, end))).toEqual(['2x = 8', 'x = 4']);
});
