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
