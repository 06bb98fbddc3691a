import { expect, test } from './lemma-test.ts';

for (const width of [360, 768, 1366, 1920]) {
  test(`at ${width} px nothing is wider than the page, and problem, steps and answer are in it`, async ({ lemma, page }) => {
    await page.setViewportSize({ width, height: width < 500 ? 740 : 900 });
    await lemma.open();
    await lemma.solve('Solve 2x + 3y = 25 and x + 2y = 14.');
    await lemma.ended();
    await expect(lemma.answer).toBeInViewport();
    await expect(page.getByRole('heading', { level: 1 })).toBeInViewport();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    const measure = await lemma.steps.first().evaluate((step) => step.getBoundingClientRect().width);
    expect(measure).toBeLessThanOrEqual(width);
  });
}

test('while the model is fetched the narrowest page is no wider either', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.route('**/*.gguf', () => {});
  await page.goto('/');
  await expect(page.getByRole('button', { name: /Starter · \d+ %/ })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Settings' })).toBeInViewport({ ratio: 1 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});

test('on a phone the history is a drawer that closes on Escape and when a session is opened', async ({ lemma, page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await lemma.open();
  await lemma.solve('347 + 586');
  await lemma.ended();
  await lemma.button('Open your problems').click();
  await expect(lemma.row('347 + 586')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await lemma.button('Open your problems').click();
  await lemma.button('New problem').click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await lemma.button('Open your problems').click();
  await lemma.row('347 + 586').getByRole('button').first().click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(lemma.answer.locator('annotation')).toHaveText('933');
});

test('the drawer stays open when a rename in it is given up, and does not come back after a wide window', async ({ lemma, page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await lemma.open();
  await lemma.solve('347 + 586');
  await lemma.ended();
  await lemma.button('Open your problems').click();
  await lemma.button('Rename “347 + 586”').click();
  await page.getByRole('textbox', { name: 'New name' }).press('Escape');
  await expect(page.getByRole('textbox', { name: 'New name' })).toHaveCount(0);
  await expect(page.getByRole('dialog', { name: 'Your problems' })).toBeVisible();

  await page.setViewportSize({ width: 1000, height: 740 });
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.setViewportSize({ width: 360, height: 740 });
  await expect(lemma.button('Open your problems')).toBeVisible();
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('the view follows the end only while the reader is there', async ({ lemma, page }) => {
  await page.setViewportSize({ width: 900, height: 360 });
  await lemma.open();
  await lemma.solve('Solve 2x + 3y = 25 and x + 2y = 14.');
  await lemma.ended();
  const desk = page.getByRole('main');
  await expect.poll(() => desk.evaluate((element) => element.scrollTop)).toBeGreaterThan(0);

  // A reader who scrolls up while it is written stays there.
  await lemma.button('New problem').click();
  await expect(lemma.steps).toHaveCount(0);
  await page.evaluate(() => {
    const observer = new MutationObserver(() => {
      if (document.querySelectorAll('section[aria-label^="Step"]').length < 3) return;
      observer.disconnect();
      document.querySelector('main')!.scrollTop = 0;
    });
    observer.observe(document.body, { subtree: true, childList: true, characterData: true });
  });
  await lemma.solve('Solve 2x + 3y = 25 and x + 2y = 14.');
  await lemma.ended();
  expect(await desk.evaluate((element) => element.scrollTop)).toBe(0);
});

for (const [name, width, height] of [['a phone on its side', 640, 360], ['a page at 400 %', 320, 256]] as const) {
  test(`${name}: the problem makes way for the steps`, async ({ lemma, page }) => {
    await page.setViewportSize({ width, height });
    await lemma.open();
    await lemma.solve('Solve 2x + 3y = 25 and x + 2y = 14.');
    await lemma.ended();
    await lemma.answer.scrollIntoViewIfNeeded();
    await expect(page.getByRole('heading', { level: 1 })).not.toBeInViewport();
    const { desk, page: whole } = await page.getByRole('main').evaluate((element) => ({ desk: element.clientHeight, page: innerHeight }));
    expect(desk / whole).toBeGreaterThan(0.5);
  });
}
