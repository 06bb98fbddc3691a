import { expect, test } from 'vitest';
import { modelPageStringsFor } from '../i18n/translate-model-page.ts';
import { sayBytes, sayTimeLeft } from './say-amount.ts';

test.each([
  [0, '0.0 MB'],
  [1_948_416, '1.9 MB'],
  [875e6, '875 MB'],
  [4.3e9, '4.3 GB'],
])('%d bytes are %s', (bytes, said) => {
  expect(sayBytes(bytes)).toBe(said);
});

test.each([
  [0.2, '1 s left'],
  [34, '40 s left'],
  [101, '2 min left'],
  [3_541, '1 h 0 min left'],
  [5_400, '1 h 30 min left'],
])('%d seconds: %s', (seconds, said) => {
  expect(sayTimeLeft(seconds, modelPageStringsFor('en').downloads)).toBe(said);
});
