// @vitest-environment happy-dom
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { beforeEach, expect, test } from 'vitest';
import { useFollowEnd } from './follow-end.ts';

const scroller = { scrollTop: 0, scrollHeight: 1_000, clientHeight: 300 };
const end = () => scroller.scrollHeight;
const ref = { current: scroller as HTMLElement };
let follow: ReturnType<typeof useFollowEnd>;

function Page({ content, growing }: { content: number; growing: boolean }) {
  follow = useFollowEnd(ref, content, growing);
  return null;
}

function page() {
  const root = createRoot(document.createElement('div'));
  return (content: number, growing: boolean) => act(() => root.render(<Page content={content} growing={growing} />));
}

beforeEach(() => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  Object.assign(scroller, { scrollTop: 0, scrollHeight: 1_000 });
});

test('a reader at the end is kept there', async () => {
  const show = page();
  scroller.scrollTop = 700;
  await show(1, true);
  scroller.scrollHeight = 1_200;
  await show(2, true);
  expect(scroller.scrollTop).toBe(end());
  expect(follow.atEnd).toBe(true);
});

test('a reader who has scrolled up is left alone, and can ask for the end', async () => {
  const show = page();
  await show(1, true);
  scroller.scrollTop = 100;
  await act(() => follow.onScroll());
  await show(2, true);
  expect(scroller.scrollTop).toBe(100);
  expect(follow.atEnd).toBe(false);
  follow.toEnd();
  await show(3, true);
  expect(scroller.scrollTop).toBe(end());
});

test('a reader who has scrolled up is left alone before the browser has told of it', async () => {
  const show = page();
  await show(1, true);
  follow.toEnd();
  scroller.scrollTop = 100;
  await show(2, true);
  expect(scroller.scrollTop).toBe(100);
  expect(follow.atEnd).toBe(false);
});

test('whoever read the top of the last solution is at the end of a new one that fits the page', async () => {
  const show = page();
  await show(1, false);
  await act(() => follow.onScroll());
  expect(follow.atEnd).toBe(false);
  scroller.scrollHeight = 300;
  await show(2, true);
  expect(follow.atEnd).toBe(true);
  scroller.scrollHeight = 500;
  await show(3, true);
  expect(scroller.scrollTop).toBe(end());
});
