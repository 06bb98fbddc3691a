import type { Locator, Page } from '@playwright/test';
import { webgpuChromium } from '../browser/webgpu.ts';
import { expect, test as base } from '../lemma-test.ts';
import { ModelPage } from '../pages/model-page.ts';
import { SolvePage } from '../pages/solve-page.ts';
import type { HubModel } from './hub-model.ts';
import { type Hub, serveHub } from './serve-hub.ts';
import { createStarterModel, fullModel, shard } from './starter-model.ts';

/** One full model on the model page. */
export interface FullModel {
  page: Page;
  dialog: ModelPage;
  card: Locator;
  button(name: string): Locator;
}

/** The browser that these tests need; to be given to `test.use`. */
export const options = { ...webgpuChromium, localHub: true };

/** A test gets a host that has the starter under the name of a full model, the starter's files, and the model page with that host chosen. */
export const test = base.extend<{ files: HubModel; hub: Hub; model: FullModel; another: () => Promise<FullModel> }>({
  files: [createStarterModel(), { option: true }],
  hub: async ({ files }, use) => {
    const hub = await serveHub(files, { repo: fullModel.repo });
    await use(hub);
    await hub.stop();
  },
  model: async ({ page, hub }, use) => {
    const model = await openModel(page);
    await model.dialog.chooseHost(hub.url);
    await use(model);
  },
  another: async ({ context }, use) => use(async () => openModel(await context.newPage())),
});

/** Opens the app, and its model page. */
export async function openModel(page: Page, url?: string): Promise<FullModel> {
  const lemma = new SolvePage(page);
  if (url) await page.goto(url).then(() => lemma.ready());
  else await lemma.open();
  const dialog = new ModelPage(page);
  await dialog.open();
  const card = dialog.card(fullModel.name);
  return { page, dialog, card, button: (name) => card.getByRole('button', { name, exact: true }) };
}

/** Brings the model to the end. */
export async function bring({ card, button }: FullModel): Promise<void> {
  await button('Download anyway').click();
  await expect(card).toContainText('On this device: 3.1 MB');
}

/** Begins, and waits for a part of the shard; the rest would take half a minute, so that there is time to open another tab on a busy machine. */
export async function bringSome(model: FullModel, hub: Hub): Promise<void> {
  hub.fail(shard, { kind: 'slow', bytesPerSecond: 60_000 });
  await model.button('Download anyway').click();
  await expect.poll(() => sentOf(hub, shard)).toBeGreaterThan(100_000);
}

/** Bytes of a file that the host has given. */
export const sentOf = (hub: Hub, path: string): number => hub.log.filter((note) => note.path === path).reduce((sum, { bytes }) => sum + bytes, 0);

/** Addresses in the caches for models, and names of parts. */
export function keptFiles(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const kept: string[] = [];
    for (const name of ['webllm/model', 'webllm/config', 'webllm/wasm', 'lemma-models']) {
      kept.push(...(await (await caches.open(name)).keys()).map(({ url }) => url));
    }
    const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle('downloads', { create: true });
    for await (const name of folder.keys()) kept.push(name);
    return kept;
  });
}

export { expect };
