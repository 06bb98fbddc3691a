import { expect, test } from 'vitest';
import { lessons } from '../curriculum/lessons.ts';
import { levelsOf, topicGroups } from './practice-topics.ts';

test('every topic of the curriculum is in one group, and nothing else is', () => {
  expect(Object.values(topicGroups).flat().toSorted()).toEqual(lessons.map(({ topic }) => topic).toSorted());
});

test('every topic has levels', () => {
  for (const { topic, levels } of lessons) expect(levelsOf(topic)).toBe(levels);
});
