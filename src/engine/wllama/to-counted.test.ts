import { expect, test } from 'vitest';
import { toCounted } from './to-counted.ts';

test('the bytes are the same, each piece is told of, and there is no name', async () => {
  const pieces: number[] = [];
  const counted = toCounted(new File(['abcdef'], 'b-00002-of-00002.gguf'), (bytes) => pieces.push(bytes));
  expect(await counted.slice(1, 3).text()).toBe('bc');
  expect(await counted.slice(4, 100).text()).toBe('ef');
  expect(pieces).toEqual([2, 2]);
  expect(counted.size).toBe(6);
  expect('name' in counted).toBe(false);
});
