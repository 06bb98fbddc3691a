import { expect } from '@playwright/test';
import type { DownloadBench } from './harness/download.ts';
import { download, emptyLog, expectWhole, sent, shelves, sum, test, total, wanted } from './hub/download-test.ts';
import type { Failure } from './hub/failure.ts';
import { bigShard, createHubModel, MB } from './hub/hub-model.ts';
import { libraryBytes, libraryPath, seededRepo, serveHub } from './hub/serve-hub.ts';
import { harnessUrl } from './servers.ts';

declare const bench: DownloadBench;

test.describe('40 MB', () => {
  test.use({ bigMB: 40 });

  test('a line cut at half of 40 MB, a killed tab and a new start cost 4 MB at most', async ({ open, hub, model, context }) => {
    hub.fail(bigShard, { kind: 'drop', after: 20 * MB }, 1);
    hub.fail(bigShard, { kind: 'slow', bytesPerSecond: 8 * MB });
    const first = await open();
    // The line breaks at 20 MB; the tab dies on the way to the end.
    const ending = download(first).catch(() => 'the tab is gone');
    await expect.poll(() => sent(hub, bigShard), { timeout: 30_000 }).toBeGreaterThan(26 * MB);
    const cdp = await context.newCDPSession(first);
    void cdp.send('Page.crash').catch(() => {});
    await ending;

    hub.heal();
    const second = await open();
    expect(await download(second)).toMatchObject({ kind: 'done', missing: [], damaged: [] });
    const again = sent(hub, bigShard) - 40 * MB;
    console.log(`fetched again after a cut and a crash: ${again} bytes; ranges ${hub.log.filter(({ path }) => path === bigShard).map(({ range }) => range)}`);
    expect(again).toBeLessThanOrEqual(4 * MB);
    await expectWhole(second, hub, model);
  });

  test('two tabs that start the same download fetch each byte once, and both see it', async ({ open, hub, model }) => {
    hub.fail(bigShard, { kind: 'slow', bytesPerSecond: 20 * MB });
    const [one, two] = [await open(), await open()];
    const endings = await Promise.all([download(one), download(two)]);
    expect(endings.map(({ kind }) => kind)).toEqual(['done', 'done']);
    const twice = [...wanted(model).keys(), libraryPath].filter((path) => sent(hub, path) !== (model.get(path) ?? libraryBytes).length);
    console.log(`two tabs: ${sum(hub.log.map(({ bytes }) => bytes))} bytes sent of ${total(model)}`);
    expect(twice).toEqual([]);
    for (const page of [one, two]) expect(await page.evaluate(() => bench.loaded())).toBe(total(model));
    const seen = await Promise.all([one, two].map((page) => page.evaluate(() => bench.kinds())));
    expect(seen.flat()).toContain('waiting');
    await expectWhole(two, hub, model);
  });
});

const survived: [string, string, Failure, number][] = [
  ['a line that breaks four times', bigShard, { kind: 'drop', after: 2 * MB }, 3],
  ['an index cut short', 'tensor-cache.json', { kind: 'drop', after: 100 }, 1],
  ['a host too busy, which says how long', bigShard, { kind: 'status', status: 429, retryAfter: 1 }, 1],
  ['a host that fails twice', 'params_shard_3.bin', { kind: 'status', status: 503 }, 2],
  ['a silent host', 'params_shard_2.bin', { kind: 'silent' }, 1],
  ['a sign-in page, once', 'params_shard_1.bin', { kind: 'html' }, 2],
  ['a file too long', 'params_shard_1.bin', { kind: 'wrong-length', by: 1_000 }, Infinity],
  ['a file too short, once', 'params_shard_1.bin', { kind: 'wrong-length', by: -1_000 }, 1],
  ['wrong bytes, once', 'params_shard_4.bin', { kind: 'wrong-bytes', whole: true }, 1],
  ['a listing that fails', 'tree', { kind: 'status', status: 500 }, 2],
  ['a busy api', 'revision', { kind: 'status', status: 429, retryAfter: 1 }, 1],
];

for (const [name, path, failure, times] of survived) {
  test(`survived: ${name}`, async ({ open, hub, model }) => {
    hub.fail(path, failure, times);
    const page = await open();
    expect(await download(page)).toMatchObject({ kind: 'done' });
    await expectWhole(page, hub, model);
  });
}

const stopped: [string, string, Failure, string][] = [
  ['a file that is gone', bigShard, { kind: 'status', status: 404 }, 'not-found'],
  ['a host that stays busy', bigShard, { kind: 'status', status: 429, retryAfter: 0 }, 'host-failed'],
  ['a host that stays broken', bigShard, { kind: 'status', status: 502 }, 'host-failed'],
  ['a sign-in page for a shard', bigShard, { kind: 'html' }, 'captive-portal'],
  ['a host that stays silent', bigShard, { kind: 'silent' }, 'stalled'],
  ['a line that brings nothing', bigShard, { kind: 'drop', after: 0 }, 'network'],
  ['a file that stays too short', bigShard, { kind: 'wrong-length', by: -MB }, 'wrong-length'],
  ['a file that stays wrong', bigShard, { kind: 'wrong-bytes', whole: true }, 'corrupt'],
];

for (const [name, path, failure, fault] of stopped) {
  test(`stopped, and nothing lost: ${name} (${fault})`, async ({ open, hub, model }) => {
    hub.fail(path, failure);
    const page = await open();
    expect(await download(page)).toMatchObject({ kind: 'failed', fault });
    const here = await page.evaluate(() => bench.list());
    const left = total(model) - here[0]!.stored - here[0]!.parts;
    hub.heal();
    await emptyLog(hub);
    expect(await download(page)).toMatchObject({ kind: 'done' });
    expect(sum(hub.log.map(({ bytes }) => bytes)), 'what was on disk is not fetched again').toBe(left);
    await expectWhole(page, hub, model);
  });
}

const halves: [string, Failure, number][] = [
  ['ignores the range', { kind: 'ignore-range' }, Infinity],
  ['sends another part than was asked for', { kind: 'wrong-part' }, Infinity],
  ['sends wrong bytes as the rest', { kind: 'wrong-bytes' }, 1],
];

for (const [name, failure, times] of halves) {
  test(`after a cut the host ${name}: survived`, async ({ open, hub, model }) => {
    hub.fail(bigShard, { kind: 'drop', after: 4 * MB }, 1);
    hub.fail(bigShard, failure, times);
    const page = await open();
    expect(await download(page)).toMatchObject({ kind: 'done' });
    await expectWhole(page, hub, model);
  });
}

test('pause keeps every byte, resume goes on from there', async ({ open, hub, model }) => {
  hub.fail(bigShard, { kind: 'slow', bytesPerSecond: 4 * MB });
  const page = await open();
  const ending = download(page);
  await expect.poll(() => sent(hub, bigShard)).toBeGreaterThan(3 * MB);
  await page.evaluate(() => bench.pause());
  expect(await ending).toEqual({ kind: 'stopped', kept: true });
  // A small file's part may be there beside it, whole and not yet checked.
  const parts = Object.entries(await page.evaluate(() => bench.parts()));
  const kept = parts.find(([name]) => name.startsWith(bigShard))![1];
  expect(kept).toBeGreaterThan(2 * MB);

  hub.heal();
  expect(await download(page)).toMatchObject({ kind: 'done' });
  expect(hub.log.filter(({ path }) => path === bigShard).map(({ range }) => range)).toEqual([null, `bytes=${kept}-`]);
  const told = await page.evaluate(() => bench.progress());
  expect(told[0]!.loaded).toBeGreaterThanOrEqual(kept);
  expect(told.map(({ loaded }) => loaded)).toEqual(told.map(({ loaded }) => loaded).toSorted((a, b) => a - b));
  await expectWhole(page, hub, model);
});

test('cancel leaves nothing behind, in whichever tab it is asked', async ({ open, hub }) => {
  hub.fail(bigShard, { kind: 'slow', bytesPerSecond: 2 * MB });
  const [one, two] = [await open(), await open()];
  const endings = [download(one)];
  await expect.poll(() => sent(hub, bigShard)).toBeGreaterThan(MB);
  endings.push(download(two));
  await expect.poll(() => two.evaluate(() => bench.loaded())).toBeGreaterThan(0);
  await two.evaluate(() => bench.cancel());
  for (const ending of endings) expect(await ending).toEqual({ kind: 'stopped', kept: false });
  expect(await one.evaluate(() => bench.shelves())).toEqual({});
  expect(await one.evaluate(() => bench.parts())).toEqual({});
  expect(await one.evaluate(() => bench.list())).toEqual([]);
});

test('offline it waits, and goes on by itself', async ({ open, hub, model, context }) => {
  hub.fail(bigShard, { kind: 'slow', bytesPerSecond: 4 * MB });
  const page = await open();
  const ending = download(page);
  await expect.poll(() => sent(hub, bigShard)).toBeGreaterThan(2 * MB);
  await context.setOffline(true);
  hub.offline(true);
  await expect.poll(() => page.evaluate(() => bench.progress().at(-1)!.online)).toBe(false);
  // Longer than all tries together would take.
  await page.waitForTimeout(1_500);
  hub.heal();
  hub.offline(false);
  await context.setOffline(false);
  expect(await ending).toMatchObject({ kind: 'done' });
  await expectWhole(page, hub, model);
});

test('a sign-in page for everything is told as such, and the true list is read once it is gone', async ({ open, hub, model }) => {
  for (const path of ['revision', 'tensor-cache.json']) hub.fail(path, { kind: 'html' });
  const page = await open();
  expect(await download(page)).toMatchObject({ kind: 'failed', fault: 'captive-portal' });
  expect(await page.evaluate(() => bench.list())).toEqual([]);
  hub.heal();
  expect(await download(page)).toMatchObject({ kind: 'done', manifest: { source: 'listing', revision: hub.commit } });
  await expectWhole(page, hub, model);
});

test('a library is taken from beside the model where it is there, else from its own address, and kept under that', async ({ open, hub, model }) => {
  const page = await open();
  for (const place of [`${hub.url}/${seededRepo}/resolve/main/seeded.wasm`, `${hub.url}/${seededRepo}/resolve/main/${libraryPath}`]) {
    hub.log.length = 0;
    expect(await page.evaluate((beside) => bench.downloadBeside(beside), place)).toMatchObject({ kind: 'done' });
    expect(hub.log.filter(({ path }) => path === libraryPath)).toHaveLength(1);
    await expectWhole(page, hub, model);
    await page.evaluate(() => bench.remove());
  }
});

test('a worker that never starts is an ending', async ({ open }) => {
  const page = await open();
  expect(await page.evaluate(() => bench.downloadDead())).toMatchObject({ kind: 'failed', fault: 'worker-died' });
});

test.describe('a repository that lacks a shard', () => {
  test.use({ model: async ({ bigMB }, use) => use(new Map([...createHubModel(1, bigMB)].filter(([path]) => path !== 'params_shard_5.bin'))) });

  test('is no model, and is told before its bytes are fetched', async ({ open, hub }) => {
    const page = await open();
    expect(await download(page)).toMatchObject({ kind: 'failed', fault: 'not-a-model' });
    expect(hub.log.map(({ path }) => path)).toEqual(['tensor-cache.json']);
  });
});

test('a revision that moves on the way changes nothing', async ({ open, hub, model }) => {
  hub.fail(bigShard, { kind: 'drop', after: 0 });
  const page = await open();
  const begun = hub.commit;
  expect(await download(page)).toMatchObject({ kind: 'failed', fault: 'network' });
  hub.heal();
  hub.move(createHubModel(2, 8));
  expect(await download(page)).toMatchObject({ kind: 'done' });
  await expectWhole(page, hub, model, begun);
});

test('one byte flipped in any stored file is found, and that file alone fetched again', async ({ open, hub, model }) => {
  const page = await open();
  await download(page);
  for (const [address, path] of Object.keys(shelves(hub, model)).map((key) => [key, key.split('/').at(-1)!] as const)) {
    const [shelf, url] = address.split(' ') as [string, string];
    await page.evaluate(([where, which]) => bench.flip(where, which, 1_000), [shelf, url] as const);
    expect(await page.evaluate(() => bench.check()), path).toMatchObject({ kind: 'done', missing: [], damaged: [path] });
    hub.log.length = 0;
    expect(await page.evaluate(() => bench.repair()), path).toMatchObject({ kind: 'done' });
    expect(hub.log.map((note) => note.path.split('/').at(-1)), path).toEqual([path]);
  }
  await expectWhole(page, hub, model);
});

test('a browser that gives no more room stops it, says how much to free, and nothing is lost', async ({ open, hub, model, context }) => {
  const page = await open();
  const cdp = await context.newCDPSession(page);
  const quota = (quotaSize?: number) => cdp.send('Storage.overrideQuotaForOrigin', { origin: harnessUrl, ...(quotaSize !== undefined && { quotaSize }) });
  await quota(5 * MB);
  const ending = await download(page);
  const kept = sum(Object.values(await page.evaluate(() => bench.parts())));
  expect(ending).toMatchObject({ kind: 'failed', fault: 'storage-full' });
  const needed = 'needBytes' in ending ? ending.needBytes : 0;
  const [here] = await page.evaluate(() => bench.list());
  const left = total(model) - kept - here!.stored;
  console.log(`of ${total(model)} bytes with ${5 * MB} allowed: ${total(model) - left} kept, ${needed} to free`);
  expect(needed).toBeGreaterThanOrEqual(left);
  expect(needed).toBeLessThan(1.1 * (left + 8 * MB));
  expect(kept + here!.stored).toBeGreaterThan(0);

  await quota();
  await emptyLog(hub);
  expect(await download(page)).toMatchObject({ kind: 'done' });
  expect(sum(hub.log.map(({ bytes }) => bytes))).toBe(left);
  await expectWhole(page, hub, model);
});

test('a deleted model is gone wholly', async ({ open }) => {
  const page = await open();
  await download(page);
  expect(await page.evaluate(() => bench.remove())).toBe('deleted');
  expect(await page.evaluate(() => bench.shelves())).toEqual({});
  expect(await page.evaluate(() => bench.list())).toEqual([]);
});

test.describe('a mirror without an api', () => {
  test.use({ mirror: true });

  test('sizes and MD5 of the model itself, each byte once; damage is found', async ({ open, hub, model }) => {
    const page = await open();
    hub.fail('params_shard_3.bin', { kind: 'wrong-bytes', whole: true }, 1);
    expect(await download(page)).toMatchObject({ kind: 'done', manifest: { source: 'index', revision: 'main' } });
    expect(sum(hub.log.map(({ bytes }) => bytes))).toBe(total(model) + model.get('params_shard_3.bin')!.length);
    await expectWhole(page, hub, model, 'main');
    await page.evaluate((url) => bench.flip('webllm/model', url, 5), `${hub.url}/${seededRepo}/resolve/main/tokenizer.json`);
    expect(await page.evaluate(() => bench.check())).toMatchObject({ damaged: ['tokenizer.json'] });
  });
});

test('a download goes on from a mirror where the hub left off', async ({ open, hub, model }) => {
  hub.fail(bigShard, { kind: 'status', status: 404 });
  const page = await open();
  expect(await download(page)).toMatchObject({ kind: 'failed', fault: 'not-found' });
  const other = await serveHub(model);
  other.alias(hub.commit);
  expect(await download(page, other.url)).toMatchObject({ kind: 'done' });
  expect(other.log.map(({ path }) => path)).toContain(bigShard);
  await expectWhole(page, hub, model);
  await other.stop();
});
