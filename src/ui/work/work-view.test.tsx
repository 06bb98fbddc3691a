// @vitest-environment happy-dom
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { beforeEach, expect, test, vi } from 'vitest';
import { createStore } from 'zustand/vanilla';
import { createSession, type Session } from '../../domain/session.ts';
import { createChecksStore } from '../../state/checks-store.ts';
import { inlineChecker } from '../../state/inline-checker.ts';
import { createJudge } from '../../state/judge-attempt.ts';
import { type Stores, StoresProvider } from '../stores.tsx';
import { WorkView } from './work-view.tsx';

beforeEach(() => sessionStorage.clear());

/** A sheet for an equation with `work` on it. `isKept`: whether the database takes what is typed. */
async function sheetWith(work: string, { id = 's', isKept = true } = {}) {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  const page = document.createElement('div');
  document.body.replaceChildren(page);
  const keepWork = vi.fn<(session: Session, work: string) => Promise<boolean>>(async () => isKept);
  const session = { ...createSession('Solve 5x - 8 = 27', { now: 0, way: 'own' }), id, work };
  const stores = {
    tutor: createStore(() => ({ keepWork, solving: null })),
    checks: createChecksStore({ bringJudge: async () => createJudge(inlineChecker().checker) }),
    model: createStore(() => ({ model: { kind: 'ready' } })),
    settings: createStore(() => ({ language: 'en' })),
  } as unknown as Stores;
  const root = createRoot(page);
  const show = (shown: string) => act(async () => root.render(<StoresProvider stores={stores}><WorkView session={{ ...session, work: shown }} shown={null} /></StoresProvider>));
  await show(work);
  const fields = () => [...page.querySelectorAll('textarea')];
  return {
    session,
    keepWork,
    show,
    close: () => act(async () => root.unmount()),
    lines: () => fields().map(({ value }) => value),
    marks: () => [...page.querySelectorAll('li')].map((line) => line.dataset['verdict']),
    async type(index: number, text: string) {
      const field = fields()[index]!;
      await act(async () => {
        field.focus();
        Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')!.set!.call(field, text);
        field.setSelectionRange(text.length, text.length);
        field.dispatchEvent(new Event('input', { bubbles: true }));
      });
    },
    async press(index: number, init: KeyboardEventInit) {
      await act(async () => void fields()[index]!.dispatchEvent(new KeyboardEvent('keydown', { bubbles: true, cancelable: true, ...init })));
    },
    focused: () => fields().indexOf(document.activeElement as HTMLTextAreaElement),
  };
}

test('what was kept is judged when it opens, what is typed when it is finished', async () => {
  const { marks, type, press, lines, focused } = await sheetWith('5x = 35');
  await vi.waitFor(() => expect(marks()).toEqual(['holds']));
  await type(0, '5x = 36');
  expect(marks()).toEqual(['none']);
  await press(0, { key: 'Enter' });
  await vi.waitFor(() => expect(marks()).toEqual(['fails', 'none']));
  expect(lines()).toEqual(['5x = 36', '']);
  expect(focused()).toBe(1);
});

test.each([
  ['Enter of an input method', { key: 'Enter', isComposing: true }],
  ['Safari’s', { key: 'Enter', keyCode: 229 }],
  ['Backspace in the first line', { key: 'Backspace' }],
  ['an arrow out of the sheet', { key: 'ArrowUp' }],
])('%s changes nothing', async (_, init) => {
  const { type, press, lines, focused } = await sheetWith('');
  await type(0, 'x');
  await press(0, init);
  expect(lines()).toEqual(['x']);
  expect(focused()).toBe(0);
});

test('an Enter that a phone writes into the line breaks it', async () => {
  const { type, lines, focused, marks } = await sheetWith('');
  await type(0, '5x = 35\n');
  expect(lines()).toEqual(['5x = 35', '']);
  expect(focused()).toBe(1);
  await vi.waitFor(() => expect(marks()).toEqual(['holds', 'none']));
});

test('lines are kept when the keys rest, and at once when the sheet is left or hidden', async () => {
  const { session, type, keepWork, close } = await sheetWith('');
  await type(0, '5');
  await type(0, '5x');
  expect(keepWork).not.toHaveBeenCalled();
  await vi.waitFor(() => expect(keepWork.mock.calls).toEqual([[session, '5x']]));
  await type(0, '5x =');
  await act(async () => void dispatchEvent(new Event('pagehide')));
  expect(keepWork).toHaveBeenLastCalledWith(session, '5x =');
  await type(0, '5x = 35');
  await close();
  expect(keepWork).toHaveBeenLastCalledWith(session, '5x = 35');
  expect(sessionStorage).toHaveLength(0);
});

test('a page that died between the keys and the database finds the lines again, and no others', async () => {
  const died = await sheetWith('5x', { isKept: false });
  await died.type(0, '5x = 35');
  await died.close();
  const { session, lines, keepWork } = await sheetWith('5x');
  expect(lines()).toEqual(['5x = 35']);
  expect(keepWork).toHaveBeenCalledWith(session, '5x = 35');
  expect((await sheetWith('y', { id: 'other' })).lines()).toEqual(['y']);
  await vi.waitFor(() => expect(sessionStorage).toHaveLength(0));
});

test('what another tab writes comes, but not over what is typed here', async () => {
  const { show, lines, type } = await sheetWith('5x');
  vi.spyOn(performance, 'now').mockReturnValue(10_000);
  await show('5x = 3');
  expect(lines()).toEqual(['5x = 3']);
  await type(0, '5x = 35');
  await show('5x');
  expect(lines()).toEqual(['5x = 35']);
  vi.restoreAllMocks();
});
