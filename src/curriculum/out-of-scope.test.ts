import { describe, expect, test } from 'vitest';
import { commonSubsequence } from './laws/overlap.ts';
import { lessons } from './lessons.ts';
import { recognise } from './recognise/recognise.ts';
import { outOfScopeEn } from './wording/out-of-scope-en.ts';
import { outOfScopeFunctions, outOfScopeThings } from './wording/out-of-scope-things.ts';
import { outOfScopeZh } from './wording/out-of-scope-zh.ts';
import { outOfScope } from './out-of-scope.ts';
import { createRandom } from './random.ts';

const lists = { en: outOfScopeEn, zh: outOfScopeZh } as const;

/** A wording without its numbers and signs; what makes a plain one hard stays. */
const skeleton = (template: string): string =>
  template
    .replace(/\{big\}/g, 'huge')
    .replace(/\}!/g, '} factorial')
    .replace(/\{\w+\}|\[\w+\]|[^\p{L}|]/gu, '')
    .toLowerCase();

/** Its words alone, with each option of its choices at least once. */
function wordsOf(template: string): string[] {
  const choices = [...template.matchAll(/<([^<>]*\|[^<>]*)>/g)].map(([, options]) => options!.split('|'));
  const most = Math.max(1, ...choices.map((options) => options.length));
  return Array.from({ length: most }, (_, at) => {
    let choice = 0;
    return skeleton(template.replace(/<[^<>]*\|[^<>]*>/g, () => choices[choice]![at % choices[choice++]!.length]!)).replaceAll('|', '');
  });
}

describe.each(['en', 'zh'] as const)('%s', (language) => {
  test('there are many kinds, none twice, and other ones that no model is trained on', () => {
    const { seen, held } = lists[language];
    expect(seen.length).toBeGreaterThanOrEqual(1000);
    expect(held.length).toBeGreaterThanOrEqual(25);
    expect(new Set([...seen, ...held]).size).toBe(seen.length + held.length);
    expect(held.filter((template) => skeleton(template) !== '' && seen.some((one) => skeleton(one) === skeleton(template)))).toEqual([]);
  });

  test('no model is trained on one of the other ones with a word or two exchanged', () => {
    const { seen, held } = lists[language];
    const unseen = held.flatMap(wordsOf).filter((words) => words.length > 4);
    const near = seen.flatMap((template) =>
      wordsOf(template).flatMap((words) =>
        unseen
          .filter((other) => Math.min(words.length, other.length) >= 0.75 * Math.max(words.length, other.length))
          .filter((other) => commonSubsequence([...words], [...other]) >= 0.75 * Math.max(words.length, other.length))
          .map((other) => `${template} and ${other}`),
      ),
    );
    expect(near).toEqual([]);
  });

  test('every gap has a name that is known, and there is enough to fill it with', () => {
    const { seen, held } = lists[language];
    const things = outOfScopeThings[language];
    const names = ['a', 'b', 'c', 'd', 'n', 'm', 'big', 'f', 'name', 'r', ...Object.keys(things)];
    const gaps = [...seen, ...held, ...outOfScopeFunctions].flatMap((template) => [...template.matchAll(/\{(\w+)\}/g)].map(([, gap]) => gap!));
    expect(gaps.filter((gap) => !names.includes(gap))).toEqual([]);
    expect(Object.keys(things).filter((gap) => !gaps.includes(gap))).toEqual([]);
    expect(things.w!.length).toBeGreaterThanOrEqual(80);
    expect(things.k!.length).toBeGreaterThanOrEqual(40);
    for (const list of Object.values(things)) expect(new Set(list).size).toBe(list.length);
  });

  test('none is recognised as a topic', () => {
    for (let seed = 0; seed < 6000; seed += 1) {
      const prompt = outOfScope({ language, held: seed % 20 === 0, random: createRandom(seed) });
      expect([prompt, recognise(prompt)]).toEqual([prompt, null]);
    }
  });

  test('every gap is filled, by the seed alone', () => {
    for (let seed = 0; seed < 1500; seed += 1) {
      for (const held of [false, true]) {
        const prompt = outOfScope({ language, held, random: createRandom(seed) });
        expect(prompt).not.toMatch(/\{(?:[a-dfkmnrw]|[a-z]{3,})\}|undefined|<[^<>]*\||\|[^<>]*>/);
        expect(prompt).not.toBe('');
        expect(outOfScope({ language, held, random: createRandom(seed) })).toBe(prompt);
      }
    }
  });

  test('none is worded as a problem of the curriculum', () => {
    const wordings = new Set(lessons.flatMap((lesson) => Array.from({ length: 60 }, (_, seed) => lesson.make(1 + (seed % lesson.levels), createRandom(seed)).asks[language]).flatMap(({ commands, questions, held }) => [...commands, ...questions, ...held].map(skeleton))));
    const { seen, held } = lists[language];
    expect([...seen, ...held].filter((template) => /\p{L}{4}/u.test(skeleton(template)) && wordings.has(skeleton(template)))).toEqual([]);
  });
});
