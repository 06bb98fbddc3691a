import { expect, test } from 'vitest';
import { noBias } from './logit-bias.ts';
import { memoryCaution, toOwnCard } from './own-card.ts';

const model = { id: 'own:a:1', name: 'a', architecture: 'llama', quantisation: null, sizeLabel: null, bytes: 1, contextLength: 131_072, chatTemplate: null, files: [] };

test.each([
  [131_072, 4096, 2048],
  [4096, 4096, 2048],
  [1025, 1025, 512],
])('of a context of %d tokens %d are used, and an answer may take %d', (contextLength, used, answer) => {
  expect(toOwnCard({ ...model, contextLength })).toMatchObject({ contextLength: used, maxTokens: answer });
});

test('it is asked by its chat template, and nothing of it is forbidden', () => {
  expect(toOwnCard({ ...model, chatTemplate: '<start_of_turn><end_of_turn>' })).toMatchObject({ stop: '<end_of_turn>', bias: noBias, refusals: [] });
});

test.each([
  [1e9, 8 * 2 ** 30, null],
  [2e9, 4 * 2 ** 30, 'memory-tight'],
  [1e6, null, 'memory-unknown'],
])('%d bytes in a memory of %s: %s', (bytes, memory, caution) => {
  expect(memoryCaution(bytes, memory)).toBe(caution);
});
