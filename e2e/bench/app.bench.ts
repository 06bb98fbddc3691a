import { expect, type Page, test } from '@playwright/test';
import { problems } from '../harness/engine-problems.ts';
import type { EngineBench } from '../harness/engine.ts';
import { harnessUrl } from '../servers.ts';

declare const bench: EngineBench;

const rounds = 5;
/** Of bare wllama's tokens per second. */
const floor = 0.95;

const median = (values: number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!;

/** Tokens after the first, and the seconds that they took. */
interface Rate {
  tokens: number;
  seconds: number;
}

const sum = (rates: Rate[]) => rates.reduce((all, one) => ({ tokens: all.tokens + one.tokens, seconds: all.seconds + one.seconds }));
const perSecond = ({ tokens, seconds }: Rate) => tokens / seconds;

async function solveInApp(page: Page, problem: string): Promise<Rate> {
  await page.getByRole('textbox', { name: 'Problem', exact: true }).fill(problem);
  await page.keyboard.press('Enter');
  // Looked at seldom: a test that looks all the time takes the core that the page has.
  await page.waitForFunction(() => document.querySelector('.timing'), null, { polling: 500 });
  const line = await page.getByText(/tokens\/s · on this device/).innerText();
  const tokens = Number(/^(\d+) tokens/.exec(line)![1]) - 1;
  const seconds = tokens / Number(/(\d+) tokens\/s/.exec(line)![1]);
  await page.getByRole('button', { name: 'New problem' }).click();
  return { tokens, seconds };
}

async function solveBare(page: Page, problem: string): Promise<Rate> {
  const { tokens, firstMs, lastMs } = await page.evaluate((text) => bench.solveBare(text), problem);
  return { tokens: tokens - 1, seconds: (lastMs - firstMs) / 1000 };
}

test('tokens per second through the whole app and through bare wllama', async ({ page, context }) => {
  await page.goto('/');
  await page.getByRole('button', { name: /Starter · ready/ }).waitFor();
  const bare = await context.newPage();
  await bare.goto(`${harnessUrl}/engine.html`);
  await bare.waitForFunction(() => 'bench' in globalThis);
  await bare.evaluate(() => bench.loadBare(1));

  const sides = { app: { page, solve: solveInApp }, bare: { page: bare, solve: solveBare } };
  const measured: { app: Rate; bare: Rate }[] = [];
  for (let round = 0; round <= rounds; round += 1) {
    const rates = { app: [] as Rate[], bare: [] as Rate[] };
    for (const problem of problems) {
      for (const side of round % 2 ? (['app', 'bare'] as const) : (['bare', 'app'] as const)) {
        await sides[side].page.bringToFront();
        rates[side].push(await sides[side].solve(sides[side].page, problem));
      }
    }
    // The first round compiles and fills caches.
    if (round > 0) measured.push({ app: sum(rates.app), bare: sum(rates.bare) });
  }
  const ratio = median(measured.map((round) => perSecond(round.app) / perSecond(round.bare)));
  console.table(
    Object.fromEntries((['app', 'bare'] as const).map((side) => [side, { 'tokens/s': Math.round(median(measured.map((round) => perSecond(round[side])))), tokens: measured[0]![side].tokens }])),
  );
  console.log(`whole app / bare wllama: ${ratio.toFixed(3)} (median of ${rounds} rounds of ${problems.length} problems)`);
  expect(measured.map((round) => round.app.tokens)).toEqual(measured.map((round) => round.bare.tokens));
  expect(ratio).toBeGreaterThanOrEqual(floor);
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
