import { expect, test } from './lemma-test.ts';
import { brokenRules } from './pages/broken-rules.ts';
import { keepSession } from './pages/keep-session.ts';
import { chineseWork, fullModelAnswer } from './pictures/answers.ts';

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

/** Contrast of two colours by WCAG 2, as computed styles give them. */
function contrast(one: string, other: string): number {
  const luminance = (color: string) => {
    const [r, g, b] = color.match(/[\d.]+/g)!.slice(0, 3).map((part) => Number(part) / 255).map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4)) as [number, number, number];
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

for (const theme of ['light', 'dark'] as const) {
  test(`what axe does not look at can be seen too: placeholders and the borders of fields, ${theme}`, async ({ lemma, page }) => {
    await page.emulateMedia({ colorScheme: theme });
    await lemma.open();
    const paper = 'rgb(' + (theme === 'light' ? '255, 253, 248' : '32, 30, 27') + ')';
    for (const field of [lemma.problemBox, page.getByRole('searchbox')]) {
      expect(contrast(paper, await field.evaluate((element) => getComputedStyle(element, '::placeholder').color))).toBeGreaterThanOrEqual(4.5);
    }
    const desk = await page.locator('body').evaluate((element) => getComputedStyle(element).backgroundColor);
    const border = await page.getByRole('searchbox').evaluate((element) => getComputedStyle(element).borderTopColor);
    expect(contrast(desk, border)).toBeGreaterThanOrEqual(3);
    expect(contrast(paper, border)).toBeGreaterThanOrEqual(3);
  });
}

test("in the reader's own colours the open problem and a pinned one stand out", async ({ lemma, page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await lemma.open();
  for (const problem of ['347 + 586', '15 * 7']) {
    await lemma.solve(problem);
    await lemma.ended();
  }
  const border = (title: string) => lemma.row(title).getByRole('button').first().evaluate((element) => getComputedStyle(element).borderTopColor);
  expect(await border('15 * 7')).not.toBe(await border('347 + 586'));
  const pin = (name: RegExp) => lemma.row('15 * 7').getByRole('button', { name }).evaluate((element) => getComputedStyle(element).color);
  const before = await pin(/^Pin/);
  await lemma.row('15 * 7').getByRole('button', { name: /^Pin/ }).click();
  await expect(lemma.row('15 * 7').getByRole('button', { name: /^Unpin/ })).toBeVisible();
  expect(await pin(/^Unpin/)).not.toBe(before);
});

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

test('a formula that is too wide is scrolled by keys, is named in the language of its text, and takes the focus only while it is too wide', async ({ lemma, page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('/');
  await lemma.problemBox.waitFor();
  const english = await keepSession(page, 'In how many ways can 3 people take 5 offices, one each?', fullModelAnswer);
  const chinese = await keepSession(page, '解方程 $5x - 8 = 27$', chineseWork.replace('27 + 8 = 35', '\\frac{1 + 2 + 3 + 4 + 5 + 6 + 7 + 8 + 9 + 10 + 11}{1 + 2 + 3 + 4 + 5 + 6 + 7 + 8 + 9 + 10 + 11}'));
  await page.goto(`/${english}`);
  const wide = lemma.solution.getByRole('group', { name: 'Scrolls sideways' });
  await expect(wide).toHaveCount(1);
  await expect(wide).toContainText('120');
  await wide.focus();
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => wide.evaluate((line) => line.scrollLeft)).toBeGreaterThan(0);

  await page.goto(`/${chinese}`);
  const fraction = lemma.solution.getByRole('group', { name: '可左右滚动' });
  await fraction.focus();
  await page.setViewportSize({ width: 1366, height: 768 });
  await expect(fraction, 'the focus is not lost').toBeFocused();
  await page.getByRole('main').focus();
  await expect(fraction).toHaveCount(0);
  await page.setViewportSize({ width: 360, height: 740 });
  await expect(fraction).toHaveCount(1);
});
