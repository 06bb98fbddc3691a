// @vitest-environment happy-dom
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { expect, test } from 'vitest';
import { createStore } from 'zustand/vanilla';
import { ProblemBox } from './problem-box.tsx';
import { type Stores, StoresProvider } from './stores.tsx';
import { setTyped } from './typed-problem.ts';

/** The box as it opens with `text` typed already. */
async function boxWith(text: string): Promise<HTMLElement> {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  const page = document.createElement('div');
  const stores = { tutor: createStore(() => ({ draft: null })), settings: createStore(() => ({ language: 'en' })) } as unknown as Stores;
  setTyped(text);
  await act(() => createRoot(page).render(<StoresProvider stores={stores}><ProblemBox /></StoresProvider>));
  return page;
}

test.each([
  ['typed mathematics', 'Solve 2x+3=11', true],
  ['mathematics in delimiters', 'Solve \\(2x+3=11\\)', true],
  ['mathematics in dollars', 'What is $\\frac{1}{2}$ of 8?', true],
  ['words alone', 'Anna has **5** apples.', false],
  ['more than can be solved', `2x+3=11 ${'x'.repeat(4_000)}`, false],
  ['nothing', '', false],
])('%s: a preview is shown or not', async (_, text, shown) => {
  const page = await boxWith(text);
  expect(page.querySelector('.preview') !== null).toBe(shown);
});

test('what is too long is said to be, and cannot be solved', async () => {
  const page = await boxWith('x'.repeat(4_001));
  expect(page.querySelector('[data-kind=warning]')?.textContent).toContain('longer than 4000');
  expect(page.querySelector('button[type=submit]')?.getAttribute('aria-disabled')).toBe('true');
});
