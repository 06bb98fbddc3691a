import { expect, test } from '@playwright/test';

test('fifty solutions in one tab leave no more than themselves in memory', async ({ page, context }) => {
  const session = await context.newCDPSession(page);
  await session.send('HeapProfiler.enable');
  await page.goto('/');
  await page.getByRole('button', { name: /Starter · ready/ }).waitFor();

  async function solve(count: number) {
    for (let number = 0; number < count; number += 1) {
      // Twenty-five problems in turn: their formulas are kept typeset (a bounded number of them), so that what grows is the rest.
      await page.getByRole('textbox', { name: 'Problem', exact: true }).fill(`Solve ${(number % 25) + 2}x - 8 = ${(number % 25) + 27}`);
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

  // The list shows fifty sessions at most: filled, it grows no further. Formulas, fonts and code are kept by now.
  await solve(60);
  const before = await measure();
  await solve(50);
  const after = await measure();
  const grown = { megabytes: after.megabytes - before.megabytes, nodes: after.nodes - before.nodes, listeners: after.listeners - before.listeners };
  console.log(`page after 60 solutions: ${before.megabytes.toFixed(2)} MB, ${before.nodes} nodes; after 50 more: ${grown.megabytes.toFixed(2)} MB, ${grown.nodes} nodes, ${grown.listeners} listeners more`);

  // The sessions themselves are in the database; what is open of them is replaced. One page's worth of slack for what is being torn down.
  expect(grown.nodes).toBeLessThan(150);
  expect(grown.listeners).toBeLessThan(50);
  expect(grown.megabytes).toBeLessThan(0.5);
});
