import { expect, test } from 'vitest';
import { judgeWork } from '../../math/judge-work.ts';
import { isCurrent, markLines, shapeOf } from './mark-lines.ts';

const judged = (...lines: string[]) => ({ lines, verdict: { kind: 'judged' as const, ...judgeWork('Solve 5x - 8 = 27', lines.join('\n')) } });
const work = judged('5x = 35', 'x = 6', 'hm', 'x = 5');

test.each([
  ['as judged', ['5x = 35', 'x = 6', 'hm', 'x = 5'], ['follows', 'does-not-follow', 'waits', 'waits']],
  ['a line more', ['5x = 35', 'x = 6', 'hm', 'x = 5', 'x'], ['follows', 'does-not-follow', 'waits', 'waits', undefined]],
  ['an empty line between', ['5x = 35', '', 'x = 6'], ['follows', undefined, 'does-not-follow']],
  ['spaces', [' 5x = 35 ', 'x = 6'], ['follows', 'does-not-follow']],
  ['a line changed', ['5x = 35', 'x = 7', 'hm'], ['follows', undefined, undefined]],
  ['the first changed', ['5x = 36', 'x = 6'], [undefined, undefined]],
  ['nothing', [''], [undefined]],
])('the marks of lines, %s', (_, lines, kinds) => {
  expect(markLines(lines, work).map((mark) => mark?.kind)).toEqual(kinds);
});

test('before anything is judged nothing is marked', () => {
  expect(markLines(['x'], null)).toEqual([null]);
});

test.each([
  [['5x = 35'], true],
  [['5x = 35', ''], true],
  [['5x = 35', 'x'], false],
  [[''], false],
])('%j is what was judged: %j', (lines, current) => {
  expect(isCurrent(lines, judged('5x = 35'))).toBe(current);
});

test.each([
  [null, 'none'],
  [{ kind: 'follows' }, 'holds'],
  [{ kind: 'first' }, 'unchecked'],
  [{ kind: 'not-checkable' }, 'unchecked'],
  [{ kind: 'waits' }, 'unchecked'],
  [{ kind: 'does-not-follow', slip: null }, 'fails'],
  [{ kind: 'root-lost', roots: [0] }, 'fails'],
  [{ kind: 'arithmetic', left: '1', right: '2' }, 'fails'],
] as const)('%j has the shape %s', (mark, shape) => {
  expect(shapeOf(mark && ('roots' in mark ? { ...mark, roots: [...mark.roots] } : mark))).toBe(shape);
});
