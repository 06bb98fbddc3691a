// @vitest-environment happy-dom
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { expect, test } from 'vitest';
import { createStore } from 'zustand/vanilla';
import type { Attempt } from '../../domain/attempt.ts';
import type { Topic } from '../../domain/topic.ts';
import type { AnswerVerdict, Checked } from '../../state/checks-store.ts';
import { starterAccuracy } from '../../state/starter-accuracy.ts';
import { attemptOf } from '../../storage/fresh-database.ts';
import { OpenModels } from '../open-models.ts';
import { type Stores, StoresProvider } from '../stores.tsx';
import { DoubtLine } from './doubt-note.tsx';
import { StarterDoubt } from './starter-doubt.tsx';

/** What is said under a solution, once all has come. */
async function saidOf(problem: string, { verdict = { kind: 'unknown' }, changes = {}, language = 'en' }: { verdict?: AnswerVerdict | null; changes?: Partial<Attempt>; language?: string }) {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  const stores = { settings: createStore(() => ({ language })) } as unknown as Stores;
  const page = document.createElement('div');
  const attempt = attemptOf('a', 's', { text: '1. So', state: { kind: 'complete' }, ...changes });
  const checked = verdict && ({ answerVerdict: verdict } as Checked);
  await act(() => createRoot(page).render(<StoresProvider stores={stores}><StarterDoubt attempt={attempt} problem={problem} checked={checked} /></StoresProvider>));
  // The note is a chunk of its own.
  await act(async () => void (await import('./doubt-note.tsx')));
  return page.textContent;
}

/** Of the starter's topics that are told from a formula the one that it knows least, and a problem of it. */
const problems = { gcd: 'Find the GCD of 84 and 36.', division: '944/16', derivatives: 'Differentiate x^4 - x^3', expand: 'Expand (4x + 1)(4x + 7)', quadratics: 'Solve x^2 - 13x + 22 = 0' } satisfies Partial<Record<Topic, string>>;
const accuracyOf = (topic: string) => starterAccuracy(topic as Topic, 'en')!;
const [best, worst] = [(a: string, b: string) => (accuracyOf(a) >= accuracyOf(b) ? a : b), (a: string, b: string) => (accuracyOf(a) <= accuracyOf(b) ? a : b)].map((choose) => Object.keys(problems).reduce(choose) as keyof typeof problems);

test('where the starter is often wrong and nothing has checked its answer, it is said how often', async () => {
  const isWeak = accuracyOf(worst!) < 85;
  expect(await saidOf(problems[worst!], {})).toMatch(isWeak ? /: of ten problems of this kind the starter model gets about \d right\. Check the steps\.$/ : /^$/);
  expect(await saidOf(problems[worst!], { language: 'zh' })).toMatch(isWeak ? /十道里大约做对 \d 道/ : /^$/);
});

test('where it is good nothing is said', async () => {
  expect(accuracyOf(best!)).toBeGreaterThanOrEqual(85);
  expect(await saidOf(problems[best!], {})).toBe('');
});

test.each<[name: string, Parameters<typeof saidOf>[1]]>([
  ['algebra has come to the answer', { verdict: { kind: 'confirmed' } }],
  ['algebra has come to another', { verdict: { kind: 'refuted', answer: '7' } }],
  ['it is still being checked', { verdict: null }],
  ['another model wrote it', { changes: { model: 'Qwen2-Math-1.5B-Instruct-q4f16_1-MLC' } }],
  ['it came with a link', { changes: { model: 'link:starter' } }],
  ['it was broken off', { changes: { state: { kind: 'stopped' } } }],
])('where %s nothing is said', async (_, scene) => {
  expect(await saidOf(problems[worst!], scene)).toBe('');
});

test('of what the starter has not learnt it is said, and the models are a button away', async () => {
  let opened = 0;
  const stores = { settings: createStore(() => ({ language: 'en' })) } as unknown as Stores;
  const page = document.createElement('div');
  await act(() => createRoot(page).render(<StoresProvider stores={stores}><OpenModels value={() => (opened += 1)}><DoubtLine doubt={{ kind: 'unlearnt', topic: 'median' }} /></OpenModels></StoresProvider>));
  expect(page.textContent).toMatch(/^Median: this kind of problem is not one that the starter model has learnt\./);
  page.querySelector('button')!.click();
  expect(opened).toBe(1);
});
