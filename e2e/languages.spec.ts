import { expect, test } from './lemma-test.ts';
import { keptSetting } from './pages/kept.ts';

test.describe('a reader of Chinese', () => {
  test.use({ locale: 'zh-CN' });

  test('gets a Chinese page, and formulas are solved', async ({ page }) => {
    await page.goto('/');
    await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hans');
    await expect(page.getByRole('button', { name: /入门模型 · 就绪/ })).toBeVisible();
    const box = page.getByRole('textbox', { name: '题目', exact: true });
    await box.fill('5x - 8 = 27');
    await box.press('Enter');
    // A problem without a word is solved in the reader's language.
    await expect(page.getByRole('region', { name: '第 1 步' })).toContainText(/\p{Script=Han}/u);
    await expect(page.getByRole('region', { name: '答案' }).locator('annotation')).toHaveText('7');
    await expect(page.getByText(/个词元 · .* 秒/)).toBeVisible();
  });
});

for (const problem of ['15 * 7', '5x - 8 = 27', '3/4 + 1/6'])
  test(`${problem}, which has no word, is solved in English for a reader of English`, async ({ lemma }) => {
    await lemma.open();
    await lemma.solve(problem);
    await lemma.ended();
    await expect(lemma.answer).toBeVisible();
    await expect(lemma.solution).not.toContainText(/\p{Script=Han}/u);
  });

test('the language is changed at once and stays', async ({ lemma, page }) => {
  await lemma.open();
  await lemma.button('Settings').click();
  await page.getByLabel('Language').selectOption('zh');
  await expect(page.getByRole('heading', { name: '设置' })).toBeVisible();
  await page.getByLabel('主题').selectOption('dark');
  await page.keyboard.press('Escape');
  await expect.poll(() => keptSetting(page, 'theme'), 'kept before the page goes').toBe('dark');
  await page.reload();
  await expect(page.getByRole('heading', { name: '今天解哪道题？' })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
});
