import { expect, test } from 'vitest';
import { topics } from '../domain/topic.ts';
import { examples } from './examples.ts';

test('every topic has one example, and the first six differ in kind', () => {
  expect(examples.map((example) => example.topic).toSorted()).toEqual([...topics].sort());
  expect(new Set(examples.map((example) => example.problem)).size).toBe(examples.length);
});
