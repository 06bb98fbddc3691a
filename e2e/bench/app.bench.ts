import { expect, test } from '@playwright/test';
import { problems } from '../harness/engine-problems.ts';
import type { EngineBench } from '../harness/engine.ts';
import { compareApp } from './compare-app.ts';
import { openHarness } from '../pages/open-harness.ts';

declare const bench: EngineBench;

const median = (values: number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!;

test('tokens per second through the whole app and through bare wllama', async ({ page, context }) => {
  await page.goto('/');
  await page.getByRole('button', { name: /Starter · ready/ }).waitFor();
  const bare = await context.newPage();
  await openHarness(bare, 'engine.html');
  await bare.evaluate(() => bench.loadBare(1));
  await compareApp('wllama', page, bare, (problem) => bare.evaluate((text) => bench.solveBare(text), problem), problems);
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
    const firstToken = await page.evaluate(readFirstToken);
    runs.push({ 'HTML here': parts.html, 'first paint': parts.firstPaint, 'model ready': ready, 'Solve: request to first token': firstToken, 'Solve: key press to first step on screen': firstStep });
  }
  for (const name of Object.keys(runs[0]!)) console.log(`${name}: ${median(runs.map((run) => run[name]!)).toFixed(0)} ms (median of ${runs.length})`);
  expect(runs).toHaveLength(5);
});

/** What the engine itself measured for the newest attempt, from the database: the rest is keeping the problem, and drawing. Milliseconds. */
async function readFirstToken(): Promise<number> {
  for (;;) {
    const attempts = await new Promise<Array<{ startedAt: number; timing: { firstTokenMs: number } | null }>>((resolve, reject) => {
      const opening = indexedDB.open('lemma');
      opening.onerror = () => reject(opening.error);
      opening.onsuccess = () => {
        const all = opening.result.transaction('attempts').objectStore('attempts').getAll();
        all.onsuccess = () => resolve(all.result);
        opening.result.close();
      };
    });
    const newest = attempts.toSorted((a, b) => b.startedAt - a.startedAt)[0];
    if (newest?.timing) return newest.timing.firstTokenMs;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
