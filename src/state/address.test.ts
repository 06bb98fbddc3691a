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
  const tutor = createTutorStore({ engine, model: createModelStore(starterOnly(engine, db)), sessions, attempts, count: async () => null, judgeWork: async () => ({ kind: 'broken' }), settings: () => defaultSettings });
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
