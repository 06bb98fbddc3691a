import { expect, test } from 'vitest';
import { findRule } from './rules/find-rule.ts';
import { countedFirst } from './counted-first.ts';
import { probability } from './lessons/probability.ts';
import { oneOfTwo } from './phrasings/probability-bags.ts';
import { createRandom } from './random.ts';
import { writeSolution } from './write-solution.ts';

test.each([
  ['en', 'A bag has <[b] red and [a] blue> balls. One is drawn. What is the probability that it is blue?', 'blue'],
  ['en', 'what is the chance of a carp with <[a] carp, [c] trout and [b] pike> in the pond', 'carp'],
  ['en', 'In the tin <[a] buttons are red and [b] buttons are brown>. One falls out. Is it red?', 'red'],
  ['en', 'find P(white), given <turquoise: [b], white: [a]> and one draw', 'white'],
  ['en', 'Of [b] pens [a] are blue.', null],
  ['en', '<[a] of those that he won in March, [b] of his own>', null],
  ['zh', '袋中有 <[b] 个红球、[a] 个蓝球和 [c] 个绿球>，任意摸一个，摸到蓝球的概率是多少？', '蓝'],
  ['zh', '储物柜中漆成<橙色的有 [a] 个，黄色的有 [b] 个>，随机打开一个', '橙'],
  ['zh', '停车场有 <[a] 辆货车、[b] 辆客车>，随机开走一辆，求开走货车的概率。', null],
] as const)('%s: %s', (language, template, expected) => expect(countedFirst(template, language)).toBe(expected));

test('nine wordings in ten of two colours have a word for them in English, and half have in Chinese', () => {
  const share = (language: 'en' | 'zh') => {
    const all = [...oneOfTwo[language].commands, ...oneOfTwo[language].questions];
    return all.filter((template) => countedFirst(template, language) !== null).length / all.length;
  };
  expect(share('en')).toBeGreaterThan(0.9);
  expect(share('zh')).toBeGreaterThan(0.5);
});

test('a step that says what comes first is still known by its rule', () => {
  const exercise = probability.make(1, createRandom(1));
  for (const [language, word, name] of [['en', 'red', 'All together, red first: '], ['zh', '红', '总数，先数红的：']] as const) {
    const text = writeSolution(exercise, language, word).split('\n')[0]!.slice('1. '.length);
    expect(text.startsWith(name)).toBe(true);
    expect(findRule(text)?.rule).toBe('count-all');
  }
});
