import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { catalog, findModel } from './catalog.ts';

test.each(catalog)('the bundled file of $id is the one that the catalogue names', ({ file }) => {
  const bytes = readFileSync(`public${file.url}`);
  expect(bytes.length).toBe(file.bytes);
  expect(createHash('sha256').update(bytes).digest('hex')).toBe(file.sha256);
});

test.each(catalog)('an answer of $id leaves half of the context to the problem', ({ contextLength, maxTokens }) => {
  expect(maxTokens).toBeLessThanOrEqual(contextLength / 2);
});

test('ids are unique, and found again', () => {
  expect(new Set(catalog.map(({ id }) => id)).size).toBe(catalog.length);
  for (const model of catalog) expect(findModel(model.id)).toBe(model);
});

test('an unknown id is a fault', () => {
  expect(() => findModel('qwen3')).toThrow(expect.objectContaining({ fault: 'unknown' }));
});
