import { expect, test } from 'vitest';
import { defaultSettings } from '../domain/settings.ts';
import { freshProfile, openTab } from './fresh-database.ts';
import { createLoadFlag } from './load-flag.ts';
import { createSettings } from './settings.ts';

test('a flag stands for the next page until it is lowered, and is no setting', async () => {
  const profile = freshProfile();
  const flag = createLoadFlag(openTab(profile).db);
  const { db } = openTab(profile);
  expect(await createLoadFlag(db).raised()).toBeNull();
  await flag.raise('starter-webgpu');
  expect(await createLoadFlag(db).raised()).toBe('starter-webgpu');
  expect(await createSettings(db).load()).toEqual(defaultSettings);
  await flag.lower();
  expect(await createLoadFlag(db).raised()).toBeNull();
});
