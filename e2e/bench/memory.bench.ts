import { expect, test } from '@playwright/test';

test('fifty solutions in one tab leave no more than themselves in memory', async ({ page, context }) => {
  const session = await context.newCDPSession(page);
  await session.send('HeapProfiler.enable');
  await page.goto('/');
  await page.getByRole('button', { name: /Starter · ready/ }).waitFor();

  async function solve(count: number) {
    for (let number = 0; number < count; number += 1) {
      await page.getByRole('textbox', { name: 'Problem', exact: true }).fill(`Solve ${number + 2}x - 8 = ${number + 27}`);
      await page.keyboard.press('Enter');
      await page.getByText(/tokens\/s · on this device/).waitFor();
      await page.getByRole('button', { name: 'New problem' }).click();
    }
  }

  async function measure() {
    await session.send('HeapProfiler.collectGarbage');
    const heap = await session.send('Runtime.getHeapUsage');
    const { nodes, jsEventListeners } = await session.send('Memory.getDOMCounters');
    return { megabytes: heap.usedSize / 1e6, nodes, listeners: jsEventListeners };
  }

  // The first ones fill caches of a bounded size: formulas, fonts, compiled code.
  await solve(25);
  const before = await measure();
  await solve(50);
  const after = await measure();
  const grown = { megabytes: after.megabytes - before.megabytes, nodes: after.nodes - before.nodes, listeners: after.listeners - before.listeners };
  console.log(`page after 25 solutions: ${before.megabytes.toFixed(2)} MB, ${before.nodes} nodes; after 50 more: ${grown.megabytes.toFixed(2)} MB, ${grown.nodes} nodes, ${grown.listeners} listeners more`);

  // The list shows at most fifty sessions, so twenty-five rows more: some thirty nodes and ten listeners each.
  expect(grown.nodes).toBeLessThan(25 * 40);
  expect(grown.listeners).toBeLessThan(25 * 15);
  // Each session in the list and its formulas in the cache: some kilobytes.
  expect(grown.megabytes).toBeLessThan(1);
});
