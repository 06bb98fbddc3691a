// @vitest-environment happy-dom
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { expect, test, vi } from 'vitest';
import { Dialog } from './dialog.tsx';

test('a dialog that goes is closed while it still stands in the page, so that the browser gives the focus back', async () => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  const page = document.body.appendChild(document.createElement('div'));
  const root = createRoot(page);
  await act(() => root.render(<Dialog title="Model" closeLabel="Close" onClose={() => {}}>x</Dialog>));
  const dialog = page.querySelector('dialog')!;
  const stood: boolean[] = [];
  vi.spyOn(dialog, 'close').mockImplementation(() => void stood.push(dialog.isConnected));
  await act(() => root.unmount());
  expect(stood).toEqual([true]);
});
