import { expect, test } from 'vitest';
import type { Language } from '../domain/settings.ts';
import { drawTemplate, fill } from './phrase.ts';
import { findRule } from './rules/find-rule.ts';
import { probability } from './lessons/probability.ts';
import { notOneOfThree, oneOfThree, oneOfTwo, twoPutBack, twoTaken } from './phrasings/probability-bags.ts';
import { createRandom } from './random.ts';
import { thingsTold } from './things-told.ts';
import { writeSolution } from './write-solution.ts';

const bags = [oneOfTwo, oneOfThree, notOneOfThree, twoPutBack, twoTaken];

test.each([
  ['en', 'A bag has <[b] red and [a] blue> balls. One is drawn. What is the probability that it is blue?', { a: 'blue', b: 'red' }],
  ['en', 'what is the chance of a carp with <[a] carp, [c] trout and [b] pike> in the pond', { a: 'carp', b: 'pike', c: 'trout' }],
  ['en', 'In the tin <[a] buttons are red and [b] buttons are brown>. One falls out. Is it red?', { a: 'red', b: 'brown' }],
  ['en', 'find P(white), given <turquoise: [b], white: [a]> and one draw', { a: 'white', b: 'turquoise' }],
  ['en', 'Of [b] pens [a] are blue.', null],
  ['en', '<[a] of those that he won in March, [b] of his own>', null],
  ['zh', '袋中有 <[b] 个红球、[a] 个蓝球和 [c] 个绿球>，任意摸一个，摸到蓝球的概率是多少？', { a: '蓝', b: '红', c: '绿' }],
  ['zh', '储物柜中漆成<橙色的有 [a] 个，黄色的有 [b] 个>，随机打开一个', { a: '橙', b: '黄' }],
  ['zh', '停车场有 <[a] 辆货车、[b] 辆客车>，随机开走一辆，求开走货车的概率。', null],
] as const)('%s: %s', (language, template, expected) => expect(thingsTold(template, template, language).names).toEqual(expected));

test('nine wordings in ten have words for what they list in English, and two thirds have in Chinese', () => {
  const share = (language: Language) => {
    const all = bags.flatMap((asks) => [...asks[language].commands, ...asks[language].questions]);
    return all.filter((template) => thingsTold(template, template, language).names !== null).length / all.length;
  };
  expect(share('en')).toBeGreaterThan(0.9);
  expect(share('zh')).toBeGreaterThan(0.66);
});

test('all numbers are counted in the order in which the problem tells them, whatever is asked for', () => {
  for (let seed = 0; seed < 3000; seed += 1) {
    const random = createRandom(seed);
    const exercise = probability.make((seed % probability.levels) + 1, random);
    if (exercise.solution[0]!.rule !== 'count-all') continue;
    for (const language of ['en', 'zh'] as const) {
      const template = drawTemplate(exercise, { language, held: seed % 10 === 0, random });
      const told = thingsTold(template, fill(template, exercise, language, random).chosen, language);
      expect([...told.order].sort(), template).toEqual(Object.keys(exercise.slots));
      const [first, second] = told.order.map((slot) => exercise.slots[slot]);
      expect(writeSolution(exercise, language, told).split('\n')[0]).toContain(`\\(${first}+${second}=`);
    }
  }
});

test('each number stands right after its word, where it is counted and where it is asked for', () => {
  const exercise = probability.make(1, createRandom(1));
  const { a, b } = exercise.slots;
  for (const [language, names, all, asked] of [
    ['en', { a: 'red', b: 'blue' }, `1. All together (blue ${b}, red ${a}): `, `2. Probability (red ${a}): `],
    ['zh', { a: '红', b: '蓝' }, `1. 总数，蓝 ${b}，红 ${a}：`, `2. 概率，红 ${a}：`],
  ] as const) {
    const lines = writeSolution(exercise, language, { order: ['b', 'a'], names }).split('\n');
    expect(lines[0]!.startsWith(all)).toBe(true);
    expect(lines[1]!.startsWith(asked)).toBe(true);
    expect(lines.slice(0, 2).map((line) => findRule(line.slice('1. '.length))?.rule)).toEqual(['count-all', 'probability']);
  }
});
