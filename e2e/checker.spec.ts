import { expect, test } from '@playwright/test';
import type { CheckerBench } from './harness/checker.ts';
import { openHarness } from './pages/open-harness.ts';

declare const bench: CheckerBench;

test('whatever a text may be, its worker answers within patience and lives on', async ({ page }) => {
  test.slow();
  await openHarness(page, 'checker.html');
  const names = await page.evaluate(() => bench.hostile);
  expect(names.length).toBeGreaterThanOrEqual(20);
  let slowest = { name: '', ms: 0 };
  let givenUp = 0;
  for (const name of names) {
    for (const { task, kind, ms, isAlive } of await page.evaluate((one) => bench.survive(one), name)) {
      // What takes longer than a second is given up by the client, and the next request finds a new worker.
      expect(['done', 'out-of-time'], `${task}: ${name}`).toContain(kind);
      expect(isAlive, `after ${task}: ${name}`).toBe(true);
      if (kind === 'out-of-time') givenUp++;
      if (ms > slowest.ms) slowest = { name, ms };
    }
  }
  console.log(`${names.length} hostile texts, 7 requests each: ${givenUp} given up after a second; the slowest took ${Math.round(slowest.ms)} ms (${slowest.name})`);
});
