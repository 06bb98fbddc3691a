import { describe, expect, test } from 'vitest';
import type { Language } from '../domain/settings.ts';
import { compareAnswers } from '../math/compare-answers.ts';
import type { Asks, Exercise } from './exercise.ts';
import { lessons } from './lessons.ts';
import { commonSubsequence } from './laws/overlap.ts';
import { phrase } from './phrase.ts';
import { createRandom, type Random } from './random.ts';
import { solveAgain } from './laws/solve-again.ts';
import { drawStyle, styleMath } from './wording/style-math.ts';

const languages: readonly Language[] = ['en', 'zh'];
const times = <Item>(count: number, make: (seed: number) => Item): Item[] => Array.from({ length: count }, (_, seed) => make(seed));

/** One exercise for each kind of question of a topic. */
function kindsOf(topic: string): Exercise[] {
  const lesson = lessons.find((one) => one.topic === topic)!;
  const kinds = new Map<Asks, Exercise>();
  for (const seed of times(200, Number)) {
    const exercise = lesson.make(1 + (seed % lesson.levels), createRandom(seed));
    if (!kinds.has(exercise.asks)) kinds.set(exercise.asks, exercise);
  }
  return [...kinds.values()];
}

/** What is left of a text when its mathematics is taken out. */
const wordsOf = (text: string): string => text.replace(/[$\\()\d\s]/g, '').toLowerCase();

describe.each(lessons.map(({ topic }) => topic))('%s', (topic) => {
  const kinds = kindsOf(topic);

  test('is worded in at least 40 ways in each language', () => {
    for (const { asks, ...exercise } of kinds) {
      // One mark for all mathematics, so that only the wording differs.
      const slots = Object.fromEntries(Object.keys(exercise.slots).map((gap) => [gap, '7']));
      for (const language of languages) {
        const texts = times(500, (seed) => wordsOf(phrase({ ...exercise, asks, slots }, { language, held: false, random: createRandom(seed) })));
        expect(new Set(texts).size, `${asks[language].commands[0]}`).toBeGreaterThanOrEqual(40);
      }
    }
  });

  test('no gap is left open, and the same seed gives the same words', () => {
    for (const exercise of kinds) {
      for (const language of languages) {
        for (const held of [false, true]) {
          for (const seed of times(60, Number)) {
            const text = phrase(exercise, { language, held, random: createRandom(seed) });
            expect(text).not.toMatch(/undefined|\[[a-z]+\]|(?<![\w}])\{[a-z]\}|<[^<>]*\||\|[^<>]*>/);
            expect(text.trim()).toBe(text);
            expect(phrase(exercise, { language, held, random: createRandom(seed) })).toBe(text);
          }
        }
      }
    }
  });

  test('every wording has the numbers of the problem', () => {
    for (const exercise of kinds) {
      const needed = numbersIn(Object.values(exercise.slots).join(' '));
      for (const language of languages) {
        const { commands, questions, held } = exercise.asks[language];
        for (const template of [...commands, ...questions, ...held]) {
          const shown = template.replace(/\{(\w+)\}|\[(\w+)\]/g, (_, set?: string, bare?: string) => exercise.slots[set ?? bare!] ?? '');
          expect([...needed].filter((number) => !numbersIn(shown).has(number)), `${template} of ${exercise.key}`).toEqual([]);
        }
      }
    }
  });

  test('the wordings kept from training are others', () => {
    for (const { asks } of kinds) {
      for (const language of languages) {
        const { commands, questions, held } = asks[language];
        expect(held.length).toBeGreaterThanOrEqual(2);
        const seen = [...commands, ...questions].flatMap(choicesOf).map(skeleton);
        for (const unseen of held.flatMap(choicesOf).map(skeleton)) {
          for (const one of seen) expect(commonSubsequence([...one], [...unseen]) / Math.max(one.length, unseen.length), `${unseen} and ${one}`).toBeLessThan(0.75);
        }
      }
    }
  });

  test('mathematics means the same in every style', () => {
    for (const exercise of kinds) {
      for (const seed of times(12, Number)) {
        const random = createRandom(seed);
        const slots = Object.fromEntries(Object.entries(exercise.slots).map(([gap, tex]) => [gap, gap === 'e' || gap === 'f' ? restyled(tex, random) : tex]));
        const again = solveAgain({ ...exercise, slots });
        expect(again, `${exercise.key}: ${JSON.stringify(slots)}`).not.toBeNull();
        expect(compareAnswers(exercise.answer, again!), `${JSON.stringify(slots)}: ${again}`).toEqual({ kind: 'equal' });
      }
    }
  });
});

/** In another style, without the marks around it; an x between numbers, which only words around it tell from a letter, as a sign. */
const restyled = (tex: string, random: Random): string =>
  styleMath(tex, drawStyle(random))
    .replace(/^(?:\$|\\\()|(?:\$|\\\))$/g, '')
    .replace(/(?<=[\d)]) ?x ?(?=[\d(])/g, '×');

const numbersIn = (text: string): Set<string> => new Set(text.match(/\d+/g));

/** A wording in so many forms that each of its choices `<a|b>` is in one of them. */
function choicesOf(template: string): string[] {
  const most = Math.max(1, ...[...template.matchAll(/<([^<>]*\|[^<>]*)>/g)].map(([, options]) => options!.split('|').length));
  return times(most, (at) => template.replace(/<([^<>]*\|[^<>]*)>/g, (_, options: string) => options.split('|')[at % options.split('|').length]!));
}

/** A wording without its gaps and signs. */
const skeleton = (template: string): string => template.replace(/\{\w+\}|\[\w+\]|[^\p{L}]/gu, '').toLowerCase();
