// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { isFromLink, writerOf } from '../domain/from-link.ts';
import { isSpent } from './is-spent.ts';
import { createTutor } from './scripted-tutor.ts';

test('a solution that came with a link is kept as one, found by its words, and has no vote', async () => {
  const { tutor, shown, sessions, attempts } = createTutor();
  await tutor.getState().keepCarried({ problem: ' 5x = 35 ', solution: { text: '1. Divide by five.\n\nAnswer: \\(\\boxed{7}\\)', model: 'starter' } });
  const { session } = shown();
  expect(session.problem).toBe('5x = 35');
  const [kept] = await attempts.ofSession(session.id);
  expect(kept).toMatchObject({ model: 'link:starter', state: { kind: 'complete' } });
  expect(isFromLink(kept!) && !isSpent(kept!) && writerOf(kept!) === 'starter').toBe(true);
  expect((await sessions.search('five', { limit: 9 })).map(({ id }) => id)).toEqual([session.id]);
});

test('what came with a link is on the sheet even where it can not be kept', async () => {
  const { tutor, shown, attempts } = createTutor();
  attempts.begin = () => Promise.reject(new Error('scripted'));
  await tutor.getState().keepCarried({ problem: '5x = 35', solution: { text: '1. Divide.', model: '' } });
  expect(shown().attempts).toMatchObject([{ text: '1. Divide.' }]);
  expect(tutor.getState().storageFault).toBe('storage-failed');
});

test('nothing of a link is kept by opening it, and one that is left before it is read stays away', async () => {
  const { tutor, sessions } = createTutor();
  await tutor.getState().openLink('#p=1t.347%20%2B%20586');
  expect(tutor.getState().open).toMatchObject({ kind: 'link', read: { kind: 'carried', carried: { problem: '347 + 586' } } });
  expect(await sessions.count()).toBe(0);
  const reading = tutor.getState().openLink('#p=1t.1%2B1');
  tutor.getState().newProblem();
  await reading;
  expect(tutor.getState().open.kind).toBe('none');
});
