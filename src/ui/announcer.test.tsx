// @vitest-environment happy-dom
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { expect, test } from 'vitest';
import { createStore } from 'zustand/vanilla';
import type { Attempt, AttemptState } from '../domain/attempt.ts';
import { splitSteps } from '../solving/split-steps.ts';
import type { TutorStore } from '../state/tutor-store.ts';
import { attemptOf, sessionOf } from '../storage/fresh-database.ts';
import { Announcer } from './announcer.tsx';
import { type Stores, StoresProvider } from './stores.tsx';

type State = Pick<TutorStore, 'open' | 'draft' | 'solving'>;

const session = sessionOf(1);
const text = '1. Add: \\(1+1=2\\)\n';
const writing = 'Writing the solution …';
const done = 'The solution is complete.';

/** Attempts of the session that ended so. */
const ended = (...kinds: AttemptState['kind'][]): Attempt[] => kinds.map((kind, n) => attemptOf(`${n}`, session.id, { text, state: { kind } as AttemptState }));

const opened = (attempts: Attempt[], of = session): State => ({ open: { kind: 'open', session: of, attempts, shown: null }, draft: null, solving: null });
const written = (before: Attempt[], so: string): State => ({ ...opened([...before, attemptOf('new', session.id)]), draft: { sessionId: session.id, attemptId: 'new', text: so, solution: splitSteps(so), tokens: 1 }, solving: session.id });
/** Of a vote, or while something else is asked of the model. */
const between = (attempts: Attempt[]): State => ({ ...opened(attempts), solving: session.id });

/** What a screen reader was told of these states, one after another: the same twice running is told once. */
async function told(...states: State[]): Promise<string[]> {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  const tutor = createStore<State>(() => ({ open: { kind: 'none' }, draft: null, solving: null }));
  const stores = { tutor, settings: createStore(() => ({ language: 'en' })) } as unknown as Stores;
  const page = document.createElement('div');
  await act(() => createRoot(page).render(<StoresProvider stores={stores}><Announcer /></StoresProvider>));
  const said = [''];
  for (const state of states) {
    await act(async () => tutor.setState(state));
    const now = page.querySelector('[role=status]')!.textContent;
    if (now !== said.at(-1)) said.push(now);
  }
  return said.slice(1);
}

test('a solution that is written is told of by its steps and its end', async () => {
  expect(await told(written([], ''), written([], text), between(ended('complete')), opened(ended('complete')))).toEqual([writing, 'Step 1', done]);
});

test('of a finished solution nothing is told when it is opened, nor when another one is left for it', async () => {
  expect(await told(opened(ended('complete')))).toEqual([]);
  const other = opened(ended('complete'), sessionOf(2));
  expect(await told(written([], ''), opened(ended('complete')), other, opened(ended('complete')))).toEqual([writing, done, '']);
  expect(await told(written([], ''), { ...other, solving: session.id }, other, opened(ended('complete')))).toEqual([writing, '']);
});

test('a vote is complete once, with its last solution', async () => {
  const [one, two] = [ended('complete'), ended('complete', 'complete')];
  expect(await told(written([], text), between(one), written(one, ''), between(two), opened(two))).toEqual(['Step 1', writing, done]);
});

test('what is stopped is not complete, and what is asked of a complete one does not complete it again', async () => {
  expect(await told(written([], ''), opened(ended('stopped')), opened(ended('complete')))).toEqual([writing, '']);
  expect(await told(written([], ''), opened(ended('complete')), between(ended('complete')), opened(ended('complete')))).toEqual([writing, done]);
});
