import { expect, test } from 'vitest';
import { act, firstShow, held, type Show, type ShowAction, type Slide } from './lesson-show.ts';

/** Two that are ready with one between them that isn't; the last has no answer. */
const slides: Slide[] = [
  { id: 'a', steps: 2, hasAnswer: true },
  { id: 'b', steps: null, hasAnswer: false },
  { id: 'c', steps: 1, hasAnswer: false },
];

/** `a2` is the second step of a, `a2+` the same with the answer, `a2*` with the spotlight on it; `-` is a blank screen. */
function toShow(text: string): Show {
  return { at: text[0]!, step: Number(text[1]), answer: /[+*]/.test(text), lit: text.includes('*') ? 'answer' : 'step', blank: text.includes('-'), told: null };
}
const toText = ({ at, step, answer, lit, blank, told }: Show): string =>
  `${at}${step}${!answer ? '' : lit === 'answer' ? '*' : '+'}${blank ? '-' : ''}${told ? ` ${told.kind}${told.kind === 'skipped' ? told.count : ''}` : ''}`;

test.each<[string, ShowAction, string]>([
  ['a0', 'next', 'a1'],
  ['a1', 'next', 'a2'],
  ['a2', 'next', 'a2*'],
  ['a2*', 'next', 'c0 skipped1'],
  ['c0', 'next', 'c1'],
  ['c1', 'next', 'c1 end'],

  ['a0', 'back', 'a0 start'],
  ['a2', 'back', 'a1'],
  ['a2*', 'back', 'a2'],
  ['c1', 'back', 'c0'],
  ['c0', 'back', 'a2* skipped1'],

  ['a0', 'answer', 'a0*'],
  ['a1', 'answer', 'a1*'],
  ['a1*', 'answer', 'a1'],
  ['a1*', 'next', 'a2+'],
  ['a2+', 'next', 'c0 skipped1'],
  ['a2+', 'back', 'a1+'],
  ['a1*', 'back', 'a1'],
  ['c0', 'answer', 'c0 no-answer'],

  ['a2*', 'first', 'a0'],
  ['a0', 'first', 'a0'],
  ['a0', 'last', 'a2'],
  ['a1*', 'last', 'a2+'],

  ['a1', 'next-problem', 'c0 skipped1'],
  ['c1', 'next-problem', 'c1 end'],
  ['c1', 'previous-problem', 'a0 skipped1'],
  ['a1', 'previous-problem', 'a1 start'],

  ['a1', 'blank', 'a1-'],
  ['a1-', 'next', 'a1'],
  ['a1-', 'blank', 'a1'],
  ['a2*-', 'back', 'a2*'],
])('%s, %s: %s', (before, action, after) => {
  expect(toText(act(toShow(before), action, slides))).toBe(after);
});

test('leafing forwards and back again comes by the same places', () => {
  const forwards = ['a0'];
  for (let show = toShow('a0'); show.told?.kind !== 'end'; show = act(show, 'next', slides)) forwards.push(toText({ ...show, told: null }));
  const back: string[] = [];
  for (let show = toShow('c1'); show.told?.kind !== 'start'; show = act(show, 'back', slides)) back.push(toText({ ...show, told: null }));
  expect(back.reverse()).toEqual(forwards.slice(1));
});

test.each<[string, Slide[], string | null]>([
  ['a2*', slides, 'a2*'],
  ['a2*', [{ id: 'a', steps: 1, hasAnswer: false }], 'a1'],
  ['a2', [{ id: 'a', steps: null, hasAnswer: false }], null],
  ['a2', [slides[2]!], null],
])('%s is held as far as %j allows: %s', (before, now, after) => {
  const show = held(toShow(before), now);
  expect(show && toText(show)).toBe(after);
});

test('a lesson begins with the first problem that is ready', () => {
  expect([slides, slides.slice(1), slides.slice(1, 2), []].map((some) => firstShow(some)?.at ?? null)).toEqual(['a', 'c', null, null]);
});
