import { expect, test } from 'vitest';
import { furtherTopics, topics } from '../domain/topic.ts';
import { en } from './en.ts';
import { doubtStringsFor } from './translate-doubt.ts';
import { lessonStringsFor } from './translate-lesson.ts';
import { ladderStringsFor } from './translate-ladder.ts';
import { modelPageStringsFor } from './translate-model-page.ts';
import { practiceStringsFor } from './translate-practice.ts';
import { workStringsFor } from './translate-work.ts';
import { whyStringsFor } from './translate-why.ts';
import { pickLanguage } from './translate.ts';
import { zh } from './zh.ts';

test.each([
  [['zh-CN', 'en'], 'zh'],
  [['zh-Hant-TW'], 'zh'],
  [['en-GB'], 'en'],
  [['fr-FR', 'zh'], 'zh'],
  [['fr-FR', 'de'], 'en'],
  [[], 'en'],
])('a reader of %j gets %s', (wanted, language) => {
  expect(pickLanguage(wanted)).toBe(language);
});

function leaves(node: unknown, path = ''): Array<[path: string, text: string]> {
  if (typeof node === 'function') return [[path, (node as (...values: string[]) => string)('1', '2', '3')]];
  if (typeof node === 'string') return [[path, node]];
  return Object.entries(node as object).flatMap(([key, value]) => leaves(value, `${path}.${key}`));
}

test('every sentence is there in both languages, and the Chinese ones are Chinese', () => {
  const chinese = new Map([...leaves(zh), ...leaves(modelPageStringsFor('zh')), ...leaves(practiceStringsFor('zh'), '.practice'), ...leaves(lessonStringsFor('zh'), '.lesson'), ...leaves(ladderStringsFor('zh'), '.ladder'), ...leaves(workStringsFor('zh'), '.work'), ...leaves(whyStringsFor('zh'), '.why'), ...leaves(doubtStringsFor('zh'), '.doubt')]);
  const sameInBoth = ['.app', '.model.loading', '.starter.percent'];
  for (const [path, text] of [...leaves(en), ...leaves(modelPageStringsFor('en')), ...leaves(practiceStringsFor('en'), '.practice'), ...leaves(lessonStringsFor('en'), '.lesson'), ...leaves(ladderStringsFor('en'), '.ladder'), ...leaves(workStringsFor('en'), '.work'), ...leaves(whyStringsFor('en'), '.why'), ...leaves(doubtStringsFor('en'), '.doubt')]) {
    expect(text, path).not.toBe('');
    if (!sameInBoth.includes(path)) expect(chinese.get(path), path).toMatch(/\p{Script=Han}/u);
  }
});

test('every topic has a name', () => {
  expect(Object.keys(en.topics).toSorted()).toEqual([...topics].toSorted());
  expect(Object.keys(practiceStringsFor('en').topics).toSorted()).toEqual([...furtherTopics].toSorted());
});
