import { expect, test, vi } from 'vitest';
import { freshProfile, openTab } from './fresh-database.ts';
import { defaultSettings, type Settings } from '../domain/settings.ts';
import { createSettings } from './settings.ts';

test('a browser that kept nothing has the defaults', async () => {
  expect(await createSettings(openTab().db).load()).toEqual(defaultSettings);
});

test('two tabs that change different settings both keep their change', async () => {
  const profile = freshProfile();
  const [one, two] = [createSettings(openTab(profile).db), createSettings(openTab(profile).db)];
  await Promise.all([one.save({ theme: 'dark', variety: false }), two.save({ language: 'zh' }), one.save({ textSize: 'large' })]);
  const expected = { ...defaultSettings, theme: 'dark', variety: false, language: 'zh', textSize: 'large' };
  expect(await one.load()).toEqual(expected);
  expect(await two.load()).toEqual(expected);
});

test.each([
  ['theme', 'sepia'],
  ['language', 'fr'],
  ['language', undefined],
  ['textSize', 12],
  ['variety', 'some'],
  ['variety', 0],
  ['model', null],
  ['mirror', 'http://mirror.example'],
  ['mirror', 7],
  ['toString', 'light'],
  ['fontFamily', 'serif'],
])('%s: %j is not believed, the others are', async (name, value) => {
  const { db } = openTab();
  await db.settings.bulkPut([{ name, value }, ...(name === 'theme' ? [] : [{ name: 'theme', value: 'dark' }])]);
  expect(await createSettings(db).load()).toEqual({ ...defaultSettings, ...(name !== 'theme' && { theme: 'dark' }) });
});

test('a setting changed in one tab reaches another', async () => {
  const profile = freshProfile();
  const [one, two] = [createSettings(openTab(profile).db), createSettings(openTab(profile).db)];
  let seen: Settings | undefined;
  const stop = two.watch((settings) => (seen = settings), expect.fail);
  await one.save({ textSize: 'large' });
  await vi.waitFor(() => expect(seen).toEqual({ ...defaultSettings, textSize: 'large' }));
  stop();
});
