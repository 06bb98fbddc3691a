import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import { SolvePage } from './pages/solve-page.ts';
import { serveFolder } from './static-server.ts';

/** A host of this test's own, with a copy of the build, at a sub-path as on many school servers. */
async function host(folder: string) {
  await rm(folder, { recursive: true, force: true });
  await cp('dist', `${folder}/lemma`, { recursive: true });
  const { url, stop } = await serveFolder(folder);
  return { url: `${url}/lemma/`, stop, folder: `${folder}/lemma` };
}

test('with the server stopped the app opens, solves and finds yesterday’s work', async ({ page, context }, testInfo) => {
  const { url, stop } = await host(testInfo.outputPath('host'));
  const lemma = new SolvePage(page);
  await page.goto(url);
  await lemma.ready();
  await lemma.solve('347 + 586');
  await lemma.ended();
  await expect(page.getByText('works offline')).toBeVisible();

  await stop();
  const failed: string[] = [];
  context.on('requestfailed', (request) => failed.push(request.url()));
  await page.goto('about:blank');
  await page.goto(url);
  await lemma.ready();
  await lemma.row('347 + 586').getByRole('button').first().click();
  await expect(lemma.answer.locator('annotation')).toHaveText('933');
  await lemma.button('New problem').click();
  await lemma.solve('15 * 7');
  await lemma.ended();
  await expect(lemma.answer.locator('annotation')).toHaveText('105');
  await expect(lemma.solution.locator('.katex').first()).toBeVisible();
  await lemma.button('Settings').click();
  await page.getByLabel('Theme').selectOption('dark');
  await page.keyboard.press('Escape');
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  expect(await page.evaluate(() => crossOriginIsolated), 'isolated though the host sends no headers').toBe(true);
  expect(failed.filter((address) => !address.endsWith('/sw.js'))).toEqual([]);
});

test('a newer version is offered, applied on the reader’s word, and leaves other tabs and other caches alone', async ({ page, context }, testInfo) => {
  const { url, stop, folder } = await host(testInfo.outputPath('host'));
  const lemma = new SolvePage(page);
  await page.goto(url);
  await lemma.ready();
  await expect(page.getByText('works offline')).toBeVisible();
  const other = new SolvePage(await context.newPage());
  await other.page.goto(url);
  await other.ready();
  await page.evaluate(() => caches.open('webllm/model'));

  const html = await readFile(`${folder}/index.html`, 'utf8');
  await writeFile(`${folder}/index.html`, html.replace('<title>Lemma</title>', '<title>Lemma</title><meta name="generation" content="2">'));
  const worker = await readFile(`${folder}/sw.js`, 'utf8');
  await writeFile(`${folder}/sw.js`, worker.replace(/"version":"[0-9a-f]+"/, '"version":"000000000002"'));
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
  await page.goto('/');
  const session = await context.newCDPSession(page);
  const { url, errors } = await session.send('Page.getAppManifest');
  expect(url).toContain('manifest.webmanifest');
  expect(errors).toEqual([]);
  await expect(page.getByText('works offline')).toBeVisible();
  const { installabilityErrors } = await session.send('Page.getInstallabilityErrors');
  // Incognito is how tests run; nothing else stands in the way.
  expect(installabilityErrors.map((error) => error.errorId).filter((id) => id !== 'in-incognito')).toEqual([]);
});
