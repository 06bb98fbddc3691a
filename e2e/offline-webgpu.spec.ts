import { expect, type Page, test } from '@playwright/test';
import { webgpuChromium } from './browser/webgpu.ts';
import { host } from './host.ts';
import { OfflineSection } from './pages/offline-section.ts';
import { SolvePage } from './pages/solve-page.ts';

test.use(webgpuChromium);

test('what WebGPU needs is kept though it was used before the service worker came, and solves with the server stopped', async ({ page }, testInfo) => {
  test.setTimeout(120_000);
  const { url, stop } = await host(testInfo.outputPath('host'));
  const lemma = new SolvePage(page);
  const section = new OfflineSection(page);
  await chooseGpuStarter(page, url);
  await page.goto(url);
  await expect(lemma.button(/Starter on the graphics processor · ready/)).toBeVisible();
  await section.open();
  await section.tryIt.click();
  await expect(section.closing).toHaveText('Lemma opens and solves with the network off.');
  for (const name of ['Engine for the graphics processor', 'Starter model, on the graphics processor']) await expect(section.part(name)).toContainText('works');

  await stop();
  await page.goto('about:blank');
  await page.goto(url);
  await expect(lemma.button(/Starter on the graphics processor · ready/)).toBeVisible();
  await lemma.solve('15 * 7');
  await lemma.ended();
  await expect(lemma.answer.locator('annotation')).toHaveText('105');
});

/** Chosen in a database of Lemma's first version, before the app has ever been opened: the model loads while the service worker is being installed. */
async function chooseGpuStarter(page: Page, url: string) {
  await page.goto(`${url}icon.svg`);
  await page.evaluate(async () => {
    const opening = indexedDB.open('lemma', 10);
    opening.onupgradeneeded = () => {
      opening.result.createObjectStore('sessions', { keyPath: 'id' }).createIndex('updatedAt', 'updatedAt');
      opening.result.createObjectStore('settings', { keyPath: 'name' }).put({ name: 'model', value: 'starter-webgpu' });
    };
    await new Promise((resolve) => (opening.onsuccess = resolve));
    opening.result.close();
  });
}
