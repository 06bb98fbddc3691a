// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { createWllamaEngine } from '../engine/wllama/wllama-engine.ts';
import { defaultSettings } from '../domain/settings.ts';
import { openTab, sessionOf } from '../storage/fresh-database.ts';
import { followAddress } from './address.ts';
import { createModelStore } from './model-store.ts';
import { starterOnly } from './starter-only.ts';
import { createTutorStore } from './tutor-store.ts';

async function openPage(hash: string) {
  location.hash = hash;
  const { db, sessions, attempts } = openTab();
  await sessions.create(sessionOf(1));
  const engine = createWllamaEngine();
  const tutor = createTutorStore({ engine, model: createModelStore(starterOnly(engine, db)), language: () => 'en', sessions, attempts, count: async () => null, judgeWork: async () => ({ kind: 'broken' }), settings: () => defaultSettings });
  followAddress(tutor);
  return tutor;
}

test.each([
  ['', 'none'],
  ['#elsewhere', 'none'],
  [`#s=${sessionOf(1).id}`, 'open'],
  ['#s=gone', 'missing'],
  ['#s=%', 'missing'],
  ['#s=%E0%A4', 'missing'],
  ['#p=1t.347%20%2B%20586', 'link'],
  ['#p=', 'link'],
])('the address %j opens: %s', async (hash, kind) => {
  const tutor = await openPage(hash);
  await vi.waitFor(() => expect(tutor.getState().open.kind).toBe(kind));
});

test.each([
  ['answered with No', (tutor: Tutor) => tutor.newProblem(), ''],
  ['its solution is opened', (tutor: Tutor) => void tutor.keepCarried({ problem: '1 + 1', solution: { text: '1. Add', model: 'starter' } }), '#s='],
])('a link that was asked about is not asked about on the way back: %s', async (_, answer, hash) => {
  const tutor = await openPage('#p=1t.347%20%2B%20586');
  await vi.waitFor(() => expect(tutor.getState().open).toMatchObject({ kind: 'link', read: { kind: 'carried' } }));
  const entries = history.length;
  answer(tutor.getState());
  expect(location.hash.slice(0, 3)).toBe(hash);
  expect(history.length).toBe(entries);
});

test('a link that was left for other work is found again on the way back', async () => {
  const tutor = await openPage('#p=1t.347%20%2B%20586');
  const entries = history.length;
  tutor.getState().openPage('practice');
  expect(location.hash).toBe('#practice');
  expect(history.length).toBe(entries + 1);
});

type Tutor = ReturnType<Awaited<ReturnType<typeof openPage>>['getState']>;
