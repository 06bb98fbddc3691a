import { expect, test } from '@playwright/test';
import { hostileTexts } from './data/hostile-texts.ts';
import type { RenderingBench } from '../harness/rendering.tsx';
import { harnessUrl } from '../servers.ts';

declare const rendering: RenderingBench;

/** Milliseconds that any text may hold the page, and the width of its column in CSS pixels. */
const freeze = 200;
const columnWidth = 600;

test('no text runs a script, asks for anything, freezes the page or leaves its column', async ({ page }) => {
  test.setTimeout(600_000);
  const requests: string[] = [];
  const faults: string[] = [];
  await page.goto(`${harnessUrl}/rendering.html`);
  await page.evaluate(() => rendering.ready());
  // KaTeX's fonts are ours, and arrive with the first formula that needs them.
  page.on('request', (request) => {
    if (!new URL(request.url()).pathname.startsWith('/assets/KaTeX_')) requests.push(request.url());
  });
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('dialog', (dialog) => {
    faults.push(dialog.message());
    void dialog.dismiss();
  });

  const slowest: [number, string][] = [];
  for (const { name, text, shows } of hostileTexts) {
    let harm = await page.evaluate((source) => rendering.harm(source), text);
    // Once more where another program may have taken the processor: what is slow stays slow.
    if (Math.max(harm.wholeMs, harm.worstStepMs) > freeze) harm = await page.evaluate((source) => rendering.harm(source), text);
    const ms = Math.max(harm.wholeMs, harm.worstStepMs);
    slowest.push([ms, name]);
    expect.soft(ms, `${name}: milliseconds`).toBeLessThanOrEqual(freeze);
    expect.soft(harm.width, `${name}: width`).toBeLessThanOrEqual(columnWidth);
    expect.soft(harm.pageWidth, `${name}: width of the page`).toBeLessThanOrEqual(page.viewportSize()!.width);
    expect.soft(harm.found, `${name}: elements that must not be there`).toEqual([]);
    if (shows !== undefined) expect.soft(harm.shown, `${name}: text`).toContain(shows);
    expect.soft(requests.splice(0), `${name}: requests`).toEqual([]);
    expect.soft(faults.splice(0), `${name}: faults`).toEqual([]);
  }
  expect(await page.evaluate(() => 'hacked' in globalThis)).toBe(false);

  slowest.sort(([a], [b]) => b - a);
  console.log(`\n${hostileTexts.length} hostile texts; the slowest, in milliseconds:`);
  for (const [ms, name] of slowest.slice(0, 8)) console.log(`${ms.toFixed(1).padStart(8)}  ${name}`);
});
