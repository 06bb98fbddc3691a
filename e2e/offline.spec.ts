import { readFile, rm, writeFile } from 'node:fs/promises';
import { expect, type Page, test, type TestInfo } from '@playwright/test';
import { host, putVersion } from './host.ts';
import { keptSetting } from './pages/kept.ts';
import { OfflineSection } from './pages/offline-section.ts';
import { SolvePage } from './pages/solve-page.ts';

test('with the server stopped the app opens, solves and finds yesterday’s work', async ({ page, context }, testInfo) => {
  const { url, stop } = await host(testInfo.outputPath('host'));
  const lemma = new SolvePage(page);
  await page.goto(url);
  await lemma.ready();
  await lemma.solve('347 + 586');
  await lemma.ended();
  await lemma.kept();

  await stop();
  const failed: string[] = [];
  // Cut off by us (a judge given up with its page) is no failure; asked of the network that is gone, it would be refused.
  context.on('requestfailed', (request) => request.failure()?.errorText !== 'net::ERR_ABORTED' && failed.push(`${request.url()} ${request.failure()?.errorText}`));
  await page.goto('about:blank');
  await page.goto(url);
  await lemma.ready();
  await lemma.row('347 + 586').getByRole('button').first().click();
  await expect(lemma.answer.locator('annotation')).toHaveText('933');
  await lemma.button('New problem').click();
  await lemma.solve('15 * 7');
  await lemma.ended();
  await expect(lemma.answer.locator('annotation')).toHaveText('105');
  await expect(lemma.answer).toContainText('checked by algebra');
  await expect(lemma.solution.locator('.katex').first()).toBeVisible();
  await lemma.button('Settings').click();
  await page.getByLabel('Theme').selectOption('dark');
  await page.keyboard.press('Escape');
  await expect.poll(() => keptSetting(page, 'theme')).toBe('dark');
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  expect(await page.evaluate(() => crossOriginIsolated), 'isolated though the host sends no headers').toBe(true);
  expect(failed.filter((line) => !line.includes('/sw.js '))).toEqual([]);
});

/** A host of its own, and two tabs of which both show its build, kept for use without a network. */
async function openTwoTabs(page: Page, testInfo: TestInfo) {
  const { url, stop, folder } = await host(testInfo.outputPath('host'));
  const lemma = new SolvePage(page);
  await page.goto(url);
  await lemma.ready();
  await lemma.kept();
  const other = new SolvePage(await page.context().newPage());
  await other.page.goto(url);
  await other.ready();
  return { lemma, other, folder, stop };
}

test('a newer version is offered, applied on the reader’s word, and leaves other tabs and other caches alone', async ({ page }, testInfo) => {
  const { lemma, other, folder, stop } = await openTwoTabs(page, testInfo);
  await page.evaluate(() => caches.open('webllm/model'));

  const html = await readFile(`${folder}/index.html`, 'utf8');
  await writeFile(`${folder}/index.html`, html.replace('<title>Lemma</title>', '<title>Lemma</title><meta name="generation" content="2">'));
  await putVersion(folder, '000000000002');
  await page.evaluate(async () => (await navigator.serviceWorker.ready).update());

  await expect(page.getByText('A newer version of Lemma is here.')).toBeVisible();
  await expect(page.locator('meta[name=generation]'), 'not before the reader says so').toHaveCount(0);
  await lemma.button('Update now').click();
  await expect(page.locator('meta[name=generation]')).toHaveCount(1);
  await lemma.ready();
  await expect(page.getByText('A newer version of Lemma is here.')).toHaveCount(0);

  await expect(other.page.locator('meta[name=generation]'), 'the other tab was not reloaded').toHaveCount(0);
  await other.solve('347 + 586');
  await other.ended();
  await expect(other.answer.locator('annotation')).toHaveText('933');
  expect((await page.evaluate(() => caches.keys())).includes('webllm/model')).toBe(true);
  await stop();
});

test('a version that was skipped goes, and tabs keep the files of the one that they show', async ({ page }, testInfo) => {
  const { lemma, folder, stop } = await openTwoTabs(page, testInfo);
  const builds = () => page.evaluate(async () => (await caches.keys()).filter((name) => name.startsWith('lemma-app-')));
  const [shown] = await builds();

  for (const version of ['000000000002', '000000000003']) {
    await putVersion(folder, version);
    await page.evaluate(async () => (await navigator.serviceWorker.ready).update());
    await expect.poll(() => page.evaluate(async () => (await navigator.serviceWorker.ready).installing === null)).toBe(true);
  }
  expect(await builds()).toEqual([shown, 'lemma-app-000000000002', 'lemma-app-000000000003']);
  await lemma.button('Update now').click();
  await expect(page.getByText('A newer version of Lemma is here.')).toHaveCount(0);
  await lemma.ready();
  await expect.poll(builds).toEqual([shown, 'lemma-app-000000000003']);
  await stop();
});

test('a build that is not here whole is not kept, and the page works all the same', async ({ page }, testInfo) => {
  const { url, stop, folder } = await host(testInfo.outputPath('host'));
  await rm(`${folder}/icon-512.png`);
  const lemma = new SolvePage(page);
  await page.goto(url);
  await lemma.ready();
  await lemma.solve('15 * 7');
  await lemma.ended();
  await expect.poll(() => page.evaluate(() => navigator.serviceWorker.getRegistrations().then((all) => all.length))).toBe(0);
  await expect(page.getByText('works offline')).toHaveCount(0);
  await stop();
});

test('the app can be installed', async ({ page, context }) => {
  const lemma = new SolvePage(page);
  await lemma.open();
  const session = await context.newCDPSession(page);
  const { url, errors } = await session.send('Page.getAppManifest');
  expect(url).toContain('manifest.webmanifest');
  expect(errors).toEqual([]);
  await lemma.kept();
  const { installabilityErrors } = await session.send('Page.getInstallabilityErrors');
  // Incognito is how tests run; nothing else stands in the way.
  expect(installabilityErrors.map((error) => error.errorId).filter((id) => id !== 'in-incognito')).toEqual([]);
});

test('the page lists what it has kept, tries it, and it works with the server stopped as well', async ({ page }, testInfo) => {
  const { url, stop } = await host(testInfo.outputPath('host'));
  const lemma = new SolvePage(page);
  const section = new OfflineSection(page);
  await page.goto(url);
  await lemma.ready();
  await section.open();
  await expect(section.part('Lemma itself')).toHaveText(/^Lemma itself\d+ files, \d\.\d MB$/);
  await expect(section.part('Starter model, on the processor')).toContainText('3 files, 12 MB');

  for (const server of ['running', 'stopped']) {
    if (server === 'stopped') await stop();
    await section.tryIt.click();
    await expect(section.closing, server).toHaveText('Lemma opens and solves with the network off.');
    for (const name of ['Lemma itself', 'Fonts for formulas', 'Starter model, on the processor']) await expect(section.part(name)).toContainText('works');
    for (const name of ['Engine for the graphics processor', 'Starter model, on the graphics processor']) await expect(section.part(name)).toContainText('kept once used');
    await section.reopen();
  }
});

test('a file that is gone and one that is damaged are told of, and fetched again', async ({ page }, testInfo) => {
  const { url, stop } = await host(testInfo.outputPath('host'));
  const lemma = new SolvePage(page);
  const section = new OfflineSection(page);
  await page.goto(url);
  await lemma.ready();
  await section.open();
  await expect(section.tryIt).toBeVisible();
  await spoil(page, 'delete', '.gguf');
  await spoil(page, 'damage', 'KaTeX_Main-Regular');

  await section.tryIt.click();
  await expect(section.part('Starter model, on the processor')).toContainText('missing');
  await expect(section.part('Fonts for formulas')).toContainText('damaged');
  await expect(section.part('Lemma itself')).toContainText('works');
  await expect(section.closing).toContainText('Fetch it again while there is a network');
  await section.renew.click();
  await expect(section.closing).toHaveText('Lemma opens and solves with the network off.');
  await expect(section.tryIt, 'the focus is not lost').toBeFocused();
  for (const name of ['Fonts for formulas', 'Starter model, on the processor']) await expect(section.part(name)).toContainText('works');

  await spoil(page, 'delete', '.gguf');
  await stop();
  await section.tryIt.click();
  await expect(section.part('Starter model, on the processor')).toContainText('missing');
  await section.renew.click();
  await expect(section.closing).toContainText('It could not be fetched.');
  await expect(section.part('Starter model, on the processor')).toContainText('missing');
});

test('a browser without 64-bit memory keeps the engine that it needs from the first visit on', async ({ page }, testInfo) => {
  const { url, stop } = await host(testInfo.outputPath('host'));
  await page.addInitScript(() => Object.defineProperty(WebAssembly, 'Memory', { value: null }));
  const lemma = new SolvePage(page);
  const section = new OfflineSection(page);
  await page.goto(url);
  await lemma.ready();
  await section.open();
  await section.tryIt.click();
  await expect(section.closing).toHaveText('Lemma opens and solves with the network off.');
  await expect(section.part('Starter model, for this kind of browser')).toContainText('works');
  await stop();
});

test('a school filter’s page in place of a file is not kept', async ({ page }, testInfo) => {
  const { url, stop, folder } = await host(testInfo.outputPath('host'));
  await writeFile(`${folder}/icon-512.png`, '<h1>Blocked</h1>');
  const lemma = new SolvePage(page);
  await page.goto(url);
  await lemma.ready();
  await new OfflineSection(page).open();
  await expect(page.getByText('Lemma could not be kept in this browser.')).toBeVisible();
  await stop();
});

/** Does this to the kept file whose address has `part` in it. */
async function spoil(page: Page, deed: 'delete' | 'damage', part: string) {
  await page.evaluate(
    async ([wanted, name]) => {
      const cache = await caches.open((await caches.keys()).find((key) => key.startsWith('lemma-app-'))!);
      const file = (await cache.keys()).find(({ url }) => url.includes(name))!;
      if (wanted === 'delete') return void (await cache.delete(file));
      const bytes = new Uint8Array(await (await cache.match(file))!.arrayBuffer());
      bytes[1_000]! ^= 1;
      await cache.put(file, new Response(bytes));
    },
    [deed, part] as const,
  );
}
