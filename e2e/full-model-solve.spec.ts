import type { Page } from '@playwright/test';
import { bring, expect, type FullModel, keptFiles, options, test } from './hub/full-model-test.ts';
import { shard } from './hub/starter-model.ts';
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
  await expect(model.page.getByText('is not on this device any more')).toBeVisible();
  await lemma.ready();
  await expectToSolve(lemma);
  await lemma.button('Use the starter').click();
  await expect(model.page.getByText('is not on this device any more')).toBeHidden();
});
