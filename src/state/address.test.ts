// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { starter } from '../engine/catalog.ts';
import { createWllamaEngine } from '../engine/wllama/wllama-engine.ts';
import { defaultSettings } from '../domain/settings.ts';
import { openTab, sessionOf } from '../storage/fresh-database.ts';
import { followAddress } from './address.ts';
import { createModelStore } from './model-store.ts';
import { createTutorStore } from './tutor-store.ts';

async function openPage(hash: string) {
  location.hash = hash;
  const { sessions, attempts } = openTab();
  await sessions.create(sessionOf(1));
  const engine = createWllamaEngine();
  const tutor = createTutorStore({ engine, card: starter, model: createModelStore({ engine, card: starter }), sessions, attempts, settings: () => defaultSettings });
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
])('the address %j opens: %s', async (hash, kind) => {
  const tutor = await openPage(hash);
  await vi.waitFor(() => expect(tutor.getState().open.kind).toBe(kind));
});
