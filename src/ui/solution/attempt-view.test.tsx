// @vitest-environment happy-dom
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { expect, test } from 'vitest';
import { createStore } from 'zustand/vanilla';
import type { AttemptState } from '../../domain/attempt.ts';
import { starter } from '../../engine/catalog.ts';
import { attemptOf } from '../../storage/fresh-database.ts';
import { type Stores, StoresProvider } from '../stores.tsx';
import { AttemptView } from './attempt-view.tsx';

/** What is said under an attempt that ended so. */
async function endingOf(text: string, state: AttemptState): Promise<string> {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  const page = document.createElement('div');
  const stores = {
    tutor: createStore(() => ({ draft: null, solving: null, open: { kind: 'none' } })),
    model: createStore(() => ({ card: starter, model: { kind: 'ready' } })),
    settings: createStore(() => ({ language: 'en' })),
    checks: createStore(() => ({ checked: new Map(), check: async () => {}, findGraph: async () => null })),
  } as unknown as Stores;
  const attempt = attemptOf('a', 's', { text, state });
  await act(() => createRoot(page).render(<StoresProvider stores={stores}><AttemptView attempt={attempt} problem="1 + 1" /></StoresProvider>));
  return page.querySelector('.notice')?.textContent ?? '';
}

const endings: AttemptState[] = [{ kind: 'stopped' }, { kind: 'interrupted' }, ...(['worker-died', 'stalled', 'unknown'] as const).map((fault) => ({ kind: 'failed' as const, fault }))];

test.each(endings)('%j: what was written is said to be kept only where something was', async (state) => {
  const kept = /(?:What was written|What had come) is kept/;
  expect(await endingOf('1. Add', state)).toMatch(kept);
  expect(await endingOf('', state)).not.toMatch(kept);
  expect(await endingOf('', state)).not.toBe('');
});
