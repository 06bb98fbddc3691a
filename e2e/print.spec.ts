import type { Page } from '@playwright/test';
import { expect, test } from './lemma-test.ts';
import { keepSession } from './pages/keep-session.ts';

for (const theme of ['Light', 'Dark']) {
  test(`a solution is printed in ink on white, alone, from the theme ${theme}`, async ({ lemma, page }) => {
    await lemma.open();
    await lemma.solve('Solve 2x + 3y = 25 and x + 2y = 14.');
    await lemma.ended();
    await lemma.button('Settings').click();
    await page.getByLabel('Theme').selectOption(theme);
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });

    for (const part of [page.getByRole('heading', { level: 1 }), lemma.steps.first(), lemma.answer]) {
      expect(await part.evaluate((element) => getComputedStyle(element).color)).toBe('rgb(0, 0, 0)');
    }
    expect(await page.locator('body').evaluate((element) => getComputedStyle(element).backgroundColor)).toBe('rgb(255, 255, 255)');
    for (const kept of ['dialog', 'aside', 'form', '.bar', '.attempt-actions']) await expect(page.locator(kept)).toBeHidden();
  });
}

test('a formula wider than the paper goes on in the next line', async ({ lemma, page }) => {
  const sum = Array.from({ length: 40 }, (_, index) => index + 10).join(' + ');
  await lemma.open();
  await page.goto(`/${await keepSession(page, 'A long sum', `1. So\n   \\[x = ${sum}\\]\n\nAnswer: \\(\\boxed{1180}\\)`)}`);
  await page.reload();
  await expect(lemma.steps.locator('.katex')).toBeVisible();
  // A4 without its margins, in CSS pixels.
  await page.setViewportSize({ width: 688, height: 1000 });
  await page.emulateMedia({ media: 'print' });
  const right = await lemma.steps.locator('.katex .base').last().evaluate((element) => element.getBoundingClientRect().right);
  expect(right).toBeLessThanOrEqual(688);
});

test('a long solution goes on over as many pages as it needs', async ({ lemma, page }) => {
  const steps = Array.from({ length: 60 }, (_, index) => `${index + 1}. **Add.** This is \\(x = ${index}\\).\n`);
  await lemma.open();
  await page.goto(`/${await keepSession(page, 'Count to sixty', steps.join('\n'))}`);
  await page.reload();
  await expect(lemma.steps).toHaveCount(60);
  const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
  expect(pdf.match(/\/Type\s*\/Page\b/g)?.length).toBeGreaterThan(2);
});

const pagesOf = async (page: Page) => (await page.pdf({ format: 'A4' })).toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;

test('the verdicts are printed, and under a line that does not hold stands why', async ({ lemma, page }) => {
  await lemma.open();
  await page.goto(`/${await keepSession(page, 'Solve 5x - 8 = 27', '1. **Add 8.** So \\(5x = 27 + 8 = 45\\)\n\n2. **Divide by 5.** So \\(x = 35 \\div 5 = 7\\)\n\nAnswer: \\(\\boxed{7}\\)')}`);
  await page.reload();
  await expect(lemma.steps.first().getByText('✗')).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(lemma.steps.nth(1).getByText('✓')).toBeVisible();
  await expect(page.getByText('This does not hold: left is 35, right is 45.')).toBeVisible();
  await expect(lemma.answer.getByText('checked by algebra')).toBeVisible();
  for (const kept of ['.ways', '.attempt-actions', 'form']) await expect(page.locator(kept)).toBeHidden();
});

test('no step is broken over two pages where it fits on one', async ({ lemma, page }) => {
  // Each a little more than half a page: broken, they would need fewer pages.
  const step = (number: number) => `${number}. **Add.** So\n${Array.from({ length: 8 }, (_, line) => `   \\[x = ${line} + \\frac{1}{2}\\]\n`).join('\n')}\n`;
  await lemma.open();
  await page.goto(`/${await keepSession(page, 'Four long steps', [1, 2, 3, 4].map(step).join('\n'))}`);
  await page.reload();
  await expect(lemma.steps).toHaveCount(4);
  await expect(lemma.steps.last().locator('.katex')).toHaveCount(8);
  expect(await pagesOf(page)).toBe(4);
});

test.describe('a class sheet', () => {
  const printed = (page: Page) => page.evaluate(() => (window as unknown as { printed: number }).printed);

  test.beforeEach(async ({ lemma, page }) => {
    await page.addInitScript(() => Object.assign(window, { printed: 0, print: () => ((window as unknown as { printed: number }).printed += 1) }));
    await lemma.open();
    await keepSession(page, 'Solve 5x - 8 = 27', '1. Add.\n\nAnswer: \\(\\boxed{7}\\)');
    await keepSession(page, 'How many offices are there?', '1. Count.\n\nAnswer: \\(\\boxed{6}\\)');
    await page.goto(`/${await keepSession(page, 'Compute 3/4 + 5/6', '1. Begin.')}`);
    await page.reload();
    await lemma.button('Print').click();
    await page.getByRole('radio', { name: /A class sheet/ }).check();
  });

  const paper = (page: Page) => page.locator('.paper');

  test('holds the problems in the order in which they were chosen, and nothing else', async ({ lemma, page }) => {
    await page.getByRole('checkbox', { name: /offices/ }).check();
    await page.getByRole('checkbox', { name: /5x/ }).check();
    await page.getByRole('textbox', { name: 'Heading' }).fill('Class 7b');
    await expect(page.getByText('3 problems chosen.')).toBeVisible();
    await page.getByRole('dialog').getByRole('button', { name: 'Print' }).click();
    await expect.poll(() => printed(page)).toBe(1);
    await page.emulateMedia({ media: 'print' });
    await expect(paper(page).getByRole('heading')).toHaveText(['Class 7b']);
    await expect(paper(page).getByRole('listitem')).toContainText(['Compute', 'offices', 'Solve']);
    await expect(paper(page).locator('.katex').first()).toBeVisible();
    await expect(page.locator('#root')).toBeHidden();
    expect(await pagesOf(page)).toBe(1);
    await page.emulateMedia({ media: 'screen' });
    await page.keyboard.press('Escape');
    await expect(lemma.button('Print')).toBeFocused();
    await expect(paper(page)).toHaveCount(0);
  });

  test('has its key on a page of its own, with what algebra comes to and what it does not', async ({ page }) => {
    await page.getByRole('checkbox', { name: /5x/ }).check();
    await page.getByRole('checkbox', { name: /offices/ }).check();
    await page.getByLabel('Room to write').selectOption('A page for each');
    await page.getByRole('checkbox', { name: /Answers on a page/ }).check();
    await page.getByRole('dialog').getByRole('button', { name: 'Print' }).click();
    await expect.poll(() => printed(page)).toBe(1);
    await page.emulateMedia({ media: 'print' });
    await expect(paper(page).locator('.paper-key').getByRole('listitem')).toContainText(['no answer yet', '✓ checked by algebra', 'not checked']);
    expect(await pagesOf(page)).toBe(4);
  });

  test('is searched for, and without a problem it is not printed', async ({ lemma, page }) => {
    const search = page.getByRole('dialog').getByRole('searchbox');
    await search.fill('offices');
    await expect(page.getByRole('dialog').getByRole('checkbox', { name: /Compute/ })).toHaveCount(0);
    await page.getByRole('checkbox', { name: /offices/ }).check();
    await search.fill('');
    for (const name of [/offices/, /Compute/]) await page.getByRole('dialog').getByRole('checkbox', { name }).uncheck();
    await expect(page.getByText('Choose a problem first.')).toBeVisible();
    await page.getByRole('dialog').getByRole('button', { name: 'Print' }).click({ force: true });
    expect(await printed(page)).toBe(0);
    await search.fill('offices');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expect(lemma.history.getByRole('listitem')).toHaveCount(3);
  });
});
