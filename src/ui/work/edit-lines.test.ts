import { expect, test } from 'vitest';
import { breakLine, type Edited, joinLine, mostLines, putIn, typeLine } from './edit-lines.ts';

/** Lines with the caret in them, as `|`. */
const shown = ({ lines, line, at }: Edited) => lines.map((text, index) => (index === line ? `${text.slice(0, at)}|${text.slice(at)}` : text));
const read = (marked: readonly string[]) => {
  const index = marked.findIndex((line) => line.includes('|'));
  return { lines: marked.map((line) => line.replace('|', '')), index, at: marked[index]!.indexOf('|') };
};

test.each([
  ['at the end of the last line', ['5x = 35|'], ['5x = 35', '|']],
  ['at the end, an empty line is there', ['5x = 35|', '', 'x'], ['5x = 35', '|', 'x']],
  ['at the end, a line is there', ['5x = 35|', 'x = 7'], ['5x = 35', '|', 'x = 7']],
  ['in the middle', ['5x = 35| x = 7'], ['5x = 35', '|x = 7']],
  ['at the beginning', ['|x = 7'], ['', '|x = 7']],
  ['in an empty last line', ['5x = 35', '|'], ['5x = 35', '|']],
  ['in an empty line between', ['a', '|', 'b'], ['a', '', '|', 'b']],
])('Enter %s', (_, before, after) => {
  const { lines, index, at } = read(before);
  expect(shown(breakLine(lines, index, at))).toEqual(after);
});

test.each([
  ['in an empty line', ['a', '|', 'b'], ['a|', 'b']],
  ['at the beginning of a line', ['a', '|b'], ['a|b']],
  ['in an empty first line', ['|', 'b'], ['|b']],
  ['at the beginning of the first', ['|b'], null],
  ['in an empty sheet', ['|'], null],
])('Backspace %s', (_, before, after) => {
  const { lines, index } = read(before);
  const joined = joinLine(lines, index);
  expect(joined && shown(joined)).toEqual(after);
});

test.each([
  ['a line', ['a', '|', 'c'], 'b', 1, ['a', 'b|', 'c']],
  ['several lines', ['a', '|', 'c'], '1\r\n2\n3', 6, ['a', '1', '2', '3|', 'c']],
  ['several in the middle of a line', ['a|'], '1\n2a', 3, ['1', '2|a']],
  ['a phone’s Enter', ['a|'], 'a\n', 2, ['a', '|']],
])('typed or pasted: %s', (_, before, typed, at, after) => {
  const { lines, index } = read(before);
  expect(shown(typeLine(lines, index, typed, at))).toEqual(after);
});

test('of a long paste nothing is lost, and Enter makes no more lines than there is room for', () => {
  const long = Array.from({ length: mostLines + 3 }, (_, index) => `${index}`).join('\n');
  const { lines, line, at } = typeLine([''], 0, long, long.length);
  expect(lines).toHaveLength(mostLines);
  expect(lines.at(-1)).toBe('59 60 61 62');
  expect([line, at]).toEqual([mostLines - 1, 11]);
  expect(breakLine(lines, 5, 1).lines).toEqual(lines);
});

test.each([
  [['a', ''], 1, ['a', 'new|']],
  [['a', 'wrong'], 1, ['a', 'new|', 'wrong']],
  [[''], 0, ['new|']],
  [['a'], 1, ['a', 'new|']],
])('a line put into %j at %d', (lines, at, after) => {
  expect(shown(putIn(lines, at, 'new'))).toEqual(after);
});
