// @vitest-environment happy-dom
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { expect, test } from 'vitest';
import { createStore } from 'zustand/vanilla';
import { starter } from '../../engine/catalog.ts';
import { chatml } from '../../engine/prompt-forms.ts';
import { splitSteps } from '../../solving/split-steps.ts';
import type { Explained } from '../../state/explain-step.ts';
import { type Stores, StoresProvider } from '../stores.tsx';
import { WhyView } from './why-view.tsx';

const known = '1. Add \\(8\\) on both sides: \\(5x=35\\)';
const unknown = '1. Collect what is alike: \\(5x=35\\)';

/** A step on a page, with a model that can talk or not; `asked` has one entry for each time that it was asked, `tell` shows what it has written, `end` how it ended. */
async function open(text: string, { talks, solving = null }: { talks: boolean; solving?: string | null }) {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  const asked: { tell: (text: string) => void; end: (explained: Explained) => void }[] = [];
  let stops = 0;
  const explain = (_step: unknown, _language: string, tell: (text: string) => void) => new Promise<Explained>((end) => asked.push({ tell, end }));
  const stores = {
    tutor: createStore(() => ({ solving, explain, stop: () => void (stops += 1) })),
    model: createStore(() => ({ card: { ...starter, id: 'talker', name: 'Talker', toChat: talks ? chatml : null } })),
    settings: createStore(() => ({ language: 'en' })),
  } as unknown as Stores;
  const page = document.createElement('div');
  document.body.replaceChildren(page);
  const step = splitSteps(text).parts.find((part) => part.kind === 'step')!;
  const root = createRoot(page);
  await act(() => root.render(<StoresProvider stores={stores}><WhyView step={step} earlier={null} /></StoresProvider>));
  const button = (name: string) => [...page.querySelectorAll('button')].find((one) => one.textContent === name);
  return {
    page,
    asked,
    button,
    stops: () => stops,
    leave: () => act(async () => root.unmount()),
    press: (name: string) => act(async () => (button(name) ?? expect.fail(`no button ${name}`)).click()),
  };
}

test('where its rule is known a step says why at once, whatever the model', async () => {
  const { page, press, asked } = await open(known, { talks: false });
  await press('Why?');
  expect(page.textContent).toContain('An equation stays true');
  await press('Why?');
  expect(page.textContent).toBe('Why?');
  expect(asked).toEqual([]);
});

test('where no rule is known nothing is offered, unless the model can say more than solutions', async () => {
  expect((await open(unknown, { talks: false })).page.textContent).toBe('');
  expect((await open(unknown, { talks: true })).page.textContent).toBe('Why?');
});

test('what a model says is shown as it comes, is said to be its own, and stays when it is closed and opened', async () => {
  const { page, press, asked, button } = await open(unknown, { talks: true });
  await press('Why?');
  expect(page.textContent).toContain('The model is asked why');
  await act(async () => asked[0]!.tell('Terms with the same'));
  expect(page.textContent).toContain('Terms with the same');
  button('Stop asking')!.focus();
  await act(async () => asked[0]!.end({ kind: 'explained', text: 'Terms with the same letter may be added.' }));
  expect(page.textContent).toMatch(/Talker says, in its own words, which nobody has checked:.*may be added\./);
  expect(button('Stop asking')).toBeUndefined();
  expect(document.activeElement, 'the focus is not lost').toBe(button('Why?'));
  await press('Why?');
  await press('Why?');
  expect(page.textContent).toContain('may be added.');
  expect(asked).toHaveLength(1);
});

test('it can be stopped, and asked again after that or a fault', async () => {
  const { page, press, asked, stops } = await open(unknown, { talks: true });
  await press('Why?');
  await press('Stop asking');
  expect(stops()).toBe(1);
  await act(async () => asked[0]!.end({ kind: 'stopped' }));
  expect(page.textContent).toContain('You stopped it');
  await press('Ask again');
  await act(async () => asked[1]!.end({ kind: 'failed', fault: 'device-lost' }));
  expect(page.querySelector('[role=alert]')!.textContent).toContain('The graphics device was lost.');
  await press('Ask again');
  await act(async () => asked[2]!.end({ kind: 'explained', text: 'So it is.' }));
  expect(page.querySelector('[role=alert]')).toBeNull();
  expect(page.textContent).toContain('So it is.');
});

test('who closes it or goes elsewhere does not wait for it any more', async () => {
  const closed = await open(unknown, { talks: true });
  await closed.press('Why?');
  await closed.press('Why?');
  expect(closed.stops()).toBe(1);
  await act(async () => closed.asked[0]!.end({ kind: 'stopped' }));
  await closed.press('Why?');
  expect(closed.asked, 'opened again it is asked again').toHaveLength(2);
  const left = await open(unknown, { talks: true });
  await left.press('Why?');
  await left.leave();
  expect(left.stops()).toBe(1);
});

test('while something is being written it is not asked', async () => {
  const { press, asked, button } = await open(unknown, { talks: true, solving: 's' });
  expect(button('Why?')!.getAttribute('aria-disabled')).toBe('true');
  await press('Why?');
  expect(asked).toEqual([]);
});
