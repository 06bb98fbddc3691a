// @vitest-environment happy-dom
import { type ComponentType, useLayoutEffect } from 'react';
import { createRoot } from 'react-dom/client';
import { expect, test, vi } from 'vitest';
import { createStore } from 'zustand/vanilla';
import { lazyView } from './lazy-view.tsx';
import { type Stores, StoresProvider } from './stores.tsx';

const stores = { settings: createStore(() => ({ language: 'en' })) } as unknown as Stores;

test('a view that comes between its drawing and its effects is shown', async () => {
  let come: (view: ComponentType) => void = () => {};
  const asked = vi.fn();
  const coming = new Promise<ComponentType>((resolve) => (come = resolve));
  const Late = lazyView(() => (asked(), coming), () => null);
  /** What comes from a layout effect is there before the passive ones. */
  function Comes() {
    useLayoutEffect(() => come(() => <p>here</p>), []);
    return null;
  }
  const page = document.createElement('div');
  const root = createRoot(page);
  root.render(<StoresProvider stores={stores}><Late key="first" /></StoresProvider>);
  await vi.waitFor(() => expect(asked).toHaveBeenCalled());
  root.render(<StoresProvider stores={stores}><Late key="second" /><Comes /></StoresProvider>);
  await vi.waitFor(() => expect(page.textContent).toBe('here'));
});
