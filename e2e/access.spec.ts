import { expect, test } from './lemma-test.ts';
import { brokenRules } from './pages/broken-rules.ts';

for (const theme of ['light', 'dark'] as const) {
  test(`axe finds nothing in any screen, ${theme}`, async ({ lemma, page }) => {
    await page.emulateMedia({ colorScheme: theme });
    await lemma.open();
    expect(await brokenRules(page), 'welcome').toEqual([]);

    await lemma.solve('Solve x^2 - 13x + 22 = 0 by factoring.');
    await lemma.ended();
    await lemma.button('Solve again').click();
    await expect(page.getByText('Solution 2 of 2')).toBeVisible();
    await lemma.ended();
    await lemma.problemBox.fill('3/4 + x^2');
    expect(await brokenRules(page), 'solution').toEqual([]);

    await lemma.button(/Starter · ready/).click();
    expect(await brokenRules(page), 'model').toEqual([]);
    await lemma.button('Try it').click();
    await expect(page.getByText('Lemma opens and solves with the network off.')).toBeVisible();
    expect(await brokenRules(page), 'tried without a network').toEqual([]);
    await page.keyboard.press('Escape');
    await lemma.button('Settings').click();
    expect(await brokenRules(page), 'settings').toEqual([]);
    await page.keyboard.press('Escape');

    await lemma.button(/^Delete/).click();
    expect(await brokenRules(page), 'undo').toEqual([]);
  });
}

test('with reduced motion nothing moves by itself', async ({ lemma, page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await lemma.open();
  await lemma.solve('347 + 586');
  await lemma.ended();
  const moving = await page.evaluate(() => document.getAnimations().length);
  expect(moving).toBe(0);
});

test('a screen reader is told of the steps and the end, once each', async ({ lemma, page }) => {
  await lemma.open();
  await page.evaluate(() => {
    const told: string[] = [];
    Object.assign(window, { told });
    const live = document.querySelector('[role=status].unseen')!;
    new MutationObserver(() => told.push(live.textContent ?? '')).observe(live, { subtree: true, childList: true, characterData: true });
  });
  await lemma.solve('Solve 5x - 8 = 27');
  await lemma.ended();
  const told = await page.evaluate(() => (window as unknown as { told: string[] }).told);
  expect(told[0]).toBe('Writing the solution …');
  expect(told.at(-1)).toBe('The solution is complete.');
  expect(new Set(told).size, told.join(' | ')).toBe(told.length);
});
