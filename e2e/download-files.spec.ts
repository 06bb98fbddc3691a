import { expect } from '@playwright/test';
import type { DownloadBench } from './harness/download.ts';
import { download, emptyLog, expectWhole, test, wanted } from './hub/download-test.ts';
import { bigShard } from './hub/hub-model.ts';
import { libraryBytes } from './hub/serve-hub.ts';

declare const bench: DownloadBench;

test('a model is written to a folder and read from it, checked, without a host', async ({ open, hub, model }) => {
  const page = await open();
  await download(page);
  const names = await page.evaluate(() => bench.exportTo('stick'));
  expect(names).toEqual(Object.fromEntries([...[...wanted(model)].map(([path, content]) => [path, content.length]), ['seeded.wasm', libraryBytes.length]]));
  await page.evaluate(() => bench.remove());
  hub.log.length = 0;
  hub.offline(true);

  await page.evaluate(() => bench.pickFrom('stick', { spoiled: 'params_shard_2.bin', left: 'params_shard_1.bin' }));
  const first = await page.evaluate(() => bench.importPicked());
  expect(first).toMatchObject({ kind: 'done', missing: ['params_shard_1.bin'], damaged: ['params_shard_2.bin'], manifest: { completedAt: null } });
  await page.evaluate(() => bench.pickFrom('stick', {}));
  expect(await page.evaluate(() => bench.importPicked())).toMatchObject({ kind: 'done', missing: [], damaged: [] });
  await expectWhole(page, hub, model, 'main');
  expect(hub.log).toEqual([]);
});

test('files picked for a model that is half here fill it up', async ({ open, hub, model }) => {
  const page = await open();
  await download(page);
  await page.evaluate(() => bench.exportTo('stick'));
  await page.evaluate(() => bench.remove());
  hub.fail(bigShard, { kind: 'status', status: 404 });
  expect(await download(page)).toMatchObject({ kind: 'failed', fault: 'not-found' });
  await emptyLog(hub);
  expect(await page.evaluate(() => bench.importPicked())).toMatchObject({ kind: 'done', missing: [], damaged: [], manifest: { source: 'listing' } });
  await expectWhole(page, hub, model);
  expect(hub.log).toEqual([]);
});

test('the check of a load waits for nobody, no tab hears of it, and none stops it', async ({ open }) => {
  const [page, other] = [await open(), await open()];
  await download(page);
  const heard = await other.evaluateHandle(() => {
    const channel = new BroadcastChannel('lemma-models');
    const words: unknown[] = [];
    channel.onmessage = ({ data }) => words.push(data);
    setInterval(() => channel.postMessage({ kind: 'stop', model: 'seeded', keep: true }), 2);
    return words;
  });
  for (const lock of ['free', 'held']) {
    // As a download of another model holds it.
    if (lock === 'held') await other.evaluate(() => new Promise<void>((held) => void navigator.locks.request('lemma-models', () => new Promise(() => held()))));
    expect(await page.evaluate(() => bench.checkQuietly()), lock).toMatchObject({ kind: 'done', missing: [], damaged: [] });
  }
  expect(await heard.jsonValue()).toEqual([]);
});
