// @vitest-environment happy-dom
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { expect, test, vi } from 'vitest';
import { createStore } from 'zustand/vanilla';
import { splitSteps } from '../../solving/split-steps.ts';
import { type Stores, StoresProvider } from '../stores.tsx';
import { SolutionView } from './solution-view.tsx';

const long = splitSteps(`${Array.from({ length: 40 }, (_, n) => `${n + 1}. ${'Divide both sides. '.repeat(12)}`).join('\n')}\n\nAnswer: \\(\\boxed{7}\\)`);
const stores = { tutor: createStore(() => ({ solving: null })), settings: createStore(() => ({ language: 'en' })), checks: createStore(() => ({ findGraph: async () => null })) } as unknown as Stores;

/** How many steps stand on the page after each frame, and whether the answer does. */
async function framesOf(growing: boolean, solution = long): Promise<Array<[steps: number, answer: boolean]>> {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  const due: FrameRequestCallback[] = [];
  const frames = vi.spyOn(globalThis, 'requestAnimationFrame').mockImplementation((run) => due.push(run));
  const page = document.createElement('div');
  const seen: Array<[number, boolean]> = [];
  const look = () => seen.push([page.querySelectorAll('.part').length, page.querySelector('.answer') !== null]);
  await act(() => createRoot(page).render(<StoresProvider stores={stores}><SolutionView solution={solution} growing={growing} checked={null} /></StoresProvider>));
  look();
  for (let next = due.shift(); next; next = due.shift()) {
    const run = next;
    await act(() => run(0));
    look();
  }
  frames.mockRestore();
  return seen;
}

test('a long solution that is opened comes over several frames, its answer last', async () => {
  const frames = await framesOf(false);
  expect(frames.length).toBeGreaterThan(5);
  frames.slice(1).forEach(([steps], index) => expect(steps - frames[index]![0]).toBeLessThanOrEqual(7));
  expect(frames.map(([, answer]) => answer)).toEqual(frames.map((_, index) => index === frames.length - 1));
  expect(frames.at(-1)![0]).toBe(40);
});

test('what follows an enormous part does not come an enormous time later', async () => {
  const enormous = splitSteps(`1. First\n2. ${'x'.repeat(600_000)}\n3. Last`);
  expect((await framesOf(false, enormous)).length).toBeLessThanOrEqual(32);
});

test('one that is being written is there at once', async () => {
  expect(await framesOf(true)).toEqual([[40, true]]);
});
