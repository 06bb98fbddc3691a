import type { Page } from '@playwright/test';
import { expect, test } from './lemma-test.ts';
import { brokenRules } from './pages/broken-rules.ts';
import { keepSession } from './pages/keep-session.ts';
import { chineseWork, fullModelAnswer } from './pictures/answers.ts';

interface Heard {
  role: string;
  name: string;
}

/** What a screen reader is given of the sheet in its order, from Chromium's own tree: formulas by their names, and the text around them. Nothing inside a formula. */
async function heardOn(page: Page): Promise<Heard[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const isFormula = (role: unknown) => role === 'MathMLMath' || role === 'math';
  const roleOf = (id: string | undefined): unknown => (id === undefined ? undefined : byId.get(id)?.role?.value);
  const isInside = (id: string | undefined, wanted: (role: unknown) => boolean): boolean => id !== undefined && (wanted(roleOf(id)) || isInside(byId.get(id)?.parentId, wanted));
  return nodes
    .filter((node) => !node.ignored && (isFormula(node.role?.value) || node.role?.value === 'StaticText') && !isInside(node.parentId, isFormula) && isInside(node.parentId, (role) => role === 'main'))
    .map((node) => ({ role: isFormula(node.role?.value) ? 'formula' : 'text', name: String(node.name?.value ?? '') }));
}

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

const inTheOther = [
  { language: 'a Chinese problem in an English page', locale: 'en-GB', problem: '解方程 $5x - 8 = 27$', text: chineseWork, lang: 'zh-Hans', words: ['5x减8等于27', '5x等于27加8等于35', 'x等于35除以5等于7', 'x等于7'] },
  { language: 'an English problem in a Chinese page', locale: 'zh-CN', problem: 'In how many ways can 3 people take 5 offices, one each?', text: fullModelAnswer, lang: 'en', words: ['5', 'P open parenthesis 5, 3 close parenthesis equals the fraction 5 factorial, over open parenthesis 5 minus 3 close parenthesis factorial, end fraction equals 5 times 4 times 3', '2 lines: 5 times 4 equals 20; 20 times 3 equals 60'] },
] as const;

for (const { language, locale, problem, text, lang, words } of inTheOther) {
  test.describe(() => {
    test.use({ locale });
    test(`${language} keeps its own language, in its words and in its formulas`, async ({ page }) => {
      await page.goto('/');
      await page.getByRole('main').getByRole('button').first().waitFor();
      await page.goto(`/${await keepSession(page, problem, text)}`);
      await page.reload();
      await page.locator('.answer .katex').waitFor();
      for (const place of ['.problem .growing-text', '.solution .growing-text', '.history-row[data-open=true] .title', '.solution math', '.answer math']) {
        expect(await page.locator(place).evaluateAll((all) => [...new Set(all.map((one) => (one as HTMLElement).lang || one.getAttribute('lang')))]), place).toEqual([lang]);
      }
      const formulas = (await heardOn(page)).filter(({ role }) => role === 'formula').map(({ name }) => name);
      for (const name of words) expect(formulas).toContain(name);
      expect(await page.locator('html').getAttribute('lang')).toBe(lang === 'en' ? 'zh-Hans' : 'en');
      // What the page itself says beside them is in its own language.
      expect(await page.locator('.answer-label').evaluate((label) => label.closest<HTMLElement>('[lang]')!.lang)).toBe(lang === 'en' ? 'zh-Hans' : 'en');
    });
  });
}

test('titles that are a formula alone are headings with a name', async ({ lemma, page }) => {
  await lemma.open();
  await page.goto(`/${await keepSession(page, '\\(x^2 - 4 = 0\\)', '### Step 1: \\(x^2 = 4\\)\nSo it is.\n\n## \\(x = \\pm 2\\)\n\nAnswer: \\(\\boxed{\\pm 2}\\)')}`);
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
