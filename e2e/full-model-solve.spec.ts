import type { Page } from '@playwright/test';
import { bring, expect, type FullModel, keptFiles, options, test } from './hub/full-model-test.ts';
import { serveHub } from './hub/serve-hub.ts';
import { fullModel, library, shard } from './hub/starter-model.ts';
import { keepSession } from './pages/keep-session.ts';
import { keptSetting } from './pages/kept.ts';
import { SolvePage } from './pages/solve-page.ts';

test.use(options);

const ready = /Qwen2-Math 1\.5B · ready/;

async function bringAndUse(model: FullModel): Promise<SolvePage> {
  await bring(model);
  await model.button('Use this model').click();
  await expect(model.card).toContainText('This model is in use.');
  await model.page.keyboard.press('Escape');
  const lemma = new SolvePage(model.page);
  await expect(lemma.button(ready)).toBeVisible();
  return lemma;
}

async function expectToSolve(lemma: SolvePage) {
  await lemma.button('New problem').click();
  await lemma.solve('Solve 5x - 8 = 27');
  await lemma.ended();
  await expect(lemma.answer.locator('annotation')).toHaveText('7');
}

test('why a step is allowed is asked of the model where no rule is known, and said to be its words', async ({ model }) => {
  const { page } = model;
  const lemma = await bringAndUse(model);
  await page.goto(`/${await keepSession(page, 'Solve 5x - 8 = 27', '1. Collect what is alike: \\(5x=35\\)\n2. Divide both sides by \\(5\\): \\(x=7\\)\nAnswer: \\(\\boxed{7}\\)')}`);
  await lemma.steps.first().hover();
  const why = page.getByRole('button', { name: 'Why? Step 1' });
  await why.click();
  await expect(lemma.steps.first()).toContainText('Qwen2-Math 1.5B says, in its own words, which nobody has checked:');
  await expect(lemma.button('Solve again'), 'it comes to an end').toBeEnabled();
  await expect(lemma.steps.first().getByRole('button', { name: /^(?:Stop asking|Ask again)$/ })).toHaveCount(0);
  await page.getByRole('button', { name: 'Why? Step 2' }).click();
  await expect(lemma.steps.nth(1)).toContainText('An equation stays true');

  await model.dialog.open();
  await page.getByRole('button', { name: 'Use the starter' }).click();
  await page.keyboard.press('Escape');
  await lemma.ready();
  await expect.poll(() => keptSetting(page, 'model')).toBe('starter');
  await page.reload();
  await expect(page.getByRole('button', { name: 'Why? Step 2' })).toBeAttached();
  await expect(why, 'the starter can only solve').toHaveCount(0);
});

function flipByte(page: Page, at: number): Promise<void> {
  return page.evaluate(async (place) => {
    const cache = await caches.open('webllm/model');
    const key = (await cache.keys()).find(({ url }) => url.endsWith('.bin'))!;
    const kept = (await cache.match(key))!;
    const bytes = new Uint8Array(await kept.clone().arrayBuffer());
    bytes[place]! ^= 1;
    await cache.put(key, new Response(bytes, { headers: kept.headers }));
  }, at);
}

test('a downloaded model solves, is remembered, and asks no host for anything again', async ({ model, hub }) => {
  const lemma = await bringAndUse(model);
  hub.log.length = 0;
  hub.asked.length = 0;
  await expectToSolve(lemma);

  hub.offline(true);
  await model.page.reload();
  await expect(lemma.button(ready)).toBeVisible();
  await expectToSolve(lemma);
  expect([...hub.log, ...hub.asked]).toEqual([]);

  // Deleted while it is in use: the starter takes over.
  await model.dialog.open();
  await model.button('Delete').click();
  await model.button('Yes, delete').click();
  await model.page.keyboard.press('Escape');
  await lemma.ready();
  await expect.poll(() => keptFiles(model.page)).toEqual([]);
});

test('a downloaded model is ready while another is on its way, and its check is shown to nobody as a job', async ({ model, files }) => {
  const { page, dialog, button } = model;
  await bring(model);
  const hub = await serveHub(files, { repo: fullModel.repo.replace('Qwen2-', 'Qwen2.5-') });
  hub.fail(shard, { kind: 'slow', bytesPerSecond: 20_000 });
  await dialog.chooseHost(hub.url);
  const other = dialog.card('Qwen2.5-Math 1.5B');
  await other.getByRole('button', { name: 'Download anyway' }).click();
  await expect(other).toContainText(/of 3\.1 MB/);
  const heard = await page.evaluateHandle(() => {
    const models: unknown[] = [];
    new BroadcastChannel('lemma-models').onmessage = ({ data }) => models.push(data.model);
    return models;
  });
  await button('Use this model').click();
  await page.keyboard.press('Escape');
  await expect(new SolvePage(page).button(ready)).toBeVisible();
  await dialog.open();
  await expect(other.getByRole('button', { name: 'Pause' }), 'it is still on its way').toBeVisible();
  expect(await heard.jsonValue()).not.toContain(fullModel.id);
  await hub.stop();
});

test('a byte that has changed on disk is found when the model is loaded, and that file alone is fetched again', async ({ model, hub }) => {
  const lemma = await bringAndUse(model);
  await flipByte(model.page, 1_000_000);
  hub.log.length = 0;
  await model.page.reload();
  await expect(model.page.getByText('Files of this model are missing or damaged.')).toBeVisible();
  await lemma.button('Fetch the damaged files again').click();
  await expect(lemma.button(ready)).toBeVisible();
  expect(hub.log.map(({ path }) => path)).toEqual([shard]);
  await expectToSolve(lemma);
});

test('a model that the browser has cleared gives way to the starter, and it is said', async ({ model }) => {
  const lemma = await bringAndUse(model);
  await model.page.evaluate(() => caches.delete('webllm/model'));
  await model.page.reload();
  await expect(model.page.getByText('is not whole on this device any more')).toBeVisible();
  await lemma.ready();
  await expectToSolve(lemma);
  await lemma.button('Use the starter').click();
  await expect(model.page.getByText('is not whole on this device any more')).toBeHidden();
});

test('a newer web-llm has its library brought anew, and none of the weights', async ({ model, hub }) => {
  const lemma = await bringAndUse(model);
  await model.page.evaluate(ageLibrary);
  await model.page.reload();
  await expect(model.page.getByText('a newer Lemma needs a part of it anew')).toBeVisible();
  await lemma.ready();
  hub.log.length = 0;
  await model.dialog.open();
  await model.button('Go on').click();
  await model.button('Use this model').click();
  await model.page.keyboard.press('Escape');
  await expect(lemma.button(ready)).toBeVisible();
  expect(hub.log.map(({ path }) => path)).toEqual([library]);
  await expectToSolve(lemma);
});

/** As an older Lemma left it: the model's library lies at another address, and is another one. */
async function ageLibrary() {
  const manifests = await caches.open('lemma-models');
  const libraries = await caches.open('webllm/wasm');
  for (const key of await manifests.keys()) {
    const manifest = (await (await manifests.match(key))!.json()) as { files: { url: string; shelf: string }[] };
    const file = manifest.files.find(({ shelf }) => shelf === 'webllm/wasm')!;
    const { headers } = (await libraries.match(file.url))!;
    await libraries.delete(file.url);
    file.url = file.url.replace('v0_2_86', 'v0_2_83');
    await libraries.put(file.url, new Response('an older one', { headers }));
    await manifests.put(key, Response.json(manifest));
  }
}
