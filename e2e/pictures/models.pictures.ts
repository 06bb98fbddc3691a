import type { Page } from '@playwright/test';
import { bringLanguage, stringsFor } from '../../src/i18n/translate.ts';
import { modelPageStringsFor } from '../../src/i18n/translate-model-page.ts';
import { withAdapter, withoutWebgpu } from '../browser/fake-adapter.ts';
import { serveHub } from '../hub/serve-hub.ts';
import { createStarterModel, fullModel, shard } from '../hub/starter-model.ts';
import { test } from '../lemma-test.ts';

const out = 'test-results/screens';
const sizes = { phone: { width: 360, height: 740 }, laptop: { width: 1366, height: 768 } };
const devices = { fits: withAdapter(), 'too-small': withAdapter({ memory: 2 }), 'no-f16': withAdapter({ f16: false, vendor: 'qualcomm', architecture: 'adreno-7xx', name: '' }), 'no-webgpu': withoutWebgpu };

await bringLanguage('zh');

test.use({ localHub: true });

for (const [size, viewport] of Object.entries(sizes)) {
  for (const language of ['en', 'zh'] as const) {
    const colorScheme = language === 'en' ? 'light' : 'dark';
    const words = { ...stringsFor(language), ...modelPageStringsFor(language) };

    async function open(page: Page, device: string, hub?: string) {
      await page.setViewportSize(viewport);
      await page.emulateMedia({ colorScheme });
      await page.addInitScript(device);
      await page.goto('/');
      await page.getByRole('button', { name: `${words.model.starter} · ${words.model.ready}` }).click();
      const host = page.getByLabel(words.downloads.host);
      await page.getByRole('table').waitFor();
      if (!hub) return;
      await host.selectOption(words.downloads.hostOther);
      await page.getByLabel(words.downloads.address).fill(hub);
      await page.keyboard.press('Enter');
    }

    test.describe(`${size}, ${language}`, () => {
      test.use({ locale: language === 'en' ? 'en-GB' : 'zh-CN' });

      for (const [name, device] of Object.entries(devices)) {
        test(name, async ({ page }) => {
          await open(page, device);
          await page.getByRole('heading', { name: words.model.full }).scrollIntoViewIfNeeded();
          await page.getByRole('heading', { name: words.model.full }).evaluate((heading) => heading.scrollIntoView());
          await page.screenshot({ path: `${out}/${size}-${language}-model-${name}.png` });
        });
      }

      test('from download to deletion', async ({ page }) => {
        const hub = await serveHub(createStarterModel(), { repo: fullModel.repo });
        await open(page, devices['no-f16'], hub.url);
        const card = page.getByRole('listitem', { name: fullModel.name, exact: true });
        const press = (name: string) => card.getByRole('button', { name, exact: true }).click();
        const shoot = async (name: string) => {
          await card.evaluate((element) => element.scrollIntoView({ block: 'center' }));
          await page.screenshot({ path: `${out}/${size}-${language}-model-${name}.png` });
        };
        hub.fail(shard, { kind: 'slow', bytesPerSecond: 300_000 });
        await press(words.downloads.download);
        await page.waitForTimeout(3_000);
        await shoot('downloading');
        await press(words.downloads.pause);
        await card.getByRole('button', { name: words.downloads.resume, exact: true }).waitFor();
        await shoot('paused');
        hub.heal();
        hub.fail(shard, { kind: 'html' });
        await press(words.downloads.resume);
        await card.getByRole('alert').waitFor();
        await card.getByText(words.downloads.import).click();
        await shoot('failed');
        hub.heal();
        await press(words.downloads.tryAgain);
        await card.getByRole('button', { name: words.downloads.check, exact: true }).waitFor();
        await shoot('whole');
        await page.evaluate(async (path) => {
          const cache = await caches.open('webllm/model');
          const key = (await cache.keys()).find(({ url }) => url.endsWith(path))!;
          const kept = (await cache.match(key))!;
          await cache.put(key, new Response('damaged', { headers: kept.headers }));
        }, shard);
        await press(words.downloads.check);
        await card.getByRole('button', { name: words.downloads.fetchAgain }).waitFor();
        await shoot('damaged');
        await press(words.downloads.remove);
        await shoot('asked');
        await page.getByLabel(words.downloads.address).scrollIntoViewIfNeeded();
        await page.getByLabel(words.downloads.address).fill('http://mirror');
        await page.keyboard.press('Tab');
        await page.screenshot({ path: `${out}/${size}-${language}-model-address.png` });
        await hub.stop();
      });
    });
  }
}
