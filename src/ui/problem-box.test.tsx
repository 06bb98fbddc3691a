// @vitest-environment happy-dom
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { expect, test, vi } from 'vitest';
import { createStore } from 'zustand/vanilla';
import { defaultSettings } from '../domain/settings.ts';
import { OpenModels } from './open-models.ts';
import { ProblemBox } from './problem-box.tsx';
import { type Stores, StoresProvider } from './stores.tsx';
import { setTyped } from './typed-problem.ts';

/** The box as it opens with `text` typed already. */
async function boxWith(text: string, { languages = ['en'], solve = () => {}, onModels = () => {} }: { languages?: string[]; solve?: (problem: string) => void; onModels?: () => void } = {}): Promise<HTMLElement> {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  const page = document.createElement('div');
  document.body.replaceChildren(page);
  const stores = { tutor: createStore(() => ({ solving: null, solve })), model: createStore(() => ({ card: { languages, topics: [] } })), settings: createStore(() => ({ language: 'en', settings: defaultSettings })) } as unknown as Stores;
  setTyped(text);
  await act(() => createRoot(page).render(<StoresProvider stores={stores}><OpenModels value={onModels}><ProblemBox /></OpenModels></StoresProvider>));
  // The preview comes by itself.
  await act(async () => void (await import('./preview.tsx')));
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

test.each([
  ['a Chinese sentence', '小明有5个苹果，吃了2个，还剩几个？', ['en'], true],
  ['one for a model that reads it', '小明有5个苹果', ['en', 'zh'], false],
  ['an English one', 'Anna has 5 apples.', ['en'], false],
])('%s: whether the model reads it is said', async (_, text, languages, said) => {
  const onModels = vi.fn<() => void>();
  const page = await boxWith(text, { languages, onModels });
  const models = [...page.querySelectorAll('button')].find((button) => button.textContent === 'See the models');
  models?.click();
  expect(onModels.mock.calls.length).toBe(said ? 1 : 0);
});

test.each([
  ['Enter', {}, false, true],
  ['Shift + Enter', { shiftKey: true }, false, false],
  ['Enter of an input method', { isComposing: true }, false, false],
  ["Safari's Enter of an input method", { keyCode: 229 }, false, false],
  ['Enter on a phone', {}, true, false],
])('%s: the problem is solved or not', async (_, init, coarse, solved) => {
  const media = vi.spyOn(globalThis, 'matchMedia').mockImplementation(() => Object.assign(new EventTarget(), { matches: coarse }) as unknown as MediaQueryList);
  const solve = vi.fn<(problem: string) => void>();
  const page = await boxWith('1 + 1', { solve });
  await act(() => page.querySelector('textarea')!.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true, ...init } as KeyboardEventInit)));
  expect(solve.mock.calls.length).toBe(solved ? 1 : 0);
  media.mockRestore();
});
