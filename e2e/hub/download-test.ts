import { type BrowserContext, expect, type Page, test as base } from '@playwright/test';
import type { DownloadBench } from '../harness/download.ts';
import { createHubModel, type HubModel, sha256 } from './hub-model.ts';
import { type Hub, libraryBytes, seededRepo, serveHub } from './serve-hub.ts';
import { openHarness } from '../pages/open-harness.ts';

declare const bench: DownloadBench;

/**
 * Empties the host's log once nothing more comes in. After a download that failed, what another of its lanes had asked for may still be on its
 * way from the redirect to the host of the bytes.
 */
export async function emptyLog(hub: Hub): Promise<void> {
  await expect.poll(async () => {
    const before = hub.log.length;
    await new Promise((resolve) => setTimeout(resolve, 300));
    return hub.log.length - before;
  }).toBe(0);
  hub.log.length = 0;
}

/** A test gets a host and a page on it; nothing but these two may be asked. */
export const test = base.extend<{ bigMB: number; mirror: boolean; model: HubModel; hub: Hub; open: () => Promise<Page> }>({
  bigMB: [8, { option: true }],
  mirror: [false, { option: true }],
  model: async ({ bigMB }, use) => use(createHubModel(1, bigMB)),
  hub: async ({ model, mirror }, use) => {
    const hub = await serveHub(model, { mirror });
    await use(hub);
    await hub.stop();
  },
  open: async ({ context, hub }, use) => {
    const strangers: string[] = [];
    context.on('request', (request) => {
      if (!/^(?:http:\/\/(?:localhost|127\.0\.0\.1):\d+\/|blob:|data:)/.test(request.url())) strangers.push(request.url());
    });
    await use(() => openPage(context, hub));
    expect(strangers, 'requests to other hosts').toEqual([]);
  },
});

async function openPage(context: BrowserContext, hub: Pick<Hub, 'url' | 'library'>): Promise<Page> {
  const page = await context.newPage();
  await openHarness(page, `download.html?${new URLSearchParams({ hub: hub.url, repo: seededRepo, library: hub.library })}`);
  return page;
}

export const download = (page: Page, url?: string) => page.evaluate((hub) => bench.download(hub), url);
export const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
/** Bytes of a file that the host has sent, in all. */
export const sent = (hub: Hub, path: string) => sum(hub.log.filter((note) => note.path === path).map(({ bytes }) => bytes));
export const total = (model: HubModel) => sum([...wanted(model).values()].map(({ length }) => length)) + libraryBytes.length;
/** All but the two files that WebLLM never asks for. */
export const wanted = (model: HubModel) => new Map([...model].filter(([path]) => path !== 'README.md' && path !== '.gitattributes'));

/** What must lie on WebLLM's shelves, by the addresses that it will ask for. */
export function shelves(hub: Hub, model: HubModel, revision = hub.commit): Record<string, string> {
  const files = [...wanted(model)].map(([path, content]) => [
    `webllm/${path === 'mlc-chat-config.json' ? 'config' : 'model'} ${hub.url}/${seededRepo}/resolve/${revision}/${path}`,
    sha256(content),
  ]);
  return Object.fromEntries([...files, [`webllm/wasm ${hub.library}`, sha256(libraryBytes)]]);
}

/** Everything is here and right, and nothing is left over. */
export async function expectWhole(page: Page, hub: Hub, model: HubModel, revision = hub.commit): Promise<void> {
  expect(await page.evaluate(() => bench.shelves())).toEqual(shelves(hub, model, revision));
  expect(await page.evaluate(() => bench.parts())).toEqual({});
  expect(await page.evaluate(() => bench.list())).toEqual([expect.objectContaining({ isWhole: true, stored: total(model), total: total(model), parts: 0 })]);
}
