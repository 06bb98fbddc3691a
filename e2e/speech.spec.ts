import { expect, test } from './lemma-test.ts';
import { brokenRules } from './pages/broken-rules.ts';
import { heardOn } from './pages/heard-on.ts';
import { keepSession } from './pages/keep-session.ts';
import { chineseWork } from './pictures/answers.ts';

test('every formula of a solved problem is heard in words, and once', async ({ lemma, page }) => {
  await lemma.open();
  await lemma.solve('Solve 2x + 3y = 25 and x + 2y = 14.');
  await lemma.ended();
  const shown = await page.getByRole('main').locator('.katex').count();
  const heard = await heardOn(page);
  const formulas = heard.filter(({ role }) => role === 'formula').map(({ name }) => name);
  expect(formulas.length).toBe(shown);
  for (const name of formulas) expect(name).toMatch(/^[a-zA-Z\d ,.]+$/);
  expect(formulas).toContain('2 x plus 3 y equals 25');
  expect(heard.filter(({ role, name }) => role === 'text' && /[=+]/.test(name)), 'what is drawn is not heard too').toEqual([]);
  await expect(page.locator('math').first()).toHaveAttribute('lang', 'en');
});

test('titles that are a formula alone are headings with a name', async ({ lemma, page }) => {
  await lemma.open();
  await page.goto(`/${await keepSession(page, '\\(x^2 - 4 = 0\\)', '### Step 1: \\(x^2 = 4\\)\nSo it is.\n\n# \\(x = \\pm 2\\)\n\nAnswer: \\(\\boxed{\\pm 2}\\)')}`);
  await page.reload();
  await page.locator('.answer .katex').waitFor();
  await expect(page.getByRole('heading', { level: 1 })).toHaveAccessibleName('x squared minus 4 equals 0');
  await expect(page.getByRole('heading', { name: 'x equals plus or minus 2' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'x squared equals 4' })).toBeVisible();
  expect(await brokenRules(page)).toEqual([]);
});

test('what is copied of a formula has no words in it', async ({ lemma, page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await lemma.open();
  await page.goto(`/${await keepSession(page, '5x - 8 = 27', chineseWork)}`);
  await page.reload();
  await lemma.button('Copy').click();
  await page.getByRole('button', { name: 'Copy formula 1 as MathML' }).click();
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toMatch(/^<math xmlns="http:\/\/www\.w3\.org\/1998\/Math\/MathML"><mrow>/);
  expect(await page.evaluate(() => navigator.clipboard.readText())).not.toMatch(/aria-label|lang=/);
});
