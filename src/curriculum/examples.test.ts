import { expect, test } from 'vitest';
import { topics } from '../domain/topic.ts';
import { examples } from './examples.ts';

test.each(['en', 'zh'] as const)('every topic has one example in %s', (language) => {
  expect(examples.map((example) => example.topic).toSorted()).toEqual([...topics].sort());
  expect(new Set(examples.map((example) => example.problem[language])).size).toBe(examples.length);
});
