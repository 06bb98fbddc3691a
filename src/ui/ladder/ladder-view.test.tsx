// @vitest-environment happy-dom
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { expect, test } from 'vitest';
import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { AttemptState } from '../../domain/attempt.ts';
import { allSeen, stepSeen, wordsSeen } from '../../domain/seen.ts';
import { createSession, type Session } from '../../domain/session.ts';
import { starter } from '../../engine/catalog.ts';
import { chatml } from '../../engine/prompt-forms.ts';
import { createChecksStore } from '../../state/checks-store.ts';
import { inlineChecker } from '../../state/inline-checker.ts';
import { createJudge } from '../../state/judge-attempt.ts';
import { attemptOf } from '../../storage/fresh-database.ts';
import { type Stores, StoresProvider } from '../stores.tsx';
import { LadderView } from './ladder-view.tsx';

const right = '1. Add \\(8\\) on both sides: \\(27+8=35\\), so \\(5x=35\\)\n2. Divide both sides by \\(5\\): \\(35\\div5=7\\), so \\(x=7\\)\nAnswer: \\(\\boxed{7}\\)';
const wrong = right.replaceAll('35', '36').replaceAll('7\\)', '7.2\\)').replace('boxed{7}', 'boxed{7.2}');

/** A ladder on a page, and what was changed of its session. `again` puts another attempt in the place of the first; `explained` is what the model says of any step, where it can. */
async function open(changes: Partial<Session>, { text = right, state = { kind: 'complete' }, explained = null }: { text?: string; state?: AttemptState; explained?: string | null } = {}) {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  const shown = createStore(() => attemptOf('a', 's', { text, state }));
  const session = createStore<Session>()(() => ({ ...createSession('Solve 5x - 8 = 27'), ...changes }));
  const stores = {
    tutor: createStore(() => ({ draft: null, solving: null, open: { kind: 'none' }, change: (changed: Partial<Session>) => session.setState(changed), showAttempt: () => {}, explain: async () => ({ kind: 'explained', text: explained }), stop: () => {} })),
    model: createStore(() => ({ card: { ...starter, toChat: explained === null ? null : chatml }, model: { kind: 'ready' } })),
    settings: createStore(() => ({ language: 'en' })),
    checks: createChecksStore({ bringJudge: async () => createJudge(inlineChecker().checker) }),
  } as unknown as Stores;
  const page = document.createElement('div');
  document.body.replaceChildren(page);
  const Ladder = () => <LadderView session={useStore(session)} attempt={useStore(shown)} />;
  await act(() => createRoot(page).render(<StoresProvider stores={stores}><Ladder /></StoresProvider>));
  await settled();
  const button = (name: string) => [...page.querySelectorAll('button')].find((one) => one.textContent === name);
  return {
    page,
    session,
    button,
    steps: () => page.querySelectorAll('section[aria-label^="Step"]').length,
    said: () => page.querySelector('.said')!.textContent,
    async again(another: string) {
      await act(async () => shown.setState(attemptOf('b', 's', { text: another, state }), true));
      await settled();
    },
    /** These come before the checker answers. */
    click: (name: string) => act(() => (button(name) ?? expect.fail(`no button ${name}`)).click()),
    type(typed: string) {
      const field = page.querySelector('input')!;
      act(() => {
        Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')!.set!.call(field, typed);
        field.dispatchEvent(new Event('input', { bubbles: true }));
      });
    },
    submit: () => act(() => void page.querySelector('form')!.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }))),
    async press(name: string) {
      await act(async () => (button(name) ?? expect.fail(`no button ${name}`)).click());
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

test('an answer that is changed while it is checked is not told the verdict on what it was', async () => {
  const { type, submit, said } = await open({ way: 'hints' });
  type('7');
  submit();
  type('75');
  await settled();
  expect(said()).toBe('');
  submit();
  await settled();
  expect(said()).toContain('This is not the answer yet.');
});

test('who asks for more while a line is checked is not taken back to its step', async () => {
  const { type, submit, said, click, session } = await open({ way: 'hints', seen: wordsSeen(0), seenIn: 'a' });
  type('5x = 35');
  submit();
  click('Show the first step');
  click('Show a hint for the next step');
  await settled();
  expect(session.getState().seen).toBe(wordsSeen(1));
  expect(said()).toContain('This is true');
});

test('who has all shown while a line is checked keeps all of it', async () => {
  const { type, submit, click, session } = await open({ way: 'steps' }, { state: { kind: 'stopped' } });
  type('5x = 35');
  submit();
  click('Show all of it');
  await settled();
  expect(session.getState().seen).toBe(allSeen);
});

test('what the model said of a step stays with the solution that it is of', async () => {
  const { page, press, again, steps } = await open({ way: 'steps', seen: allSeen, seenIn: 'a' }, { text: right.replace('Add \\(8\\) on both sides', 'Collect'), explained: 'Terms with the same letter may be added.' });
  await press('Why?');
  expect(page.textContent).toContain('may be added.');
  await again(right.replace('Add \\(8\\) on both sides', 'Bring it over'));
  expect(steps()).toBe(2);
  expect(page.textContent).toContain('Bring it over');
  expect(page.textContent).not.toContain('may be added.');
});
