import { cp, rm } from 'node:fs/promises';
import { test as bare } from '@playwright/test';
import { webgpuChromium } from './browser/webgpu.ts';
import { putVersion } from './host.ts';
import { bring, bringSome, expect, keptFiles, openModel, options, sentOf, test } from './hub/full-model-test.ts';
import { createStarterModel, fullModel, shard } from './hub/starter-model.ts';
import { serveHub } from './hub/serve-hub.ts';
import { brokenRules } from './pages/broken-rules.ts';
import { keptSetting } from './pages/kept.ts';
import { SolvePage } from './pages/solve-page.ts';
import { appUrl } from './servers.ts';
import { serveFolder } from './static-server.ts';

test.use(options);
bare.use(webgpuChromium);

test('a model is brought to the end, its library from beside it; the page says what it takes and what can be done', async ({ model, hub, files }) => {
  const { card, button, dialog } = model;
  await expect(card).toContainText('875 MB to download, 1.9 GB of memory');
  await expect(dialog.dialog, 'a software adapter').toContainText('hundreds of times too slow');
  await bring(model);
  for (const [path, content] of files) expect(sentOf(hub, path), path).toBe(content.length);
  await expect(dialog.dialog).toContainText('The models take 3.1 MB on this device.');
  for (const name of ['Use this model', 'Check', 'Delete']) await expect(button(name)).toBeVisible();

  await button('Check').click();
  await expect(card).toContainText('Every byte was checked and is right.');
  await model.page.reload();
  await dialog.open();
  await expect(card).toContainText('On this device: 3.1 MB');
});

test('paused, reloaded and gone on with, it fetches only what was missing', async ({ model, hub, files }) => {
  const { card, button, dialog, page } = model;
  await bringSome(model, hub);
  await expect(card.getByRole('progressbar', { name: 'Progress of Qwen2-Math 1.5B' })).toBeVisible();
  await expect(card).toContainText(/of 3\.1 MB · 0\.\d MB\/s · \d+ s left/);
  await expect(card).toContainText('You may close this page');
  await button('Pause').click();
  await expect(card).toContainText('Go on whenever you like.');
  await expect(button('Go on'), 'the focus is not lost').toBeFocused();

  await page.reload();
  await dialog.open();
  await expect(card).toContainText(/\d\.\d MB of 3\.1 MB are here\./);
  hub.heal();
  hub.log.length = 0;
  await button('Go on').click();
  await expect(card).toContainText('On this device: 3.1 MB');
  expect(hub.log.map(({ path }) => path)).toEqual([shard]);
  expect(sentOf(hub, shard)).toBeLessThan(files.get(shard)!.length);
});

test('a sign-in page ends in its sentence within seconds, and trying again finishes', async ({ model, hub }) => {
  const { card, button } = model;
  hub.fail(shard, { kind: 'html' });
  await button('Download anyway').click();
  await expect(card.getByRole('alert')).toContainText('A web page came in place of the model. This network wants you to sign in, or filters the host. What is here is kept.');
  hub.heal();
  await button('Try again').click();
  await expect(card).toContainText('On this device: 3.1 MB');
  await expect(card.getByRole('alert')).toHaveCount(0);
});

test('a line that breaks again and again ends in its sentence, and trying again finishes', async ({ model, hub, context }) => {
  // All eight tries, with the waits between them, take more than a minute.
  test.slow();
  const { card, button } = model;
  // A machine that has no network but itself calls itself offline, and would wait.
  const cdp = await context.newCDPSession(model.page);
  await cdp.send('Network.emulateNetworkConditions', { offline: false, latency: 1, downloadThroughput: -1, uploadThroughput: -1, connectionType: 'wifi' });
  hub.fail(shard, { kind: 'drop', after: 0 });
  await button('Download anyway').click();
  await expect(card.getByRole('alert')).toContainText('The connection broke again and again. What is here is kept.', { timeout: 100_000 });
  hub.heal();
  await button('Try again').click();
  await expect(card).toContainText('On this device: 3.1 MB');
});

test('without a network it waits, says so, and goes on by itself', async ({ model, hub, context }) => {
  const { card } = model;
  await bringSome(model, hub);
  await context.setOffline(true);
  hub.offline(true);
  await expect(card).toContainText('Waiting for the network.');
  hub.heal();
  hub.offline(false);
  await context.setOffline(false);
  await expect(card).toContainText('On this device: 3.1 MB');
});

test('cancelled, it leaves nothing', async ({ model, hub }) => {
  const { card, button, page } = model;
  await bringSome(model, hub);
  expect((await keptFiles(page)).length).toBeGreaterThan(0);
  await button('Cancel and delete').click();
  await expect(button('Download anyway')).toBeFocused();
  await expect(card.getByRole('alert')).toHaveCount(0);
  expect(await keptFiles(page)).toEqual([]);
});

test('another tab sees the progress, pauses it, goes on with it and sees its end', async ({ model, hub, another }) => {
  await bringSome(model, hub);
  const other = await another();
  await expect(other.card).toContainText(/\d\.\d MB of 3\.1 MB · /);
  await expect(other.card).toContainText('Another tab does this');
  await other.button('Pause').click();
  for (const tab of [model, other]) await expect(tab.card).toContainText('Go on whenever you like.');
  hub.heal();
  await other.button('Go on').click();
  for (const tab of [model, other]) await expect(tab.card).toContainText('On this device: 3.1 MB');

  await other.button('Delete').click();
  await other.button('Yes, delete').click();
  for (const tab of [model, other]) await expect(tab.button('Download anyway')).toBeVisible();
});

test('a tab that dies in the middle leaves its part to the others', async ({ model, hub, another, context }) => {
  await bringSome(model, hub);
  const other = await another();
  await expect(other.button('Pause')).toBeVisible();
  const cdp = await context.newCDPSession(model.page);
  void cdp.send('Page.crash').catch(() => {});
  await expect(other.card).toContainText('Go on whenever you like.');
  hub.heal();
  await other.button('Go on').click();
  await expect(other.card).toContainText('On this device: 3.1 MB');
});

test('a full disk is told, with how much to free, and trying again finishes', async ({ model, context }) => {
  const { card, button, page } = model;
  const cdp = await context.newCDPSession(page);
  // What the app itself keeps is here.
  await new SolvePage(page).kept();
  const { usage } = await cdp.send('Storage.getUsageAndQuota', { origin: appUrl });
  await cdp.send('Storage.overrideQuotaForOrigin', { origin: appUrl, quotaSize: usage + 700_000 });
  await button('Download anyway').click();
  await expect(card.getByRole('alert')).toContainText(/There is no more room for the model\. Free at least \d\.\d MB on this device\. What is here is kept\./);
  await cdp.send('Storage.overrideQuotaForOrigin', { origin: appUrl });
  await button('Try again').click();
  await expect(card).toContainText('On this device: 3.1 MB');
});

test('a check finds the damaged file, and that one alone is fetched again', async ({ model, hub }) => {
  const { card, button, page } = model;
  await bring(model);
  await page.evaluate(async (path) => {
    const cache = await caches.open('webllm/model');
    const key = (await cache.keys()).find(({ url }) => url.endsWith(path))!;
    const kept = (await cache.match(key))!;
    const bytes = new Uint8Array(await kept.clone().arrayBuffer());
    bytes[1_000]! ^= 1;
    await cache.put(key, new Response(bytes, { headers: kept.headers }));
  }, shard);
  await button('Check').click();
  await expect(card).toContainText('These files are damaged or missing:');
  await expect(card.getByRole('listitem')).toHaveText([shard]);
  hub.log.length = 0;
  await button('Fetch these again').click();
  await expect(card).toContainText('Every byte was checked and is right.');
  expect(hub.log.map(({ path }) => path)).toEqual([shard]);
});

test('a model is deleted only after a second word, and the focus is never lost', async ({ model }) => {
  const { card, button, page } = model;
  await bring(model);
  await button('Delete').click();
  await expect(card).toContainText('Delete Qwen2-Math 1.5B? 3.1 MB become free.');
  await expect(button('Keep it')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(button('Use this model')).toBeFocused();
  await button('Delete').click();
  await button('Yes, delete').click();
  await expect(card).toContainText('It was deleted.');
  await expect(button('Download anyway')).toBeFocused();
  expect(await keptFiles(page)).toEqual([]);
});

test('the host is remembered; an address that a page may not read is refused with a sentence', async ({ model, hub }) => {
  const { dialog, page } = model;
  await expect.poll(() => keptSetting(page, 'mirror')).toBe(hub.url);
  await page.reload();
  await dialog.open();
  await expect(dialog.address).toHaveValue(hub.url);
  await dialog.address.fill('http://192.168.0.7/models');
  await dialog.address.press('Tab');
  await expect(dialog.dialog.getByRole('alert')).toContainText('it must begin with https://');
  await expect(dialog.address).toHaveAttribute('aria-invalid', 'true');
  await dialog.host.selectOption('hf-mirror.com');
  await expect.poll(() => keptSetting(page, 'mirror')).toMatch(/hf-mirror/);
  await page.reload();
  await dialog.open();
  await expect(dialog.host).toHaveValue('known');
  await dialog.host.selectOption('huggingface.co');
  await expect(dialog.address).toHaveCount(0);
});

test('a model is brought, paused and deleted with the keyboard alone', async ({ model, hub }) => {
  const { button, page, card } = model;
  const focused = page.locator(':focus');
  const tabTo = async (name: string) => {
    for (let presses = 0; presses < 40; presses += 1) {
      if ((await button(name).and(focused).count()) > 0) return;
      await page.keyboard.press('Tab');
    }
    throw new Error(`Tab does not reach ${name}`);
  };
  hub.fail(shard, { kind: 'slow', bytesPerSecond: 60_000 });
  await tabTo('Download anyway');
  await page.keyboard.press('Enter');
  await expect(button('Pause')).toBeFocused();
  await expect.poll(() => sentOf(hub, shard)).toBeGreaterThan(100_000);
  await page.keyboard.press('Enter');
  await expect(button('Go on')).toBeFocused();
  await tabTo('Delete');
  await page.keyboard.press('Enter');
  await tabTo('Yes, delete');
  await page.keyboard.press('Enter');
  await expect(card).toContainText('It was deleted.');
  await expect(button('Download anyway')).toBeFocused();
});

test('a screen reader is told of each stage and each quarter, not of each tick', async ({ model, hub }) => {
  const { card, button } = model;
  await card.evaluate((element) => {
    const told: string[] = [];
    Object.assign(window, { told });
    const live = element.querySelector('[role=status]')!;
    new MutationObserver(() => told.push(live.textContent ?? '')).observe(live, { subtree: true, childList: true, characterData: true });
  });
  hub.fail(shard, { kind: 'slow', bytesPerSecond: 500_000 });
  await button('Download anyway').click();
  await expect(card).toContainText('On this device: 3.1 MB');
  const told = await card.evaluate(() => (window as unknown as { told: string[] }).told);
  expect(told[0]).toBe('Starting …');
  expect(told).toContain('50 % are here.');
  expect(new Set(told).size, told.join(' | ')).toBe(told.length);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing on the model page in any state, ${colorScheme}`, async ({ model, hub }) => {
    const { page, card, button, dialog } = model;
    await page.emulateMedia({ colorScheme });
    const expectClean = async (state: string) => expect(await brokenRules(page), state).toEqual([]);
    await card.getByText('Import from files').click();
    await dialog.address.fill('nothing');
    await dialog.address.press('Tab');
    await expectClean('not here, a wrong address');
    await dialog.address.fill(hub.url);
    await dialog.address.press('Enter');
    await bringSome(model, hub);
    await expectClean('downloading');
    await button('Pause').click();
    await expect(button('Go on')).toBeVisible();
    await expectClean('paused');
    hub.heal();
    hub.fail(shard, { kind: 'status', status: 404 });
    await button('Go on').click();
    await expect(card.getByRole('alert')).toBeVisible();
    await expectClean('failed');
    hub.heal();
    await button('Try again').click();
    await expect(button('Check')).toBeVisible();
    await expectClean('whole');
    await button('Delete').click();
    await expectClean('asked before deleting');
  });
}

bare('an update waits for a download as it waits for a solution', async ({ page }, testInfo) => {
  const folder = testInfo.outputPath('host');
  await rm(folder, { recursive: true, force: true });
  await cp('dist', folder, { recursive: true });
  const app = await serveFolder(folder);
  const hub = await serveHub(createStarterModel(), { repo: fullModel.repo });
  const model = await openModel(page, app.url);
  await model.dialog.chooseHost(hub.url);
  await bringSome(model, hub);
  await putVersion(folder, '000000000002');
  await page.evaluate(async () => (await navigator.serviceWorker.ready).update());
  await page.keyboard.press('Escape');
  await expect(page.getByText('The update waits until the work on the model is done or paused.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Update now' })).toBeDisabled();
  await model.dialog.open();
  await model.button('Pause').click();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Update now' })).toBeEnabled();
  await Promise.all([app.stop(), hub.stop()]);
});
