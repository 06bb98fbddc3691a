import { describe, expect, test } from 'vitest';
import { lessons } from './lessons.ts';
import { outOfScopeEn } from './wording/out-of-scope-en.ts';
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

describe.each(['en', 'zh'] as const)('%s', (language) => {
  test('there are many kinds, none twice, and other ones that no model is trained on', () => {
    const { seen, held } = lists[language];
    expect(seen.length).toBeGreaterThanOrEqual(100);
    expect(held.length).toBeGreaterThanOrEqual(25);
    expect(new Set([...seen, ...held]).size).toBe(seen.length + held.length);
    expect(held.filter((template) => skeleton(template) !== '' && seen.some((one) => skeleton(one) === skeleton(template)))).toEqual([]);
  });

  test('every gap is filled, by the seed alone', () => {
    for (let seed = 0; seed < 1500; seed += 1) {
      for (const held of [false, true]) {
        const prompt = outOfScope({ language, held, random: createRandom(seed) });
        expect(prompt).not.toMatch(/\{(?:[a-dfkmnrw]|big|name)\}|undefined|<[^<>]*\||\|[^<>]*>/);
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
