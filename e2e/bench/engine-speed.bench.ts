import { expect, test } from '@playwright/test';
import { problems } from '../harness/engine-problems.ts';
import type { EngineBench } from '../harness/engine.ts';
import { openHarness } from '../pages/open-harness.ts';

declare const bench: EngineBench;

const rounds = 7;
const loads = 5;
/** Of bare wllama's tokens per second. */
const floor = 0.95;

type Side = 'ours' | 'bare';

interface Measured {
  tokens: number;
  tokensPerSecond: number;
  firstMs: number;
}

test('the engine writes as fast as bare wllama', async ({ page }) => {
  test.setTimeout(300_000);
  await openHarness(page, 'engine.html');

  const ready = { ours: [] as number[], bare: [] as number[] };
  for (let index = 0; index < loads; index += 1) {
    await page.evaluate(() => bench.unload());
    ready.ours.push((await page.evaluate(() => bench.load())).ms);
    ready.bare.push(await page.evaluate(() => bench.loadBare(1)));
  }

  const measure = (side: Side): Promise<Measured> => page.evaluate(measureInPage, { side, problems });
  await measure('ours');
  await measure('bare');
  const ours: Measured[] = [];
  const bare: Measured[] = [];
  for (let round = 0; round < rounds; round += 1) {
    // Turn about, so that neither side has the quieter half of a round.
    for (const side of round % 2 ? (['ours', 'bare'] as const) : (['bare', 'ours'] as const)) (side === 'ours' ? ours : bare).push(await measure(side));
  }
  const busy = await page.evaluate((text) => bench.solveOnBusyPage(text), problems[3]!);
  const quiet = await page.evaluate((text) => bench.solve(text), problems[3]!);

  const ratio = median(ours.map((one, round) => one.tokensPerSecond / bare[round]!.tokensPerSecond));
  const row = (side: Measured[], readyMs: number[]) => ({
    'ready, ms': Math.round(median(readyMs)),
    'first token, ms': Math.round(median(side.map(({ firstMs }) => firstMs))),
    'tokens/s': Math.round(median(side.map(({ tokensPerSecond }) => tokensPerSecond))),
    tokens: side[0]!.tokens,
  });
  console.table({ engine: row(ours, ready.ours), 'bare wllama': row(bare, ready.bare) });
  console.log(`engine / bare wllama: ${ratio.toFixed(3)} (median of ${rounds} pairs, ${problems.length} problems each)`);
  console.log(`page busy 90 %: ${Math.round(busy.timing!.tokensPerSecond)} tokens/s; quiet: ${Math.round(quiet.timing!.tokensPerSecond)}`);

  expect(ours.map(({ tokens }) => tokens)).toEqual(bare.map(({ tokens }) => tokens));
  expect(ratio).toBeGreaterThanOrEqual(floor);
  // On the page's own thread, as bare wllama reads them, tokens would come one every 50 ms.
  expect(busy.timing!.tokensPerSecond).toBeGreaterThan(quiet.timing!.tokensPerSecond / 3);
});

/** All problems by one side: tokens after the first of each, over the time that the page saw them take. */
async function measureInPage({ side, problems }: { side: Side; problems: readonly string[] }): Promise<Measured> {
  let tokens = 0;
  let ms = 0;
  let first = 0;
  for (const problem of problems) {
    const told = await (side === 'ours' ? bench.solve(problem) : bench.solveBare(problem));
    tokens += told.tokens - 1;
    ms += told.lastMs - told.firstMs;
    first += told.firstMs;
  }
  return { tokens, tokensPerSecond: (tokens / ms) * 1000, firstMs: first / problems.length };
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}
