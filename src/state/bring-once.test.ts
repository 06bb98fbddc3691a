import { expect, test } from 'vitest';
import { bringOnce } from './bring-once.ts';

test('it is brought once for all who ask, and again only where it did not come', async () => {
  const results = ['lost', 'here', 'never'];
  const bring = bringOnce(async () => {
    const result = results.shift()!;
    if (result === 'lost') throw new Error(result);
    return result;
  });
  await expect(bring()).rejects.toThrow('lost');
  expect(await Promise.all([bring(), bring()])).toEqual(['here', 'here']);
  expect(results).toEqual(['never']);
});
