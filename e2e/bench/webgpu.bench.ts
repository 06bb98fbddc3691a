import { expect, test } from '@playwright/test';
import { webgpuChromium } from '../browser/webgpu.ts';
import { problems } from '../harness/engine-problems.ts';
import type { WebgpuBench } from '../harness/webgpu.ts';
import { appUrl } from '../servers.ts';
import { compareApp } from './compare-app.ts';
import { openHarness } from '../pages/open-harness.ts';

declare const bench: WebgpuBench;

test.use(webgpuChromium);

const rounds = 5;
/** Of bare web-llm's tokens per second, in a worker too. */
const floor = 0.95;
const asked = problems.slice(0, 8);

type Side = 'ours' | 'bare';

interface Measured {
  tokens: number;
  tokensPerSecond: number;
  firstMs: number;
}

test('the engine writes as fast as bare web-llm in a worker', async ({ page }) => {
  test.setTimeout(300_000);
  await openHarness(page, 'webgpu.html');
  const ready = { ours: (await page.evaluate(() => bench.load())).ms, bare: await page.evaluate(() => bench.loadBare()) };
  await page.evaluate(() => bench.unload());
  const again = (await page.evaluate(() => bench.load())).ms;

  const measured: Record<Side, Measured[]> = { ours: [], bare: [] };
  for (let round = 0; round <= rounds; round += 1) {
    // Turn about, so that neither side has the quieter half of a round; the first only warms up.
    for (const side of round % 2 ? (['ours', 'bare'] as const) : (['bare', 'ours'] as const)) {
      const one = await page.evaluate(measureInPage, { side, asked });
      if (round > 0) measured[side].push(one);
    }
  }

  const ratio = median(measured.ours.map((one, round) => one.tokensPerSecond / measured.bare[round]!.tokensPerSecond));
  const row = (side: Side, readyMs: number) => ({
    'ready, ms': Math.round(readyMs),
    'first token, ms': Math.round(median(measured[side].map(({ firstMs }) => firstMs))),
    'tokens/s': Math.round(median(measured[side].map(({ tokensPerSecond }) => tokensPerSecond))),
    tokens: measured[side][0]!.tokens,
  });
  console.table({ engine: row('ours', ready.ours), 'bare web-llm': row('bare', ready.bare) });
  console.log(`engine / bare web-llm: ${ratio.toFixed(3)} (median of ${rounds} pairs, ${asked.length} problems each); loaded again in ${Math.round(again)} ms`);

  expect(measured.ours.map(({ tokens }) => tokens)).toEqual(measured.bare.map(({ tokens }) => tokens));
  expect(ratio).toBeGreaterThanOrEqual(floor);
});

test('the whole app writes as fast as bare web-llm in a worker', async ({ page, context }) => {
  test.setTimeout(600_000);
  await page.goto(appUrl);
  await page.getByRole('button', { name: /Starter · ready/ }).click();
  await page.getByRole('button', { name: 'Run it on the graphics processor' }).click();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: /graphics processor · ready/ }).waitFor();
  const bare = await context.newPage();
  await openHarness(bare, 'webgpu.html');
  await bare.evaluate(() => bench.loadBare());
  await compareApp('web-llm', page, bare, (problem) => bare.evaluate((text) => bench.solveBare(text), problem), asked);
});

/** All problems by one side: tokens after the first of each, over the time that they took, as the reader saw it. */
async function measureInPage({ side, asked: texts }: { side: Side; asked: readonly string[] }): Promise<Measured> {
  let tokens = 0;
  let ms = 0;
  let first = 0;
  for (const text of texts) {
    const told = await (side === 'ours' ? bench.solve(text) : bench.solveBare(text));
    tokens += told.tokens - 1;
    ms += told.lastMs - told.firstMs;
    first += told.firstMs;
  }
  return { tokens, tokensPerSecond: (tokens / ms) * 1000, firstMs: first / texts.length };
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)]!;
}
