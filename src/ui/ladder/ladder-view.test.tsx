// @vitest-environment happy-dom
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { expect, test } from 'vitest';
import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { AttemptState } from '../../domain/attempt.ts';
import { allSeen, stepSeen } from '../../domain/seen.ts';
import { createSession, type Session } from '../../domain/session.ts';
import { starter } from '../../engine/catalog.ts';
import { createChecksStore } from '../../state/checks-store.ts';
import { inlineChecker } from '../../state/inline-checker.ts';
import { createJudge } from '../../state/judge-attempt.ts';
import { attemptOf } from '../../storage/fresh-database.ts';
import { type Stores, StoresProvider } from '../stores.tsx';
import { LadderView } from './ladder-view.tsx';

const right = '1. Add \\(8\\) on both sides: \\(27+8=35\\), so \\(5x=35\\)\n2. Divide both sides by \\(5\\): \\(35\\div5=7\\), so \\(x=7\\)\nAnswer: \\(\\boxed{7}\\)';
const wrong = right.replaceAll('35', '36').replaceAll('7\\)', '7.2\\)').replace('boxed{7}', 'boxed{7.2}');

/** A ladder on a page, and what was changed of its session. */
async function open(changes: Partial<Session>, { text = right, state = { kind: 'complete' } }: { text?: string; state?: AttemptState } = {}) {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  const attempt = attemptOf('a', 's', { text, state });
  const session = createStore<Session>()(() => ({ ...createSession('Solve 5x - 8 = 27'), ...changes }));
  const stores = {
    tutor: createStore(() => ({ draft: null, solving: null, open: { kind: 'none' }, change: (changed: Partial<Session>) => session.setState(changed), showAttempt: () => {} })),
    model: createStore(() => ({ card: starter, model: { kind: 'ready' } })),
    settings: createStore(() => ({ language: 'en' })),
    checks: createChecksStore({ bringJudge: async () => createJudge(inlineChecker().checker) }),
  } as unknown as Stores;
  const page = document.createElement('div');
  document.body.replaceChildren(page);
  const Ladder = () => <LadderView session={useStore(session)} attempt={attempt} />;
  await act(() => createRoot(page).render(<StoresProvider stores={stores}><Ladder /></StoresProvider>));
  await settled();
  const button = (name: string) => [...page.querySelectorAll('button')].find((one) => one.textContent === name);
  return {
    page,
    session,
    button,
    steps: () => page.querySelectorAll('section[aria-label^="Step"]').length,
    async press(name: string) {
      await act(() => (button(name) ?? expect.fail(`no button ${name}`)).click());
      await settled();
    },
  };
}

/** Until the checker has answered. */
const settled = () => act(() => new Promise((resolve) => setTimeout(resolve, 50)));

test('hints first: one thing after another, the answer with the last step, and then nothing is hidden any more', async () => {
  const { page, session, steps, press, button } = await open({ way: 'hints' });
  expect(page.textContent).not.toMatch(/35|boxed/);
  await press('Show a hint');
  expect(page.textContent).toContain('This is a linear equation.');
  await press('Show a hint for the next step');
  expect([steps(), page.textContent]).toEqual([0, expect.stringContaining('What comes next')]);
  await press('Show the first step');
  expect([steps(), page.textContent]).toEqual([1, expect.stringContaining('Step 1. ')]);
  expect(page.querySelector('.answer')).toBeNull();
  expect(button('Copy'), 'a copy would tell').toBeUndefined();
  await press('Show a hint for the next step');
  await press('Show the next step');
  expect(page.querySelector('.answer')).not.toBeNull();
  expect(button('Copy')).toBeDefined();
  expect(session.getState()).toMatchObject({ seen: allSeen, seenIn: 'a' });
  await press('Hide it again');
  expect([steps(), session.getState().seen]).toEqual([0, 0]);
});

test('that algebra comes to another answer is told before the end, without that answer', async () => {
  const { page } = await open({ way: 'steps' }, { text: wrong });
  expect(page.textContent).toContain('Algebra comes to another answer than this solution.');
  expect(page.textContent).not.toMatch(/7/);
});

test.each<[AttemptState['kind'], boolean]>([
  ['complete', false],
  ['stopped', true],
  ['interrupted', true],
  ['writing', false],
])('of a solution that is %s the ways on are offered while steps are hidden: %s', async (kind, offered) => {
  const { page, button, steps } = await open({ way: 'steps', seen: stepSeen(0), seenIn: 'a' }, { state: { kind } as AttemptState });
  expect(steps()).toBe(1);
  expect(button('Solve again') !== undefined).toBe(offered);
  expect(button('Copy')).toBeUndefined();
  expect(page.querySelector('.answer')).toBeNull();
});

test('a solution that was broken off can be gone on with: its end is not the end', async () => {
  const { session } = await open({ way: 'steps', seen: stepSeen(1), seenIn: 'a' }, { state: { kind: 'stopped' } });
  expect(session.getState().seen).toBe(stepSeen(1));
});
