import { expect, type Page, test } from '@playwright/test';
import type { EngineBench } from '../harness/engine.ts';
import { harnessUrl } from '../servers.ts';

declare const bench: EngineBench;

const problems = ['Solve 2x + 3y = 25 and x + 2y = 14.', 'Compute -x^3 + 6x^2 + 3x - 7 for x=4', 'Solve -4x - 10 = 8x - 70', 'What is 3/7 × 5/7?', '347 + 586'];

const median = (values: number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!;

async function solveInApp(page: Page, problem: string): Promise<number> {
  await page.getByRole('textbox', { name: 'Problem', exact: true }).fill(problem);
  await page.keyboard.press('Enter');
  const line = page.getByText(/tokens\/s · on this device/);
  await line.waitFor();
  const rate = Number(/(\d+) tokens\/s/.exec(await line.innerText())![1]);
  await page.getByRole('button', { name: 'New problem' }).click();
  return rate;
}

test('tokens per second through the whole app and through bare wllama', async ({ page, context }) => {
  await page.goto('/');
  await page.getByRole('button', { name: /Starter · ready/ }).waitFor();
  const bare = await context.newPage();
  await bare.goto(`${harnessUrl}/engine.html`);
  await bare.waitForFunction(() => 'bench' in globalThis);
  await bare.evaluate(() => bench.loadBare(1));

  const ratios: number[] = [];
  for (let round = 0; round < 6; round += 1) {
    for (const problem of problems) {
      await bare.bringToFront();
      const { tokens, firstMs, lastMs } = await bare.evaluate((text) => bench.solveBare(text), problem);
      const alone = (1000 * (tokens - 1)) / (lastMs - firstMs);
      await page.bringToFront();
      const whole = await solveInApp(page, problem);
      ratios.push(whole / alone);
    }
  }
  console.log(`tokens per second, whole app / bare wllama: median ${median(ratios).toFixed(3)} of ${ratios.length} pairs`);
  expect(median(ratios)).toBeGreaterThanOrEqual(0.95);
});

test('from navigation to ready with a warm cache, and from Solve to the first token', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('button', { name: /Starter · ready/ }).waitFor();
  const runs: Array<Record<string, number>> = [];
  for (let run = 0; run < 5; run += 1) {
    await page.goto('/?again');
    await page.getByRole('button', { name: /Starter · ready/ }).waitFor();
    const ready = await page.evaluate(() => performance.now());
    const parts = await page.evaluate(() => ({
      html: performance.getEntriesByType('navigation')[0]!.toJSON().responseEnd as number,
      firstPaint: performance.getEntriesByName('first-contentful-paint')[0]!.startTime,
    }));
    await page.evaluate(() => {
      const box = document.querySelector('textarea')!;
      new MutationObserver(() => {
        const started = performance.getEntriesByName('solve')[0];
        if (started && document.querySelector('section[aria-label^="Step"]') && !performance.getEntriesByName('first-step').length) performance.mark('first-step');
      }).observe(document.body, { subtree: true, childList: true });
      box.addEventListener('keydown', () => performance.mark('solve'), { capture: true });
    });
    await page.getByRole('textbox', { name: 'Problem', exact: true }).fill('347 + 586');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => performance.getEntriesByName('first-step').length > 0);
    const firstStep = await page.evaluate(() => performance.getEntriesByName('first-step')[0]!.startTime - performance.getEntriesByName('solve').at(-1)!.startTime);
    runs.push({ html: parts.html, 'first paint': parts.firstPaint, 'model ready': ready, 'Solve to first step on screen': firstStep });
  }
  for (const name of Object.keys(runs[0]!)) console.log(`${name}: ${median(runs.map((run) => run[name]!)).toFixed(0)} ms (median of ${runs.length})`);
  expect(runs).toHaveLength(5);
});
